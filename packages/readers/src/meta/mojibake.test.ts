import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { repairDeep, repairJsonText, repairMojibake } from "./mojibake.ts";

const latin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** As Meta writes it: every byte beyond ASCII as an escape. */
const escaped = (json: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is meant
  json.replace(/[^\x00-\x7f]/gu, (character) =>
    Array.from(new TextEncoder().encode(character), (byte) => `\\u00${byte.toString(16)}`).join(""),
  );

describe("repairing Meta's mojibake", () => {
  test.each([
    ["â\u009c\u008c", "✌"],
    ["ZoÃ«", "Zoë"],
    ["Zoë", "Zoë"],
    ["plain", "plain"],
    ["Ã\u00a9 ✌", "Ã\u00a9 ✌"],
    ["cut â\u009c", "cut â\u009c"],
    ["", ""],
  ])("%j becomes %j", (given, expected) => expect(repairMojibake(given)).toBe(expected));

  test("undoes what Meta does to any text, and leaves what is right", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(repairMojibake(latin1(text))).toBe(text);
        if (/[\u0100-\uffff]/.test(text)) expect(repairMojibake(text)).toBe(text);
      }),
    );
  });

  test("strings and keys, at any depth", () => {
    const value: Json = { "ZoÃ«": [{ a: "ð\u009f\u0099\u008f" }] };
    expect(repairDeep(value)).toEqual({ Zoë: [{ a: "🙏" }] });
  });

  test("the repair of JSON text is the repair of its strings", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (value) => {
        const json = escaped(JSON.stringify(value));
        const repaired = repairJsonText(json, true);
        if (repaired !== undefined) expect(JSON.parse(repaired)).toEqual(value);
        const parsed: Json = JSON.parse(json);
        expect(repairDeep(parsed)).toEqual(value);
      }),
    );
  });

  test("leaves text alone where only the whole string can decide", () => {
    expect(repairJsonText('{"a":"\\u00e9"}', true)).toBeUndefined();
    expect(repairJsonText('{"a":"\\u270c"}', true)).toBeUndefined();
    expect(repairJsonText('{"a":"é"}', false)).toBeUndefined();
    expect(repairJsonText('{"a":"\\\\u00e2\\u0022"}', true)).toBe('{"a":"\\\\u00e2\\u0022"}');
    expect(repairJsonText('{"a":"\\u00ed\\u00a0\\u0080"}', true)).toBeUndefined();
  });
});
