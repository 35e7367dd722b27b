import type { Pack, Rule } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { makeException, makePack, makeRule, said } from "../law.test-support.ts";
import { diffPacks } from "./diff-packs.ts";

const loaded = (pack: Pack) => ({ pack, digest: "sha256:0" });
const between = (before: Pack, after: Pack) => diffPacks(loaded(before), loaded(after)).changes;
/** The changes between two states of one rule, as English sentences. */
const sentences = (change: Partial<Rule>) =>
  between(makePack([makeRule()]), makePack([makeRule(change)])).map(
    ({ says, bearing }) => `${bearing}: ${says.en}`,
  );

describe("the difference of two packs", () => {
  it("is nothing for equal packs", () => {
    expect(between(makePack([makeRule()]), makePack([makeRule()]))).toEqual([]);
  });

  it("names rules that came and went", () => {
    const changes = between(makePack([makeRule()]), makePack([makeRule({ id: "r-2", title: said("baru") })]));
    expect(changes).toMatchObject([
      {
        kind: "added",
        what: "rule",
        id: "r-2",
        says: { id: 'Aturan "r-2" ditambahkan.' },
        after: said("baru"),
      },
      { kind: "removed", what: "rule", id: "r-1", says: { en: 'Rule "r-1" was removed.' } },
    ]);
  });

  it("reads both versions of an element that changed", () => {
    const [change] = between(
      makePack([makeRule()]),
      makePack([makeRule({ when: { act: { type: ["Like"] } } })]),
    );
    expect(change).toEqual({
      kind: "changed",
      what: "element",
      norm: "r-1",
      id: "e-1",
      bearing: "result",
      says: { id: 'Aturan r-1: unsur "e-1" berubah.', en: 'Rule r-1: element "e-1" changed.' },
      before: { id: "unsur: Anda melakukan sesuatu", en: "unsur: you did something" },
      after: { id: "unsur: Anda menyukai atau memberi reaksi", en: "unsur: you liked or reacted" },
    });
  });

  it.each<[Partial<Rule>, string[]]>([
    [{ title: said("lain") }, ["words: Rule r-1: title changed."]],
    [{ inForce: { from: "2021-01-01" } }, ["result: Rule r-1: time in force changed."]],
    [{ before: "unmet" }, ["result: Rule r-1: earlier acts changed."]],
    [{ state: "trial" }, ["result: Rule r-1: state changed."]],
    [{ mark: "inferred" }, ["words: Rule r-1: quality of source changed."]],
    [
      { exceptions: [makeException("x-1", { answer: "duty" }, "unmet")] },
      ['result: Rule r-1: exception "x-1" was added.'],
    ],
    [{ disputes: [{ dispute: "like" }] }, ['result: Rule r-1: dispute "like" was added.']],
    [
      { yields: [{ sanction: "severe", label: said("berat"), cites: [] }] },
      [
        'consequence: Rule r-1: consequence "severe" was added.',
        'consequence: Rule r-1: consequence "moral" was removed.',
      ],
    ],
    [
      { cites: [{ instrument: "uu-1", article: "Pasal 1", mark: "inferred" }] },
      ['words: Rule r-1: citation "UU 1, Pasal 1" changed.'],
    ],
    [{ remedies: ["unlike"] }, ['words: Rule r-1: remedy "unlike" was added.']],
  ])("says %j", (change, expected) => {
    expect(sentences(change)).toEqual(expected);
  });

  it("covers the rest of a pack", () => {
    const before = makePack([makeRule()]);
    const after = makePack([makeRule()], {
      asOf: "2025-01-01",
      instruments: before.instruments.map((one) => ({ ...one, inForce: { to: "2025-01-01" } })),
      questions: before.questions.slice(1),
      remedies: { unlike: said("batalkan suka") },
    });
    expect(between(before, after).map(({ says }) => says.en)).toEqual([
      'Instrument "uu-1" changed.',
      'Question "duty" was removed.',
      'Remedy "unlike" changed.',
      "The law was checked up to 2025-01-01, before that 2024-01-01.",
    ]);
  });
});
