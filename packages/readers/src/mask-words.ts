import { STRUCTURAL_WORDS } from "./structural-words.ts";

const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu;
const SEPARATOR = /^[ _./()[\]:-]+$/;

/** True when a key, column or path is made of words that name structure, and of numbers up to 99. */
export function isStructural(name: string): boolean {
  return name.length <= 80 && (name.match(WORD) ?? []).every(isPlain);
}

/** A path with every other word as `*`: names of people and accounts, longer numbers. */
export function maskPath(path: string): string {
  return path
    .split("/")
    .map((part) => (part.match(WORD) ?? []).map((word) => (isPlain(word) ? word : "*")).join(""))
    .join("/")
    .replace(/\*+/g, "*");
}

function isPlain(word: string): boolean {
  if (/^\d+$/.test(word)) return word.length <= 2;
  return (
    SEPARATOR.test(word) || STRUCTURAL_WORDS.has(word.toLowerCase()) || /^(?:csv|txt|js|htm)$/i.test(word)
  );
}
