import type { Condition, Pack, Rule, StageName } from "@netral/engine/model";
import { conditionsOfRule } from "../walk-pack.ts";
import type { Warning } from "./warning.ts";

interface Window {
  readonly from?: string;
  readonly to?: string;
}

/** Days are ISO dates, so that they compare as texts. */
function meet(a: Window, b: Window): boolean {
  return (a.to === undefined || (b.from ?? "") < a.to) && (b.to === undefined || (a.from ?? "") < b.to);
}

/** Conditions on dates that no day of the rule's own time in force meets. */
export function datesOutside(rule: Rule, path: Warning["path"]): Warning[] {
  return conditionsOfRule(rule, path).flatMap(({ path: at, value }): Warning[] => {
    if (!("during" in value) || meet(value.during, rule.inForce)) return [];
    return [
      {
        path: [...at, "during"],
        code: "dates-outside-force",
        what: {
          id: "Tidak ada hari di antaranya yang termasuk masa berlaku aturan ini.",
          en: "None of these days lies in the time this rule is in force.",
        },
        fix: {
          id: "Samakan dengan masa berlaku aturan, atau hapus.",
          en: "Make it fit the time in force, or remove it.",
        },
      },
    ];
  });
}

/** A rule that outlives every instrument it rests on. */
export function afterRepeal(pack: Pack, rule: Rule, path: Warning["path"]): Warning[] {
  const ends = rule.cites.map(
    ({ instrument }) => pack.instruments.find(({ id }) => id === instrument)?.inForce.to,
  );
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  if (last === undefined || (rule.inForce.to !== undefined && rule.inForce.to <= last)) return [];
  return [
    {
      path: [...path, "inForce"],
      code: "after-repeal",
      what: {
        id: `Semua peraturan yang dirujuk berakhir pada ${last}, tetapi aturan ini masih berlaku sesudahnya.`,
        en: `Every instrument it cites ended on ${last}, but this rule is in force after that.`,
      },
      fix: {
        id: `Akhiri aturan pada ${last}, atau rujuk peraturan penggantinya.`,
        en: `End the rule on ${last}, or cite what replaced them.`,
      },
    },
  ];
}

/** Stage lists that must all hold, by walking what is joined by "all". */
function joinedStages(condition: Condition): readonly (readonly StageName[])[] {
  if ("stage" in condition) return [condition.stage];
  return "all" in condition ? condition.all.flatMap(joinedStages) : [];
}

/** Elements that ask for stages no act can be in at once; such a rule is never met, at most undecided. */
export function stagesApart(rule: Rule, path: Warning["path"]): Warning[] {
  const [first = [], ...others] = rule.elements.flatMap(({ when }) => joinedStages(when));
  if (others.length === 0 || first.some((stage) => others.every((list) => list.includes(stage)))) return [];
  return [
    {
      path,
      code: "never-met",
      what: {
        id: "Unsurnya meminta tahap yang tidak pernah ada bersamaan, jadi aturan ini tidak pernah terpenuhi.",
        en: "Its elements ask for stages that never hold together, so this rule is never met.",
      },
      fix: { id: "Periksa daftar tahapnya.", en: "Look at its lists of stages." },
    },
  ];
}
