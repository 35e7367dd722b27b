import type { Condition, Issue, Pack } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { condition } from "./generated.test-support.ts";
import { makeException, makePack, makeRule, said } from "./law.test-support.ts";
import { parsePack } from "./parse-pack.ts";

function issuesOf(json: unknown): readonly Issue[] {
  const outcome = parsePack(json);
  return outcome.ok ? [] : outcome.issues;
}

/** The issues of a pack whose one element is this, valid or not. */
function issuesOfCondition(when: unknown): readonly Issue[] {
  const rule = makeRule();
  return issuesOf({ ...makePack([]), rules: [{ ...rule, elements: [{ ...rule.elements[0], when }] }] });
}

describe("a sound pack", () => {
  it("loads, with the digest of its canonical JSON", () => {
    const pack = makePack([makeRule()]);
    const outcome = parsePack(pack);
    expect(outcome).toMatchObject({ ok: true, value: { pack } });
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(parsePack(turned)).toEqual(outcome);
  });

  it("may hold any condition over the twelve operators", () => {
    fc.assert(
      fc.property(condition, (when: Condition) => {
        expect(issuesOfCondition(JSON.parse(JSON.stringify(when)))).toEqual([]);
      }),
    );
  });
});

describe("a broken pack is refused", () => {
  it("names file, line, rule, place and the word that was meant", () => {
    const json = makePack([makeRule()]);
    const broken = JSON.parse(
      JSON.stringify(json).replace('"when":{"act":{}}', '"when":{"any":[{"akt":{}}]}'),
    );
    const lineOf = (pointer: string) => (pointer === "/rules/0/elements/0/when" ? 12 : undefined);
    expect(parsePack(broken, { file: "ke-4.yaml", lineOf })).toMatchObject({
      ok: false,
      issues: [
        {
          code: "pack/unknown-word",
          file: "ke-4.yaml",
          line: 12,
          rule: "r-1",
          pointer: "/rules/0/elements/0/when/any/0",
          what: { en: '"akt" is not known here.' },
          fix: { en: expect.stringContaining('Perhaps "act" was meant.') },
        },
      ],
    });
  });

  it.each([
    ["two operators in one node", { act: {}, stage: ["hopeful"] }, "pack/unknown-field", "/stage"],
    ["an empty list", { all: [] }, "pack/empty", "/all"],
    ["no operator", {}, "pack/unknown-word", ""],
    ["a text", "act", "pack/wrong-type", ""],
    ["a stage that does not exist", { stage: ["hopefull"] }, "pack/not-a-choice", "/stage/0"],
    ["a fact that does not exist", { fact: "menton" }, "pack/not-a-choice", "/fact"],
    [
      "an attribute the fact has not",
      { fact: "mention", with: { role: ["pair"] } },
      "pack/unknown-attribute",
      "/with/role",
    ],
    [
      "a value the attribute has not",
      { fact: "target-role", with: { role: ["pairs"] } },
      "pack/unknown-attribute",
      "/with/role/0",
    ],
    [
      "a probability where there is none",
      { fact: "mention", atLeast: 0.5 },
      "pack/no-probability",
      "/atLeast",
    ],
    [
      "dates the wrong way round",
      { during: { from: "2024-02-01", to: "2024-01-01" } },
      "pack/dates-reversed",
      "/during/to",
    ],
    ["a day that does not exist", { during: { from: "2023-02-29" } }, "pack/malformed-date", "/during/from"],
    [
      "a kind of contest that does not exist",
      { contest: { kind: ["pilkadas"] } },
      "pack/not-a-choice",
      "/contest/kind/0",
    ],
    ["a question that does not exist", { answer: "dutty" }, "pack/dangling-reference", "/answer"],
    ["code in a string", { eval: "1" }, "pack/unknown-word", ""],
    ["a profile field that does not exist", { profile: { spouse: true } }, "pack/unknown-word", "/profile"],
  ])("%s", (_, when, code, pointer) => {
    expect(issuesOfCondition(when)).toMatchObject([
      { code, rule: "r-1", pointer: `/rules/0/elements/0/when${pointer}` },
    ]);
  });

  const codes = (pack: unknown) => issuesOf(pack).map(({ code, pointer }) => `${code} ${pointer}`);
  const [element] = makeRule().elements;

  it("references that lead nowhere", () => {
    const rule = makeRule({
      elements: [{ id: "e-1", label: said("e"), when: { act: {} }, ask: "dutty" }],
      exceptions: [{ ...makeException("x-1", { act: {} }, "unmet"), ask: "nobody-asks" }],
      cites: [{ instrument: "uu-2", mark: "sourced" }],
      disputes: [{ dispute: "likes" }],
      remedies: ["unlik"],
    });
    const answer = {
      id: "q-1",
      question: said("q"),
      answer: "allowed",
      condition: said("c"),
      who: "A",
      rules: ["r-9"],
      disputes: [],
      source: "https://example.org",
    } as const;
    expect(codes(makePack([rule], { officialAnswers: [answer] }))).toEqual([
      "pack/dangling-reference /rules/0/cites/0/instrument",
      "pack/dangling-reference /rules/0/disputes/0/dispute",
      "pack/dangling-reference /rules/0/remedies/0",
      "pack/dangling-reference /rules/0/elements/0/ask",
      "pack/dangling-reference /rules/0/exceptions/0/ask",
      "pack/dangling-reference /officialAnswers/0/rules/0",
    ]);
  });

  it("ids that are taken", () => {
    const twice = element === undefined ? [] : [element, element];
    expect(codes(makePack([makeRule(), makeRule({ elements: twice })]))).toEqual([
      "pack/duplicate-id /rules/1/id",
      "pack/duplicate-id /rules/1/elements/1/id",
    ]);
  });

  it.each(["met", "unmet", "unknown"] as const)("a rule without an example that is %s", (list) => {
    const rule = makeRule();
    const examples = { ...rule.examples, [list]: [] };
    expect(codes(makePack([{ ...rule, examples }]))).toEqual([`pack/empty /rules/0/examples/${list}`]);
  });

  it("an answer in an example to a question that does not exist", () => {
    const rule = makeRule();
    const [first] = rule.examples.met;
    const met = first === undefined ? [] : [{ ...first, answers: { "dutty@a1": "yes" as const } }];
    expect(codes(makePack([{ ...rule, examples: { ...rule.examples, met } }]))).toEqual([
      "pack/dangling-reference /rules/0/examples/met/0/answers/dutty@a1",
    ]);
  });

  it("a rule in force from a day after its end", () => {
    expect(codes(makePack([makeRule({ inForce: { from: "2024-01-02", to: "2024-01-01" } })]))).toEqual([
      "pack/dates-reversed /rules/0/inForce/to",
    ]);
  });

  it("a label without its English", () => {
    const pack: Pack = makePack([makeRule()]);
    expect(codes({ ...pack, title: { id: "paket" } })).toEqual(["pack/missing /title/en"]);
  });

  it("nesting that would exhaust the stack", () => {
    let when: unknown = { act: {} };
    for (let depth = 0; depth < 100_000; depth++) when = { not: when };
    expect(issuesOfCondition(when)).toMatchObject([{ code: "pack/too-deep" }]);
  });

  it("characters that are none", () => {
    const pack = makePack([makeRule()]);
    expect(issuesOf({ ...pack, version: "\ud800" })).toMatchObject([{ code: "pack/not-unicode" }]);
  });

  it("anything else", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(issuesOf(json).length).toBeGreaterThan(0);
      }),
    );
  });
});
