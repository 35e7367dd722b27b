import type { Bilingual, Condition, FactType, Issue, Pack, Rule } from "@netral/engine/model";
import { type InputKind, placedIssue } from "@netral/engine/schema";
import { packInput } from "../pack-issues.ts";
import { askedQuestions } from "../reach.ts";
import { conditionsOfRule } from "../walk-pack.ts";
import { exceptionConflicts } from "./exception-conflict.ts";
import { afterRepeal, datesOutside, stagesApart } from "./never-in-force.ts";
import { KINDS, possible } from "./possible.ts";
import type { Warning } from "./warning.ts";

type Path = Warning["path"];

const WHY: Bilingual = {
  id: "Paket ini sah, tetapi bagian ini tidak berbuat seperti yang tampak.",
  en: "The pack is valid, but this part does not do what it seems to do.",
};

/**
 * Warnings about a valid pack: rules and exceptions nothing can reach, facts that no detector gives, questions whose
 * answer settles nothing, exceptions that may contradict each other, gaps between a rule and its successor, stages and
 * dates that never hold, rules that outlive what they rest on.
 * `given`: the fact types detectors give.
 */
export function staticChecks(pack: Pack, given: readonly FactType[]): Issue[] {
  const kind: InputKind = { ...packInput(pack), name: "pack-check", why: WHY };
  const facts = new Set(given);
  const warnings = [
    ...pack.rules.flatMap((rule, at) => [
      ...unreachable(rule, facts, ["rules", at]),
      ...factsNobodyGives(rule, facts, ["rules", at]),
      ...idleQuestions(rule, ["rules", at]),
      ...contradictions(rule, ["rules", at]),
      ...stagesApart(rule, ["rules", at]),
      ...datesOutside(rule, ["rules", at]),
      ...afterRepeal(pack, rule, ["rules", at]),
    ]),
    ...unusedQuestions(pack),
    ...successorGaps(pack),
  ];
  return warnings.map(({ path, ...wording }) => placedIssue(kind, path, wording));
}

function unreachable(rule: Rule, facts: ReadonlySet<FactType>, path: Path): Warning[] {
  const elements: Condition = { all: rule.elements.map(({ when }) => when) };
  const reaching = KINDS.filter((kind) => possible(elements, kind, facts) !== "unmet");
  if (reaching.length === 0) {
    return [
      {
        path,
        code: "unreachable-rule",
        what: {
          id: "Tidak ada perbuatan yang dapat memenuhi semua unsurnya.",
          en: "No act can meet all its elements.",
        },
        fix: {
          id: "Periksa unsur yang saling meniadakan.",
          en: "Look for elements that rule each other out.",
        },
      },
    ];
  }
  return rule.exceptions.flatMap(({ id, when }, at): Warning[] => {
    if (reaching.some((kind) => possible(when, kind, facts) !== "unmet")) return [];
    return [
      {
        path: [...path, "exceptions", at],
        code: "unreachable-exception",
        what: {
          id: `Pengecualian "${id}" tidak pernah berlaku bila unsurnya terpenuhi.`,
          en: `The exception "${id}" never applies where the elements are met.`,
        },
        fix: { id: "Hapus, atau periksa syaratnya.", en: "Remove it, or look at its condition." },
      },
    ];
  });
}

function factsNobodyGives(rule: Rule, facts: ReadonlySet<FactType>, path: Path): Warning[] {
  return conditionsOfRule(rule, path).flatMap(({ path: at, value }): Warning[] => {
    if (!("fact" in value) || facts.has(value.fact)) return [];
    return [
      {
        path: [...at, "fact"],
        code: "fact-nobody-gives",
        what: {
          id: `Tidak ada pendeteksi yang menyatakan fakta "${value.fact}".`,
          en: `No detector states the fact "${value.fact}".`,
        },
        fix: { id: "Tambahkan pendeteksinya, atau tanyakan.", en: "Add a detector for it, or ask." },
      },
    ];
  });
}

function idleQuestions(rule: Rule, path: Path): Warning[] {
  return (["elements", "exceptions"] as const).flatMap((list) =>
    rule[list].flatMap(({ ask, when }, at): Warning[] => {
      if (ask === undefined || askedQuestions(when).includes(ask)) return [];
      return [
        {
          path: [...path, list, at, "ask"],
          code: "question-settles-nothing",
          what: {
            id: `Jawaban atas "${ask}" tidak mengubah bagian ini.`,
            en: `The answer to "${ask}" changes nothing here.`,
          },
          fix: { id: "Pakai jawabannya di syaratnya.", en: "Use the answer in its condition." },
        },
      ];
    }),
  );
}

function contradictions(rule: Rule, path: Path): Warning[] {
  return exceptionConflicts(rule).map(([first, second]) => {
    const ids = [rule.exceptions[first]?.id, rule.exceptions[second]?.id].join('", "');
    return {
      path: [...path, "exceptions", second],
      code: "exceptions-may-conflict",
      what: {
        id: `Pengecualian "${ids}" bisa berlaku bersamaan dan saling bertentangan.`,
        en: `The exceptions "${ids}" may both apply and disagree.`,
      },
      fix: {
        id: "Buat yang satu tidak berlaku bila yang lain berlaku.",
        en: "Let one not apply where the other does.",
      },
    };
  });
}

function unusedQuestions(pack: Pack): Warning[] {
  const used = new Set(
    pack.rules.flatMap((rule) =>
      conditionsOfRule(rule, []).flatMap(({ value }) => ("answer" in value ? [value.answer] : [])),
    ),
  );
  return pack.questions.flatMap(({ id }, at): Warning[] => {
    if (used.has(id)) return [];
    return [
      {
        path: ["questions", at],
        code: "unused-question",
        what: {
          id: `Tidak ada aturan yang memakai jawaban atas "${id}".`,
          en: `No rule uses the answer to "${id}".`,
        },
        fix: { id: "Hapus pertanyaannya, atau pakai.", en: "Remove the question, or use it." },
      },
    ];
  });
}

/**
 * A rule that ends should name its successors, or be named after (`ke-4` and `ke-4-2027`), and one of them should
 * begin on the day it ends.
 */
function successorGaps(pack: Pack): Warning[] {
  return pack.rules.flatMap((rule) => {
    const { to } = rule.inForce;
    if (to === undefined) return [];
    const successors = pack.rules.flatMap((next, at) => {
      const isNext = next.id.startsWith(`${rule.id}-`) || rule.succeededBy?.includes(next.id);
      return isNext ? [{ at, from: next.inForce.from }] : [];
    });
    if (successors.some(({ from }) => from === to)) return [];
    return successors.slice(0, 1).map(({ at, from }) => dateWarning(rule.id, to, from, at));
  });
}

function dateWarning(ended: string, to: string, from: string, at: number): Warning {
  const isGap = from > to;
  return {
    path: ["rules", at, "inForce", "from"],
    code: isGap ? "gap-in-dates" : "overlap-in-dates",
    what: isGap
      ? {
          id: `Dari ${to} sampai ${from} tidak ada yang berlaku.`,
          en: `Nothing is in force from ${to} to ${from}.`,
        }
      : {
          id: `Dari ${from} sampai ${to} keduanya berlaku.`,
          en: `Both are in force from ${from} to ${to}.`,
        },
    fix: { id: `Samakan dengan akhir "${ended}".`, en: `Let it begin where "${ended}" ends.` },
  };
}
