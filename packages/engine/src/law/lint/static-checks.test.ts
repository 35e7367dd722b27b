import type { Condition, Issue, Rule } from "@netral/engine/model";
import { FACT_TYPES } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { makeException, makePack, makeRule, said } from "../law.test-support.ts";
import { staticChecks } from "./static-checks.ts";

const used: Condition = { any: [{ answer: "duty" }, { answer: "team" }, { answer: "member" }] };

/** The warnings about a pack of these rules; all its questions are used. */
function warnings(...rules: readonly Rule[]): readonly Issue[] {
  const last = makeRule({ id: "z", when: used });
  return staticChecks(makePack([...rules, last]), FACT_TYPES);
}
const codes = (...rules: readonly Rule[]) =>
  warnings(...rules).map(({ code, pointer }) => `${code} ${pointer}`);

describe("a pack without fault", () => {
  it("gives no warning", () => {
    expect(codes(makeRule())).toEqual([]);
  });
});

describe("a rule nothing can reach", () => {
  it.each<[string, Condition]>([
    ["an act of two types at once", { all: [{ act: { type: ["Like"] } }, { act: { type: ["Follow"] } }] }],
    ["a party at a stage", { all: [{ subject: ["party"] }, { stage: ["hopeful"] }] }],
    ["two statuses", { all: [{ profile: { status: ["pns"] } }, { profile: { status: ["tni"] } }] }],
    ["a thing and its opposite", { all: [{ subject: ["party"] }, { not: { subject: ["party"] } }] }],
  ])("%s", (_, when) => {
    expect(codes(makeRule({ when }))).toEqual(["pack-check/unreachable-rule /rules/0"]);
  });

  it("is told across elements", () => {
    const elements = (["Like", "Follow"] as const).map((type) => ({
      id: type.toLowerCase(),
      label: said(type),
      when: { act: { type: [type] } },
    }));
    expect(codes(makeRule({ elements }))).toEqual(["pack-check/unreachable-rule /rules/0"]);
  });

  it("an exception for acts the rule is not about", () => {
    const rule = makeRule({
      when: { act: { type: ["Like"] } },
      exceptions: [makeException("x-1", { act: { type: ["Follow"] } }, "unmet")],
    });
    expect(codes(rule)).toEqual(["pack-check/unreachable-exception /rules/0/exceptions/0"]);
  });
});

describe("facts and questions", () => {
  it("a fact that no detector gives, and a rule that needs it", () => {
    const pack = makePack([makeRule({ when: { all: [{ fact: "appeal" }, used] } })]);
    expect(staticChecks(pack, ["mention"]).map(({ code }) => code)).toEqual([
      "pack-check/unreachable-rule",
      "pack-check/fact-nobody-gives",
    ]);
  });

  it("a question whose answer settles nothing", () => {
    const elements = [{ id: "e-1", label: said("e"), when: { act: {} }, ask: "duty" }];
    expect(codes(makeRule({ elements }))).toEqual([
      "pack-check/question-settles-nothing /rules/0/elements/0/ask",
    ]);
  });

  it("a question no rule uses", () => {
    const pack = makePack([makeRule({ when: { any: [{ answer: "duty" }, { answer: "team" }] } })]);
    expect(staticChecks(pack, FACT_TYPES)).toMatchObject([
      { code: "pack-check/unused-question", pointer: "/questions/2" },
    ]);
  });
});

describe("exceptions that may contradict each other", () => {
  const yes: Condition = { answer: "duty", unless: "unmet" };
  const older: Condition = { fact: "dated", with: { relation: ["older"] } };
  const conflicts = (first: Condition, second: Condition) =>
    codes(
      makeRule({ exceptions: [makeException("x", first, "unmet"), makeException("y", second, "unknown")] }),
    );

  it.each<[string, Condition, Condition]>([
    ["the same condition", yes, yes],
    ["two questions", yes, { answer: "team" }],
    ["a fact and an answer", older, yes],
  ])("%s", (_, first, second) => {
    expect(conflicts(first, second)).toEqual(["pack-check/exceptions-may-conflict /rules/0/exceptions/1"]);
  });

  it.each<[string, Condition, Condition]>([
    ["yes and no to one question", yes, { answer: "duty", is: "no" }],
    ["one where the other does not apply", older, { all: [yes, { not: older }] }],
    ["two values of one attribute", older, { fact: "dated", with: { relation: ["unclear"] } }],
  ])("but not %s", (_, first, second) => {
    expect(conflicts(first, second)).toEqual([]);
  });
});

