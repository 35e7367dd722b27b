import type { Activity, Answers } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { answerTo } from "./question-key.ts";

const act = {
  id: "a1",
  platform: "instagram",
  target: { handle: "Contoh.Pasangan", kind: "account" },
} as unknown as Activity;
const question = { id: "not-my-act", scope: "activity" as const };

describe("an answer", () => {
  it.each<[string, Answers, string | undefined]>([
    [
      "about the act itself goes first",
      { "not-my-act@a1": "no", "not-my-act@instagram:contoh.pasangan": "yes" },
      "no",
    ],
    ["about the target holds for all its acts", { "not-my-act@instagram:contoh.pasangan": "yes" }, "yes"],
    ["without a place holds for everything", { "not-my-act": "yes" }, "yes"],
    ["about another act says nothing", { "not-my-act@a2": "yes" }, undefined],
  ])("%s", (_, answers, value) => {
    expect(answerTo(answers, question, act)).toBe(value);
  });
});
