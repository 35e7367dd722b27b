import type { ActIs, AnswerIs, Condition, ContestIs, FactIs, ProfileIs, Verdict } from "@netral/engine/model";
import { VERDICTS } from "@netral/engine/model";
import { shiftedDates } from "./shift-date.ts";

/** A condition with one thing changed, and what was changed. */
export interface ConditionMutant {
  readonly what: string;
  readonly condition: Condition;
}

/** Every condition that differs from this one in a single operator, entry, threshold, date or default. */
export function conditionMutants(condition: Condition): readonly ConditionMutant[] {
  if ("all" in condition) return groupMutants("all", condition.all);
  if ("any" in condition) return groupMutants("any", condition.any);
  if ("not" in condition) {
    const inside = conditionMutants(condition.not).map(({ what, condition: not }) => ({
      what: `not › ${what}`,
      condition: { not },
    }));
    return [{ what: `without "not" before ${named(condition.not)}`, condition: condition.not }, ...inside];
  }
  if ("act" in condition) return actMutants(condition.act);
  if ("fact" in condition) return factMutants(condition);
  if ("profile" in condition) return profileMutants(condition);
  if ("answer" in condition) return answerMutants(condition);
  if ("contest" in condition) return contestMutants(condition.contest);
  if ("during" in condition) {
    return shiftedDates(condition.during, 1).map(({ what, dates }) => ({
      what: `during: ${what}`,
      condition: { during: dates },
    }));
  }
  if ("stage" in condition) {
    return shorter("stage", condition.stage).map(({ what, list }) => ({ what, condition: { stage: list } }));
  }
  if ("audience" in condition) {
    return shorter("audience", condition.audience).map(({ what, list }) => ({
      what,
      condition: { audience: list },
    }));
  }
  return shorter("subject", condition.subject).map(({ what, list }) => ({
    what,
    condition: { subject: list },
  }));
}

/** A condition in few words, for the names of mutants. */
function named(condition: Condition): string {
  return JSON.stringify(condition).replaceAll('"', "").slice(0, 90);
}

function groupMutants(operator: "all" | "any", parts: readonly Condition[]): ConditionMutant[] {
  const group = (list: readonly Condition[], as = operator): Condition =>
    as === "all" ? { all: list } : { any: list };
  const inside = parts.flatMap((part, at) =>
    conditionMutants(part).map(({ what, condition }) => ({
      what: `${operator} ${at + 1} › ${what}`,
      condition: group(parts.with(at, condition)),
    })),
  );
  if (parts.length < 2) return inside;
  return [
    {
      what: `"${operator}" of ${parts.length} parts made "${operator === "all" ? "any" : "all"}"`,
      condition: group(parts, operator === "all" ? "any" : "all"),
    },
    ...parts.map((part, at) => ({
      what: `without ${named(part)}`,
      condition: group(parts.toSpliced(at, 1)),
    })),
    ...inside,
  ];
}

/** The lists that lack one entry; none for a list of one. */
function shorter<T>(
  field: string,
  list: readonly T[],
): { readonly what: string; readonly list: readonly T[] }[] {
  if (list.length < 2) return [];
  return list.map((entry, at) => ({
    what: `${field} without "${String(entry)}"`,
    list: list.toSpliced(at, 1),
  }));
}

function actMutants(act: ActIs["act"]): ConditionMutant[] {
  const fields = Object.keys(act);
  const dropped = fields.length < 2 ? [] : fields;
  return [
    ...dropped.map((field) => ({
      what: `act without "${field}"`,
      condition: { act: Object.fromEntries(Object.entries(act).filter(([name]) => name !== field)) },
    })),
    ...(["type", "kind", "object", "reaction"] as const).flatMap((field) =>
      shorter<string>(`act.${field}`, act[field] ?? []).map(({ what, list }) => ({
        what,
        // A shorter list of the same words is of the same type.
        condition: { act: { ...act, [field]: list } } as Condition,
      })),
    ),
  ];
}

function without(condition: FactIs, field: "with" | "unsure" | "blind" | "atLeast"): Condition {
  const { [field]: _, ...rest } = condition;
  return rest;
}

function factMutants(condition: FactIs): ConditionMutant[] {
  const { fact } = condition;
  const fields = (["with", "unsure", "blind", "atLeast"] as const).filter((field) => field in condition);
  return [
    ...fields.map((field) => ({ what: `${fact} without "${field}"`, condition: without(condition, field) })),
    ...(["with", "unsure"] as const).flatMap((field) =>
      Object.entries(condition[field] ?? {}).flatMap(([name, values]) =>
        shorter(`${fact} ${field}.${name}`, values).map(({ what, list }) => ({
          what,
          condition: { ...condition, [field]: { ...condition[field], [name]: list } },
        })),
      ),
    ),
  ];
}

function otherDefaults(unless: Verdict | undefined): Verdict[] {
  return VERDICTS.filter((verdict) => verdict !== (unless ?? "unknown"));
}

function profileMutants(condition: ProfileIs): ConditionMutant[] {
  const { profile } = condition;
  const defaults = otherDefaults(condition.unless).map((unless) => ({
    what: `profile left out means "${unless}"`,
    condition: { ...condition, unless },
  }));
  if ("status" in profile) {
    return shorter("status", profile.status).map(({ what, list }) => ({
      what,
      condition: { ...condition, profile: { status: list } },
    }));
  }
  const [[field, value] = ["", false]] = Object.entries(profile);
  const flipped = { ...condition, profile: { [field]: !value } } as unknown as ProfileIs;
  return [{ what: `${field} is ${!value}`, condition: flipped }, ...defaults];
}

function answerMutants(condition: AnswerIs): ConditionMutant[] {
  const is = (condition.is ?? "yes") === "yes" ? "no" : "yes";
  return [
    { what: `answer ${condition.answer} is "${is}"`, condition: { ...condition, is } },
    ...otherDefaults(condition.unless).map((unless) => ({
      what: `answer ${condition.answer} left open means "${unless}"`,
      condition: { ...condition, unless },
    })),
  ];
}

function contestMutants(contest: ContestIs["contest"]): ConditionMutant[] {
  const { kind, vote } = contest;
  return [
    ...(kind && vote
      ? [
          { what: 'contest without "kind"', condition: { contest: { vote } } },
          { what: 'contest without "vote"', condition: { contest: { kind } } },
        ]
      : []),
    ...shorter("contest.kind", kind ?? []).map(({ what, list }) => ({
      what,
      condition: { contest: { ...contest, kind: list } },
    })),
    ...shiftedDates(vote ?? {}, 365).map(({ what, dates }) => ({
      what: `contest.vote: ${what}`,
      condition: { contest: { ...contest, vote: dates } },
    })),
  ];
}
