import { expect, test } from "vitest";
import { recordKeys } from "./record-keys.ts";

const hashOf = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => (seed * 31 + at * at * 7 + (seed >>> 8)) & 0xff);

test("finds each key by its hash, in whatever collection and form", () => {
  const keys = recordKeys();
  const all = [
    "app.bsky.feed.post/3jzfcijpj2z2a",
    "app.bsky.feed.like/3jzfcijpj2z2a",
    "app.bsky.actor.profile/self",
    "app.bsky.feed.generator/anything.at-all",
  ];
  for (const [seed, key] of all.entries()) keys.add(hashOf(seed), key);
  for (const [seed, key] of all.entries()) expect(keys.get(hashOf(seed))).toBe(key);
  expect(keys.get(hashOf(99))).toBeUndefined();
});
