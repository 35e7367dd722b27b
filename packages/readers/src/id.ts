import type { Platform } from "@netral/engine/model";
import type { ActivityDraft } from "./activity-draft.ts";

/** A 64-bit hash in two halves. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

let h1 = 0;
let h2 = 0;

function begin(): void {
  h1 = 0xdeadbeef;
  h2 = 0x41c6ce57;
}

/** Feeds one part with its length, so that parts cannot run into each other. */
function feed(part: string | undefined): void {
  const text = part ?? "";
  const length = part === undefined ? -1 : text.length;
  let a = Math.imul(h1 ^ length, 2654435761);
  let b = Math.imul(h2 ^ length, 1597334677);
  // Two characters a step; a last odd one stands alone, which the length keeps apart from a pair with NUL.
  const even = text.length & ~1;
  for (let index = 0; index < even; index += 2) {
    const pair = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    a = Math.imul(a ^ pair, 2654435761);
    b = Math.imul(b ^ pair, 1597334677);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  if (even < text.length) {
    a = Math.imul(a ^ text.charCodeAt(even), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(even), 1597334677);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  h1 = a;
  h2 = b;
}

function finish(): Hash64 {
  let a = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  let b = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  a ^= b >>> 15;
  b ^= a >>> 13;
  return { high: b >>> 0, low: a >>> 0 };
}

/**
 * Identity of an act: platform, type, kind, reaction, object address, object text, target, reply address and
 * published interval; never paths or positions. Acts with none of text, address and target add their media and
 * the event's time, which is all that tells them apart.
 */
export function identityHash(platform: Platform, draft: ActivityDraft): Hash64 {
  const { object, target } = draft;
  begin();
  feed(platform);
  feed(draft.type);
  feed(draft.kind);
  feed(draft.reaction);
  feed(object.url);
  feed(object.text);
  feed(target?.id ?? target?.handle ?? target?.url ?? target?.name);
  feed(draft.inReplyTo?.url);
  if (draft.derivedTime !== true) {
    feed(draft.published?.from);
    feed(draft.published?.to);
  }
  if (object.startTime !== undefined) feed(object.startTime.from);
  if (object.media !== undefined && object.url === undefined && object.text === undefined) {
    // The file name only: folders of the same medium differ between generations of an export.
    for (const medium of object.media) feed(medium.url.slice(medium.url.lastIndexOf("/") + 1));
  }
  return finish();
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
