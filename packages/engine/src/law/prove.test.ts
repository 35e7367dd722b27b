import type { Condition } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import type { Setting } from "./law.test-support.ts";
import { evaluatorFor, makeActivity, makeException, makeRule, said, targetFact } from "./law.test-support.ts";

function proofOf(setting: Setting) {
  const facts = setting.facts ?? [targetFact()];
  const activity = setting.activity ?? makeActivity();
  const evaluator = evaluatorFor(setting);
  const [result] = evaluator.evaluateAll(activity, facts);
  if (result === undefined) throw new Error("no result");
  return { result: result.result, ...evaluator.prove(activity, facts, result) };
}

const target: Condition = { fact: "target-role", with: { role: ["pair"] }, unsure: { role: ["personal"] } };

describe("the proof of a rule", () => {
  it("shows each element with the facts that carried it", () => {
    const fact = targetFact();
    const { steps } = proofOf({ when: { all: [{ act: { type: ["Like"] } }, target] }, facts: [fact] });
    expect(steps).toMatchObject([
      { id: "in-force", role: "in-force", verdict: "met" },
      {
        id: "e-1",
        role: "element",
        verdict: "met",
        strength: "confirmed",
        facts: [fact],
        children: [
          {
            operator: "all",
            children: [
              { operator: "act", verdict: "met" },
              { operator: "fact", verdict: "met", facts: [fact] },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    [
      "a value that leaves it unsure",
      { when: target, facts: [targetFact({ role: "personal" })] },
      "fact-unsure",
    ],
    ["a fact of something else", { when: target, facts: [targetFact({ role: "office" })] }, "fact-differs"],
    ["no fact at all", { when: { fact: "mention" } }, "no-such-fact"],
    [
      "a text that is never exported",
      { when: { fact: "stance", blind: "unknown" }, activity: makeActivity({ missing: ["text"] }) },
      "text-not-exported",
    ],
    [
      "an undecided stage",
      { when: { stage: ["hopeful"] }, stages: ["before", "hopeful"] },
      "stage-undecided",
    ],
    ["an open question", { when: { all: [{ act: {} }, { answer: "duty" }] } }, "unanswered"],
    [
      "an audience nobody exports",
      { when: { audience: ["public"] }, activity: makeActivity({ audience: "unknown" }) },
      "audience-unknown",
    ],
    ["a profile that does not say", { when: { profile: { onUnpaidLeave: true } } }, "profile-left-out"],
  ] satisfies [string, Setting, string][])("gives the reason: %s", (_, setting, reason) => {
    expect(proofOf(setting).steps[1]).toMatchObject({ reason });
  });

  it("says why a rule was not in force", () => {
    const at = (from: string, to: string) =>
      proofOf({ activity: makeActivity({ published: { from, to, zone: "exact" } }) }).steps[0];
    expect(at("2019-01-01T00:00:00Z", "2019-01-02T00:00:00Z")).toMatchObject({ reason: "before-in-force" });
    expect(at("2019-12-01T00:00:00Z", "2020-02-01T00:00:00Z")).toMatchObject({
      verdict: "unknown",
      reason: "time-undecided",
    });
  });

  it("names the stage", () => {
    expect(proofOf({ stages: ["campaign"] }).stage).toMatchObject({ stages: ["campaign"], zone: "WIB" });
  });
});

describe("the questions of a proof", () => {
  const rule = makeRule({
    elements: [
      { id: "e-1", label: said("tujuan"), when: target, ask: "team" },
      { id: "e-2", label: said("perbuatan"), when: { act: { type: ["Like"] } }, ask: "member" },
    ],
    exceptions: [{ ...makeException("x-1", { answer: "duty", unless: "unmet" }, "unmet"), ask: "duty" }],
  });
  const personal = [targetFact({ role: "personal" })];

  it("are those that would settle an element, and those of exceptions only the owner can know", () => {
    expect(proofOf({ rule, facts: personal }).questions).toEqual(["team@instagram:bunga.wira", "duty@a1"]);
    expect(proofOf({ rule }).questions).toEqual(["duty@a1"]);
  });
  it("do not come back once answered", () => {
    const answers = { "team@instagram:bunga.wira": "unknown", "duty@a1": "no" } as const;
    expect(proofOf({ rule, facts: personal, answers }).questions).toEqual([]);
  });
  it("are not asked where an element is unmet", () => {
    expect(proofOf({ rule, facts: [targetFact({ role: "office" })] }).questions).toEqual([]);
  });
  it("about a target are keyed by the act where the export names no target", () => {
    const { target: _, ...bare } = makeActivity();
    expect(proofOf({ rule, facts: personal, activity: bare }).questions).toEqual(["team@a1", "duty@a1"]);
  });
});
