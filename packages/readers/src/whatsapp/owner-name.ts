import { DIRECTION_MARKS } from "./stamp.ts";

/** Plain letters with single spaces between words: most names. */
const PLAIN = /^[A-Za-z0-9.]+(?: [A-Za-z0-9.]+)*$/;

/** A name as it is compared: without marks, the `~` of people who are no contacts, and differences of spacing. */
export function plainName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .replace(DIRECTION_MARKS, "")
    .replace(/^\s*~/, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .normalize("NFC")
    .toLowerCase();
}

/** Digits of a telephone number in any spelling, `0812…` as `62812…`; undefined for a text that is none. */
function phoneDigits(name: string): string | undefined {
  if (!/^\+?[\d\s().\u2010-\u2015-]{8,}$/.test(name)) return undefined;
  const digits = name.replace(/\D/g, "");
  return digits.startsWith("0") ? `62${digits.slice(1)}` : digits;
}

/** Tells whether a sender is the owner, whose name or number was given. */
export function ownerTest(owner: string | undefined): (sender: string) => boolean {
  if (owner === undefined || owner.trim() === "") return () => false;
  const name = plainName(owner);
  const phone = phoneDigits(name);
  const isOwner = (sender: string): boolean => {
    const other = plainName(sender);
    return other === name || (phone !== undefined && phoneDigits(other) === phone);
  };
  // Each message asks more than once about its sender.
  let last = { sender: owner, answer: true };
  return (sender) => {
    if (sender !== last.sender) last = { sender, answer: isOwner(sender) };
    return last.answer;
  };
}
