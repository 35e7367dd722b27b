import { describe, expect, test } from "vitest";
import { act, check } from "./check.test-support.ts";

const pair = { handle: "contoh.lintangpuri", kind: "account" } as const;

describe("an act older than the rules of today", () => {
  test("is shown once, judged by the law of its time", () => {
    const { groups, counts } = check([act("a1", "2020-10-15", { target: pair })]);
    expect(groups.map(({ rule, result }) => [rule, result])).toEqual([["id-asn/skb20-1", "unknown"]]);
    expect(counts.notAssessed).toBe(0);
  });

  test("stays not assessed where no older rule judges it", () => {
    const { groups, counts } = check([act("a1", "2020-08-15", { target: pair })]);
    expect(groups.map(({ rule, result }) => [rule, result])).toEqual([["id-asn/ke-4", "not-assessed"]]);
    expect(counts.notAssessed).toBe(1);
  });
});
