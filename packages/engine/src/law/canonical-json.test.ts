import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { digestOf } from "./digest.ts";

describe("canonicalJson", () => {
  it("sorts keys by code units, at every depth", () => {
    // RFC 8785, section 3.2.3: a surrogate pair sorts before U+FB33, though its code point is larger.
    const sorted = ["\r", "1", "\u0080", "\u20ac", "\ud83d\ude00", "\ufb33"];
    const member = Object.fromEntries(sorted.toReversed().map((key) => [key, 0]));
    const expected = sorted.map((key) => `${JSON.stringify(key)}:0`).join(",");
    expect(canonicalJson({ b: 1, a: member })).toBe(`{"a":{${expected}},"b":1}`);
  });

  it("writes numbers as ECMAScript does", () => {
    expect(canonicalJson([1e21, 1.0, -0, 1e-7, 333333333.3333333])).toBe(
      "[1e+21,1,0,1e-7,333333333.3333333]",
    );
  });

  it("has nothing for what JSON cannot hold", () => {
    expect(canonicalJson({ a: ["\ud800"] })).toBeUndefined();
    expect(canonicalJson(Number.NaN)).toBeUndefined();
  });

  it("is JSON of the same value, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text ?? "")).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("digestOf", () => {
  it("is the SHA-256 of the canonical text", () => {
    // echo -n '{}' | sha256sum
    expect(digestOf({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
