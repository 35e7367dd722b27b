import { crc32 as reference } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";

test("the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test("is zlib's, in one go or in pieces, wherever the bytes lie", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, cut) => {
      const middle = cut % (bytes.length + 1);
      expect(crc32(bytes)).toBe(reference(bytes));
      expect(crc32(bytes.subarray(middle), crc32(bytes.subarray(0, middle)))).toBe(reference(bytes));
    }),
  );
});
