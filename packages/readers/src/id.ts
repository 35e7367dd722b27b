import type { Platform } from "@netral/engine/model";
import type { ActivityDraft } from "./activity-draft.ts";

/** A 64-bit hash in two halves. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

const encoder = new TextEncoder();
/** Bytes of the text being hashed, and the same memory in words of four. */
const SCRATCH = new Uint8Array(64 * 1024);
const WORDS = new Int32Array(SCRATCH.buffer);

/**
 * Hashes a text over its UTF-8 bytes, four at a step. Encoding first is several times as fast as asking a string
 * that was put together from pieces for one character after the other. Little-endian, as every machine is that
 * runs this.
 */
export function hashText(text: string): Hash64 {
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57 ^ text.length;
  let rest = text;
  while (rest !== "") {
    const { read, written } = encoder.encodeInto(rest, SCRATCH);
    rest = read < rest.length ? rest.slice(read) : "";
    SCRATCH.fill(0, written, (written + 3) & ~3);
    const words = (written + 3) >> 2;
    for (let index = 0; index < words; index++) {
      const word = WORDS[index] ?? 0;
      a = Math.imul(a ^ word, 2654435761);
      b = Math.imul(b ^ word, 1597334677);
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
  }
  return finish(a, b);
}

/** Mixes the two lanes (finalisers of MurmurHash3). */
function finish(first: number, second: number): Hash64 {
  let a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  let b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  a ^= b >>> 15;
  b ^= a >>> 13;
  return { high: b >>> 0, low: a >>> 0 };
}

/** Stands between the parts of an identity; no text that people write holds it. */
const UNIT = "\u001f";

/**
 * Identity of an act: platform, type, kind, reaction, object address, object text, target, reply address and
 * published interval; never paths or positions. Acts with none of text, address and target add their media and
 * the event's time, which is all that tells them apart.
 */
export function identityHash(platform: Platform, draft: ActivityDraft): Hash64 {
  const { published } = draft;
  const when = published === undefined || draft.derivedTime === true ? "" : published.from + published.to;
  return hashText(identityText(platform, draft, when, draft.object.text ?? ""));
}

/** Identity of an act without its time, and with white space in its text as one: what two forms of a record share. */
export function meaningHash(platform: Platform, draft: ActivityDraft): Hash64 {
  return hashText(identityText(platform, draft, "", draft.object.text?.replace(/\s+/g, " ").trim() ?? ""));
}

function identityText(platform: Platform, draft: ActivityDraft, when: string, said: string): string {
  const { object, target } = draft;
  const byName = draft.byName === true;
  const url = byName ? "" : (object.url ?? "");
  const reply = byName ? "" : (draft.inReplyTo?.url ?? "");
  const who =
    target === undefined || draft.derivedTarget === true
      ? ""
      : ((byName ? target.name : undefined) ?? target.id ?? target.handle ?? target.url ?? target.name ?? "");
  const words = draft.derivedText === true ? "" : said;
  let text = `${platform}${UNIT}${draft.type}${UNIT}${draft.kind}${UNIT}${draft.reaction ?? ""}${UNIT}${url}${UNIT}${words}${UNIT}${who}${UNIT}${reply}${UNIT}${when}`;
  if (object.startTime !== undefined) text += UNIT + object.startTime.from;
  if (object.media !== undefined && (byName || object.url === undefined) && object.text === undefined) {
    // The file name only: folders of the same medium differ between generations of an export.
    for (const medium of object.media) text += UNIT + medium.url.slice(medium.url.lastIndexOf("/") + 1);
  }
  return text;
}

/** All groups of four hex digits: four look-ups are several times as fast as `toString(16)` with padding. */
const HEX: readonly string[] = Array.from({ length: 0x10000 }, (_, value) =>
  value.toString(16).padStart(4, "0"),
);

function hex(value: number): string {
  return (HEX[value >>> 16] ?? "") + (HEX[value & 0xffff] ?? "");
}

/** The hash as 16 hex digits. */
export function hashToId(hash: Hash64): string {
  return hex(hash.high) + hex(hash.low);
}
