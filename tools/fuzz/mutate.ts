import type { Random } from "../generate/random.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A way to spoil a file; its name appears in failure reports. */
export interface Mutation {
  readonly name: string;
  apply(text: string, random: Random): string | Uint8Array;
}

const ODD: readonly [Json, ...Json[]] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  "\ud800",
  "0",
  [],
  {},
  [[]],
  { a: {} },
  [null, 1, "x"],
  1_700_000_000_000_000,
  "9".repeat(400),
];

/** Text and byte damage, and damage to the structure of JSON. */
export const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  { name: "truncate", apply: (text, random) => text.slice(0, random.below(text.length + 1)) },
  { name: "drop a stretch", apply: dropStretch },
  { name: "repeat a stretch", apply: repeatStretch },
  { name: "swap two stretches", apply: swapStretches },
  { name: "flip bytes", apply: flipBytes },
  { name: "retype values", apply: (text, random) => viaJson(text, (value) => retype(value, random)) },
  { name: "rename keys", apply: (text, random) => viaJson(text, (value) => renameKeys(value, random)) },
  { name: "shuffle lists", apply: (text, random) => viaJson(text, (value) => shuffle(value, random)) },
  { name: "unwrap lists", apply: (text, random) => viaJson(text, (value) => unwrap(value, random)) },
  { name: "duplicate keys", apply: (text) => text.replace(/"(\w+)": ?("[^"]*"|\d+)/, '"$1": 1, "$1": $2') },
  {
    name: "deep nesting",
    apply: (text, random) => insert(text, random, "[".repeat(10_000) + "]".repeat(10_000)),
  },
  { name: "open brackets", apply: (text, random) => insert(text, random, "[{".repeat(5000)) },
  { name: "huge string", apply: (text, random) => insert(text, random, `"${"x".repeat(300_000)}"`) },
  { name: "lone surrogate", apply: (text, random) => insert(text, random, '"\\ud83d"') },
  { name: "utf-16", apply: (text) => utf16(text) },
  {
    name: "latin-1",
    apply: (text) => Uint8Array.from(text.slice(0, 20_000), (char) => char.charCodeAt(0) & 0xff),
  },
  { name: "byte order mark", apply: (text) => `\uFEFF${text}` },
  { name: "windows lines", apply: (text) => text.replaceAll("\n", "\r\n") },
  { name: "zeroes at the end", apply: (text) => text + "\0".repeat(64) },
  { name: "nothing", apply: () => "" },
];

function cut(text: string, random: Random): readonly [number, number] {
  const a = random.below(text.length + 1);
  const b = Math.min(text.length, a + 1 + random.below(200));
  return [a, b];
}

function dropStretch(text: string, random: Random): string {
  const [a, b] = cut(text, random);
  return text.slice(0, a) + text.slice(b);
}

function repeatStretch(text: string, random: Random): string {
  const [a, b] = cut(text, random);
  return text.slice(0, b) + text.slice(a);
}

function swapStretches(text: string, random: Random): string {
  const [a, b] = cut(text, random);
  return text.slice(b) + text.slice(a, b) + text.slice(0, a);
}

function insert(text: string, random: Random, piece: string): string {
  const spots = [...text.matchAll(/[[:,]\s*(?=["{[\d])/g)].map((match) => match.index + match[0].length);
  const at = spots[random.below(spots.length)] ?? 0;
  return `${text.slice(0, at)}${piece},${text.slice(at)}`;
}

function flipBytes(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (let flips = 1 + random.below(8); flips > 0 && bytes.length > 0; flips--) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes[0] = 0xff;
  bytes[1] = 0xfe;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[2 + index * 2] = code & 0xff;
    bytes[3 + index * 2] = code >> 8;
  }
  return bytes;
}

/** Applies a change to the JSON in a text, keeping what stands before it (X's assignment). */
function viaJson(text: string, change: (value: Json) => Json): string {
  const start = text.search(/[[{]/);
  try {
    const value: Json = JSON.parse(text.slice(start));
    return text.slice(0, start) + JSON.stringify(change(value), null, 2);
  } catch {
    return text;
  }
}

/** Rebuilds a value; `leaf` may replace any part of it. */
function rebuild(value: Json, random: Random, chance: number, leaf: (value: Json) => Json): Json {
  if (random.chance(chance)) return leaf(value);
  if (Array.isArray(value)) return value.map((element) => rebuild(element, random, chance, leaf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rebuild(member, random, chance, leaf)]),
  );
}

function retype(value: Json, random: Random): Json {
  return rebuild(value, random, 0.02, () => random.pick(ODD));
}

function unwrap(value: Json, random: Random): Json {
  return rebuild(value, random, 0.1, (part) =>
    Array.isArray(part) && part[0] !== undefined ? part[0] : part,
  );
}

function shuffle(value: Json, random: Random): Json {
  return rebuild(value, random, 0.1, (part) => (Array.isArray(part) ? [...part].reverse() : part));
}

function renameKeys(value: Json, random: Random): Json {
  return rebuild(value, random, 0.05, (part) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [`${key}_x`, member]));
  });
}
