import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "./id.ts";
import { idSet } from "./id-set.ts";

test("each hash is new once, the hash zero too", () => {
  const set = idSet();
  expect(set.add({ high: 0, low: 0 })).toBe(true);
  expect(set.add({ high: 0, low: 0 })).toBe(false);
  expect(set.add({ high: 0, low: 7 })).toBe(true);
  expect(set.add({ high: 7, low: 0 })).toBe(true);
  expect(set.size).toBe(3);
});

test("remembers what a set of strings remembers", () => {
  // Few values, so that many come again; all bits set and clear, so that shards and slots wrap around.
  const half = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0x7fffffff, 0x80000000, 0xffffffff));
  fc.assert(
    fc.property(fc.array(fc.record({ high: half, low: half }), { maxLength: 300 }), (hashes) => {
      const set = idSet();
      const plain = new Set<string>();
      for (const hash of hashes) {
        const key = `${hash.high}:${hash.low}`;
        expect(set.add(hash)).toBe(!plain.has(key));
        plain.add(key);
      }
      expect(set.size).toBe(plain.size);
    }),
  );
});

test("grows without losing anyone", () => {
  const set = idSet();
  const count = 50_000;
  for (let at = 0; at < count; at++) expect(set.add(hashText(`act ${at}`))).toBe(true);
  for (let at = 0; at < count; at += 7) expect(set.add(hashText(`act ${at}`))).toBe(false);
  expect(set.size).toBe(count);
});
