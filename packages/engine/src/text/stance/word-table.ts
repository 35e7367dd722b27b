import { hashWord, mix } from "./hash.ts";
import { SLANG } from "./slang.ts";
import { WORD_CLASS_NAMES, WORD_CLASSES } from "./word-classes.ts";

const SLOTS = 1 << 13;

/** Open-addressed table from a word's hash to its standard form's hash and its classes; no allocation on look-up. */
export interface WordTable {
  readonly keys: Int32Array;
  readonly standard: Int32Array;
  readonly classes: Int32Array;
}

/** Slot of `hash` in the table, or -1. */
export function findWord(table: WordTable, hash: number): number {
  const key = hash === 0 ? 1 : hash;
  for (let slot = mix(key) & (SLOTS - 1); table.keys[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (table.keys[slot] === key) return slot;
  }
  return -1;
}

function insertWord(table: WordTable, hash: number): number {
  const key = hash === 0 ? 1 : hash;
  let slot = mix(key) & (SLOTS - 1);
  while (table.keys[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  if (table.keys[slot] === 0) {
    table.keys[slot] = key;
    table.standard[slot] = hash;
  }
  return slot;
}

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** Builds the table from the slang list and the class lists; a variant has the classes of its standard form too. */
export function buildWordTable(): WordTable {
  const table: WordTable = {
    keys: new Int32Array(SLOTS),
    standard: new Int32Array(SLOTS),
    classes: new Int32Array(SLOTS),
  };
  WORD_CLASS_NAMES.forEach((name, bit) => {
    for (const word of words(WORD_CLASSES[name])) {
      const slot = insertWord(table, hashWord(word));
      table.classes[slot] = (table.classes[slot] ?? 0) | (1 << bit);
    }
  });
  for (const line of SLANG.trim().split("\n")) {
    const [standard = "", variants = ""] = line.split(":");
    const hash = hashWord(standard.trim());
    const home = insertWord(table, hash);
    for (const variant of words(variants)) {
      const slot = insertWord(table, hashWord(variant));
      table.standard[slot] = hash;
      table.classes[slot] = (table.classes[slot] ?? 0) | (table.classes[home] ?? 0);
    }
  }
  return table;
}
