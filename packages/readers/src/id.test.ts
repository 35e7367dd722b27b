import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityDraft } from "./activity-draft.ts";
import { hashText, hashToId, identityHash } from "./id.ts";
import { idSet } from "./id-set.ts";

const draft: ActivityDraft = {
  type: "Like",
  kind: "reaction",
  object: { type: "Note", url: "https://example.org/1", text: "halo" },
  target: { kind: "account", handle: "ayu" },
  published: { from: "2024-01-01T00:00:00Z", to: "2024-01-01T00:00:01Z", zone: "exact" },
};
const idOf = (change: Partial<ActivityDraft>): string => hashToId(identityHash("x", { ...draft, ...change }));

describe("identity of an act", () => {
  test("is fixed for all time: exports made years apart must meet in it", () => {
    expect(idOf({})).toMatchInlineSnapshot(`"fbf73ae4a834d160"`);
    expect(hashToId(hashText(""))).toMatchInlineSnapshot(`"488b0bc81aee1c94"`);
    expect(hashToId(hashText("é🙏".repeat(40_000)))).toMatchInlineSnapshot(`"31dfff014c8e0f2b"`);
  });

  test("follows what was done, not what it is called or where it stands", () => {
    expect(idOf({ audience: "public", missing: ["text"], deleted: true })).toBe(idOf({}));
    expect(idOf({ reaction: "love" })).not.toBe(idOf({}));
    expect(idOf({ object: { type: "Note", url: "https://example.org/1", text: "hala" } })).not.toBe(idOf({}));
    expect(idOf({ derivedTime: true })).toBe(idOf({ derivedTime: true, published: undefined }));
    expect(idOf({ derivedTarget: true })).toBe(idOf({ target: undefined }));
    expect(idOf({ derivedText: true })).toBe(
      idOf({ object: { type: "Note", url: "https://example.org/1" } }),
    );
  });

  test("16 hex digits, no two alike among many", () => {
    const set = idSet();
    const texts = new Set<string>();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashToId(hashText(text))).toMatch(/^[0-9a-f]{16}$/);
        expect(set.add(hashText(text))).toBe(!texts.has(text));
        texts.add(text);
      }),
    );
    expect(set.size).toBe(texts.size);
  });

  test("a set of a hundred thousand neighbours", () => {
    const set = idSet();
    for (let index = 0; index < 100_000; index++) expect(set.add(hashText(`post ${index}`))).toBe(true);
    for (let index = 0; index < 100_000; index += 997) expect(set.add(hashText(`post ${index}`))).toBe(false);
    expect(set.size).toBe(100_000);
    expect([set.add({ high: 0, low: 0 }), set.add({ high: 0, low: 0 })]).toEqual([true, false]);
  });
});
