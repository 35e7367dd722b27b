import type { Condition, Verdict } from "@netral/engine/model";
import { LANGUAGES, VERDICTS } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { condition } from "../generated.test-support.ts";
import {
  evaluatorFor,
  makeActivity,
  makeException,
  makePack,
  makeRule,
  said,
  targetFact,
} from "../law.test-support.ts";
import { conditionProse, type ProseNode } from "./condition-prose.ts";
import { type Cell, type DecisionTable, decisionTable } from "./decision-table.ts";
import { rulePage } from "./rule-page.ts";

const pack = makePack([makeRule()], {
  questions: [
    {
      id: "duty",
      scope: "activity",
      ask: { id: "Apakah ini tugas?", en: "Was this a duty?" },
      why: said("karena"),
    },
    { id: "team", scope: "target", ask: said("tim?"), why: said("karena") },
    { id: "member", scope: "owner", ask: said("anggota?"), why: said("karena") },
  ],
});

function lines({ text, children }: ProseNode, indent = ""): readonly string[] {
  return [`${indent}${text}`, ...children.flatMap((child) => lines(child, `${indent}- `))];
}
const inWords = (when: Condition, language: "id" | "en" = "en") =>
  lines(conditionProse(when, pack, language));

describe("a condition in words", () => {
  it.each<[Condition, string]>([
    [
      { act: { type: ["Like", "Follow"], kind: ["reaction"] } },
      "you liked or reacted or followed, as a reaction",
    ],
    [
      { act: { media: true, reaction: ["angry"] } },
      "you did something, with a photo or video, with the reaction anger",
    ],
    [{ act: {} }, "you did something"],
    [
      { fact: "target-role", with: { role: ["pair"] }, unsure: { role: ["personal"] }, blind: "unknown" },
      "the target is an account shared by a pair of contestants; undecided if the target is the person's own account; undecided if the export never holds the target account",
    ],
    [
      { fact: "stance", with: { stance: ["support"] }, atLeast: 0.8 },
      "your words support them; undecided if the probability is below 80 %",
    ],
    [{ fact: "office" }, "that person held a public office at the time"],
    [{ stage: ["hopeful"] }, "at that time they were a hopeful (bakal calon)"],
    [{ during: { from: "2023-01-03" } }, "it happened on 3 January 2023 or later"],
    [{ during: { to: "2023-01-03" } }, "it happened before 3 January 2023"],
    [
      { profile: { status: ["pns", "tni"] } },
      "you are a permanent civil servant (PNS) or a member of the armed forces (TNI)",
    ],
    [
      { profile: { spouseIsSubject: false }, unless: "met" },
      "that candidate is not your husband or wife; if left out, taken as true",
    ],
    [{ audience: ["public", "group"] }, "it could be seen by anyone or members of a group"],
    [
      { answer: "duty", is: "no" },
      "you answered “no” to the question “Was this a duty?”; until it is answered, cannot be decided",
    ],
    [{ subject: ["party"] }, "the one concerned is a political party"],
  ])("%j", (when, expected) => {
    expect(inWords(when)).toEqual([expected]);
  });

  it("keeps the tree of all, any and not", () => {
    const when: Condition = {
      all: [{ any: [{ act: {} }, { not: { stage: ["over"] } }] }, { subject: ["ticket"] }],
    };
    expect(inWords(when, "id")).toEqual([
      "semua hal ini benar:",
      "- paling sedikit satu dari hal ini benar:",
      "- - Anda melakukan sesuatu",
      "- - hal ini tidak benar:",
      "- - - waktu itu pihak tersebut tidak lagi mencalonkan diri",
      "- pihak yang bersangkutan peserta pemilihan (bakal calon, calon, atau pasangannya)",
    ]);
  });

  it("says in one clause that an answer decides and what is looked at until then", () => {
    const when: Condition = {
      all: [
        { any: [{ audience: ["public"] }, { answer: "duty", unless: "unmet" }] },
        { answer: "duty", unless: "met" },
      ],
    };
    expect(inWords(when)).toEqual([
      "your answer to the question “Was this a duty?” decides; until it is answered, this is looked at:",
      "- it could be seen by anyone",
    ]);
  });

  it("leaves no gap, in either language", () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...LANGUAGES), (when, language) => {
        for (const line of inWords(when, language)) expect(line).not.toMatch(/[{}]|undefined|\[object/);
      }),
    );
  });
});

/** Reads a table the way its page tells: the first row that fits. */
function decide({ rows }: DecisionTable, facts: readonly Cell[]): string | undefined {
  return rows.find(({ cells }) => cells.every((cell, at) => cell === "any" || cell === facts[at]))?.result;
}

