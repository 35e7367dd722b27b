import { describe, expect, test } from "vitest";
import { act, check } from "./check.test-support.ts";

const like = act("a1", "2024-10-10");
const elsewhere = act("a2", "2024-10-10", { target: { handle: "toko.buku", kind: "account" } });

describe("answers about acts and accounts", () => {
  test("that concern a finding are used", () => {
    const { unusedAnswers, groups } = check([like], { answers: { "not-my-act@a1": "no" } });
    expect(unusedAnswers).toBeUndefined();
    expect(groups).toHaveLength(1);
  });

  test("that take their finding away are used", () => {
    const { unusedAnswers, groups } = check([like], { answers: { "not-my-act@a1": "yes" } });
    expect(unusedAnswers).toBeUndefined();
    expect(groups).toEqual([]);
  });

  test("about an account are used by any act on it", () => {
    const answers = { "not-my-act@instagram:contoh.wirasekar": "no" } as const;
    expect(check([elsewhere, like], { answers }).unusedAnswers).toBeUndefined();
  });

  test("about an act no finding concerns are told", () => {
    const answers = { "not-my-act@a2": "yes", "not-my-act@a9": "yes", "party-member": "no" } as const;
    expect(check([like, elsewhere], { answers }).unusedAnswers).toEqual(["not-my-act@a2", "not-my-act@a9"]);
  });
});