describe("a rule and its successor", () => {
  const codesOf = (from: string) =>
    codes(
      makeRule({ id: "ke-4", inForce: { from: "2020-01-01", to: "2024-01-01" } }),
      makeRule({ id: "ke-4-2024", inForce: { from } }),
    );
  it("meet on one day, or there is a gap or an overlap", () => {
    expect(codesOf("2024-01-01")).toEqual([]);
    expect(codesOf("2024-03-01")).toEqual(["pack-check/gap-in-dates /rules/1/inForce/from"]);
    expect(codesOf("2023-03-01")).toEqual(["pack-check/overlap-in-dates /rules/1/inForce/from"]);
  });

  it("may be named instead, and one of several is enough", () => {
    const named = (...from: readonly string[]) =>
      codes(
        makeRule({
          id: "older",
          inForce: { from: "2020-01-01", to: "2024-01-01" },
          succeededBy: from.map((_, at) => `now-${at}`),
        }),
        ...from.map((start, at) => makeRule({ id: `now-${at}`, inForce: { from: start } })),
      );
    expect(named("2024-01-01")).toEqual([]);
    expect(named("2024-05-01", "2024-01-01")).toEqual([]);
    expect(named("2024-05-01")).toEqual(["pack-check/gap-in-dates /rules/1/inForce/from"]);
  });
});

describe("stages and dates that never hold", () => {
  it("two lists of stages without a common one, but not two that share one", () => {
    const stages = (
      ...lists: readonly (readonly ["hopeful" | "campaign" | "quiet", ...("campaign" | "quiet")[]])[]
    ) => codes(makeRule({ when: { all: lists.map((stage) => ({ stage })) } }));
    expect(stages(["hopeful"], ["campaign", "quiet"])).toEqual(["pack-check/never-met /rules/0"]);
    expect(stages(["hopeful", "campaign"], ["campaign", "quiet"])).toEqual([]);
  });

  it("days before the rule, or after it", () => {
    const during = (from: string, to: string) =>
      codes(
        makeRule({
          id: "a",
          inForce: { from: "2022-01-01", to: "2024-01-01" },
          when: { during: { from, to } },
        }),
      );
    const outside = ["pack-check/dates-outside-force /rules/0/elements/0/when/during"];
    expect(during("2020-01-01", "2022-01-01")).toEqual(outside);
    expect(during("2024-01-01", "2025-01-01")).toEqual(outside);
    expect(during("2023-12-31", "2025-01-01")).toEqual([]);
  });

  it("a rule that outlives every instrument it cites", () => {
    const pack = makePack([makeRule({ when: used })]);
    const ended = pack.instruments.map((one) => ({ ...one, inForce: { ...one.inForce, to: "2023-10-31" } }));
    expect(staticChecks({ ...pack, instruments: ended }, FACT_TYPES).map(({ code }) => code)).toEqual([
      "pack-check/after-repeal",
    ]);
  });
});

describe("every warning", () => {
  it("names the rule, and says what, why and what to do in both languages", () => {
    const worst = warnings(
      makeRule({ id: "a", when: { all: [{ act: { type: ["Like"] } }, { act: { type: ["Follow"] } }] } }),
      makeRule({ id: "b", when: { all: [{ stage: ["hopeful"] }, { stage: ["quiet"] }] } }),
      makeRule({ id: "c", inForce: { from: "2020-01-01", to: "2021-01-01" } }),
      makeRule({ id: "c-2", inForce: { from: "2022-01-01" } }),
      makeRule({
        id: "d",
        exceptions: [
          makeException("x", { answer: "duty" }, "unmet"),
          makeException("y", { answer: "team" }, "unknown"),
        ],
      }),
    );
    expect(worst).toHaveLength(4);
    for (const { rule, what, why, fix } of worst) {
      expect(rule).toBeDefined();
      for (const { id, en } of [what, why, fix]) {
        expect(id.length).toBeGreaterThan(10);
        expect(en.length).toBeGreaterThan(10);
        expect(id).not.toBe(en);
      }
    }
  });
});