describe("a rule as a table", () => {
  const verdict = fc.constantFrom<Verdict>(...VERDICTS);
  /** A condition that has this verdict as long as its question is not answered. */
  const conditionOf = (wanted: Verdict): Condition =>
    wanted === "unknown" ? { answer: "duty" } : { answer: "duty", unless: wanted };
  /** Times wholly before, inside and after 2024, and across its border. */
  const times = {
    before: ["2023-06-01T00:00:00Z", "2023-06-02T00:00:00Z"],
    met: ["2024-06-01T00:00:00Z", "2024-06-02T00:00:00Z"],
    after: ["2025-06-01T00:00:00Z", "2025-06-02T00:00:00Z"],
    unknown: ["2023-06-01T00:00:00Z", "2024-06-01T00:00:00Z"],
  } as const;

  it("says what the evaluator says", () => {
    fc.assert(
      fc.property(
        fc.array(verdict, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(verdict, fc.constantFrom("unmet" as const, "unknown" as const)), { maxLength: 3 }),
        fc.constantFrom(...(["before", "met", "after", "unknown"] as const)),
        fc.constantFrom("not-assessed" as const, "unmet" as const),
        (elements, exceptions, force, before) => {
          const effects = new Set(exceptions.flatMap(([is, effect]) => (is === "met" ? [effect] : [])));
          fc.pre(effects.size < 2);
          const rule = makeRule({
            inForce: { from: "2024-01-01", to: "2025-01-01" },
            before,
            elements: elements.map((is, at) => ({ id: `e-${at}`, label: said("e"), when: conditionOf(is) })),
            exceptions: exceptions.map(([is, effect], at) =>
              makeException(`x-${at}`, conditionOf(is), effect),
            ),
          });
          const [from, to] = times[force];
          const activity = makeActivity({ published: { from, to, zone: "exact" } });
          const [result] = evaluatorFor({ rule }).evaluateAll(activity, [targetFact()]);
          // "unknown" fits no cell but "any".
          const cells = [...elements, ...exceptions.map(([is]) => is), force] as readonly Cell[];
          expect(decide(decisionTable(rule), cells)).toBe(result?.result);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the page of a rule", () => {
  const rule = makeRule({
    title: { id: "Menyukai", en: "Liking" },
    text: { id: "Menyukai akun bakal calon.", en: "Liking an account of a bakal calon." },
    exceptions: [{ ...makeException("x-1", { answer: "duty", unless: "unmet" }, "unmet"), ask: "duty" }],
    disputes: [{ dispute: "like", when: { act: { type: ["Like"] } } }],
    remedies: ["unlike"],
  });
  const page = {
    id: "d-13",
    title: said("Lain-lain"),
    text: said("umum"),
    cites: [],
    mark: "inferred",
    notes: [],
    sources: [],
  } as const;
  const loaded = {
    pack: { ...makePack([rule], { pages: [page] }), questions: pack.questions },
    digest: "sha256:0",
  };

  it("is found by its short and its full id", () => {
    expect(rulePage(loaded, "uji/r-1", "id")).toEqual(rulePage(loaded, "r-1", "id"));
    expect(rulePage(loaded, "r-2", "id")).toBeUndefined();
  });

  it("holds the law in words, with its sources and their marks", () => {
    expect(rulePage(loaded, "r-1", "en")).toMatchObject({
      kind: "rule",
      id: "uji/r-1",
      title: "Liking",
      cites: [{ instrument: "UU 1", article: "Pasal 1", markText: "printed in a source we read" }],
      inForce: [
        "In force from 1 January 2020.",
        "Earlier acts fall under older law that is not assessed here.",
      ],
      exceptions: [
        { effect: "Where this is true, the item does not apply.", question: { ask: "Was this a duty?" } },
      ],
      disputes: [
        { when: { text: "you liked or reacted" }, views: [{ who: "A", allows: "allowed" }, { who: "B" }] },
      ],
      remedies: [{ key: "unlike", text: "batalkan" }],
      glossary: [{ term: "bakal calon" }, { term: "calon" }],
      json: rule,
    });
  });

  it("needs no glossary in Indonesian", () => {
    expect(rulePage(loaded, "r-1", "id")).toMatchObject({ title: "Menyukai", glossary: [] });
  });

  it("of a norm without elements is a page without a table", () => {
    expect(rulePage(loaded, "d-13", "id")).toMatchObject({
      kind: "page",
      markText: "simpulan dari sumber, tidak tercetak begitu",
    });
  });
});
