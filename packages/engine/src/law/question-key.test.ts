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

  it.each<[string, Answers, Activity["audience"], string | undefined]>([
    [
      "about one's platform holds where the export does not tell",
      { "seen@instagram": "yes" },
      "unknown",
      "yes",
    ],
    ["stands back where it tells", { "seen@instagram": "yes" }, "followers", undefined],
    ["and for an answer about the act", { "seen@instagram": "yes", "seen@a1": "no" }, "unknown", "no"],
    ["about the act holds whatever the export tells", { "seen@a1": "yes" }, "followers", "yes"],
    ["about another platform says nothing", { "seen@facebook": "yes" }, "unknown", undefined],
  ])("%s", (_, answers, audience, value) => {
    expect(answerTo(answers, { id: "seen", scope: "platform" }, { ...act, audience })).toBe(value);
  });
});
