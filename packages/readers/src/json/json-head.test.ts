import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonHead } from "./json-head.ts";

const head = (text: string) => jsonHead(new TextEncoder().encode(text));

describe("the beginning of a JSON file", () => {
  test("is closed where it was cut", () => {
    expect(head('[{"a":1,"b":[1,2')?.value).toEqual([{ a: 1, b: [1] }]);
    expect(head('{"likes":[{"title":"ay')?.value).toEqual({ likes: [{}] });
    expect(head('{"a":{"b":"}]"}')?.value).toEqual({ a: { b: "}]" } });
  });

  test("knows the name in X's assignment", () => {
    expect(head('window.YTD.tweets.part0 = [ {"tweet":{')).toEqual({
      value: [{ tweet: {} }],
      prefix: "tweets",
    });
    expect(head('window.__THAR_CONFIG = {"a":1}')).toEqual({ value: { a: 1 }, prefix: "THAR_CONFIG" });
    expect(head("Grailbird.data.tweets_2013_05 = [1]")?.prefix).toBe("tweets_2013_05");
    expect(head("\uFEFF[1]")?.value).toEqual([1]);
  });

  test("survives a broken record further on", () => {
    const good = JSON.stringify({ a: "x".repeat(600) });
    expect(head(`[1,${good},{"b":}]`)?.value).toEqual([1, {}]);
  });

  test("is undefined for what is not JSON", () => {
    for (const text of ["", "hello", "{'a':1}", "<html>", "window.x = 1"]) expect(head(text)).toBeUndefined();
  });

  test("of any JSON object or list, cut anywhere, parses", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.nat(),
        (value, cut) => {
          const bytes = new TextEncoder().encode(JSON.stringify(value));
          const length = 1 + (cut % bytes.length);
          expect(jsonHead(bytes.subarray(0, length))).toBeDefined();
          expect(jsonHead(bytes)?.value).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });
});
