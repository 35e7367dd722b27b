import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "./id.ts";
import { idMap } from "./id-map.ts";

test("gives the first value of each key, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 300 }), (pairs) => {
      const map = idMap();
      const expected = new Map<string, string>();
      for (const [key, value] of pairs) {
        map.add(hashText(key), hashText(value));
        if (!expected.has(key)) expected.set(key, value);
      }
      for (const [key, value] of expected) expect(map.get(hashText(key))).toEqual(hashText(value));
      expect(map.get(hashText("not in it: a key of more letters than any"))).toBeUndefined();
    }),
  );
});
