import { CONTEST_KINDS, STAGES, STATUSES } from "@netral/engine/model";
import type { FactCaseInput } from "./fact-case.ts";
import { NORMS, type Norm } from "./norms.ts";

/** Each norm's act, varied in one respect after the other. */
export const NORM_CASES: readonly FactCaseInput[] = NORMS.flatMap((norm) => [
  ...byStatus(norm),
  ...byStage(norm),
  ...bySubject(norm),
  ...byAnswer(norm),
  ...byException(norm),
  ...byDate(norm),
  ...byContest(norm),
]);

function byStatus({ rule, base, bound }: Norm): FactCaseInput[] {
  return STATUSES.map((status) => ({
    ...base,
    id: `status ${status}`,
    rules: [rule],
    profile: { ...base.profile, status },
    ...firstBound(bound, status),
  }));
}

function firstBound(bound: Norm["bound"], status: (typeof STATUSES)[number]): Pick<FactCaseInput, "result"> {
  return { result: bound.includes(status) ? "met" : "unmet" };
}

/** Somebody the norm binds, for the variations that are not about status. */
function owner({ base, bound }: Norm): Pick<FactCaseInput, "act" | "facts" | "answers" | "profile"> {
  const [status = "pns"] = bound;
  return { ...base, profile: { ...base.profile, status } };
}

function byStage(norm: Norm): FactCaseInput[] {
  const { rule, stages, start, always } = norm;
  const one = STAGES.map(
    (stage): FactCaseInput => ({
      ...owner(norm),
      id: `stage ${stage}`,
      rules: [rule],
      stages: [stage],
      result: stages.includes(stage) ? "met" : "unmet",
      ...(start && stages.includes(stage) && { disputed: always ?? false }),
    }),
  );
  const open: FactCaseInput = {
    ...owner(norm),
    id: "before or hopeful, nobody can tell",
    rules: [rule],
    stages: ["before", "hopeful"],
    result: stages.includes("before") ? "met" : stages.includes("hopeful") ? "unknown" : "unmet",
    ...(start && { disputed: true }),
  };
  const [last = "over"] = stages.slice(-1);
  return [
    ...one,
    open,
    { ...owner(norm), id: "in it or over", rules: [rule], stages: [last, "over"], result: "unknown" },
  ];
}

function bySubject(norm: Norm): FactCaseInput[] {
  const { rule, party, nobody } = norm;
  return [
    { ...owner(norm), id: "about a party", rules: [rule], subject: "party", result: party ?? "unmet" },
    { ...owner(norm), id: "about nobody", rules: [rule], subject: "none", result: nobody ?? "unmet" },
  ];
}

function byAnswer(norm: Norm): FactCaseInput[] {
  return Object.entries(norm.asks).flatMap(([question, open]): FactCaseInput[] => {
    const { [question]: _, ...rest } = norm.base.answers ?? {};
    const told = (value: "no" | "unknown", result: "unmet" | "unknown"): FactCaseInput => ({
      ...owner(norm),
      id: `${question} answered ${value}`,
      rules: [norm.rule],
      answers: { ...rest, [question]: value },
      result,
    });
    return [
      { ...owner(norm), id: `${question} not answered`, rules: [norm.rule], answers: rest, result: open },
      told("no", "unmet"),
      told("unknown", "unknown"),
    ];
  });
}

function byException(norm: Norm): FactCaseInput[] {
  return norm.exceptions.flatMap((question) =>
    (
      [
        ["yes", "unmet"],
        ["no", "met"],
        ["unknown", "unknown"],
      ] as const
    ).map(([value, result]) => ({
      ...owner(norm),
      id: `${question}: ${value}`,
      rules: [norm.rule],
      answers: { ...norm.base.answers, [question]: value },
      result,
    })),
  );
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function byDate(norm: Norm): FactCaseInput[] {
  const { rule, from, to, before } = norm;
  const rows: [string, FactCaseInput["result"]][] = [
    [`${dayBefore(from)}T23:59:59`, before],
    [`${from}T00:00:00`, "met"],
    ...(to === undefined
      ? []
      : ([
          [`${dayBefore(to)}T23:59:59`, "met"],
          [`${to}T00:00:00`, "unmet"],
        ] as [string, FactCaseInput["result"]][])),
  ];
  return rows.map(([at, result]) => ({ ...owner(norm), id: `at ${at}`, rules: [rule], at, result }));
}

function byContest(norm: Norm): FactCaseInput[] {
  const { rule, kinds, voteYear } = norm;
  const row = (
    id: string,
    contest: FactCaseInput["contest"],
    result: FactCaseInput["result"],
  ): FactCaseInput => ({
    ...owner(norm),
    id,
    rules: [rule],
    ...(contest && { contest }),
    result,
  });
  return [
    ...CONTEST_KINDS.map((kind) =>
      row(`in a ${kind}`, { kind }, !kinds || kinds.includes(kind) ? "met" : "unmet"),
    ),
    row("in a contest of unknown kind", { kind: null }, kinds ? "unknown" : "met"),
    row("voted on nobody knows when", { vote: null }, voteYear ? "unknown" : "met"),
    ...(voteYear === undefined
      ? []
      : [
          row("voted on the year before", { vote: `${voteYear - 1}-12-31` }, "unmet"),
          row("voted on the first day", { vote: `${voteYear}-01-01` }, "met"),
          row("voted on the last day", { vote: `${voteYear}-12-31` }, "met"),
          row("voted on the year after", { vote: `${voteYear + 1}-01-01` }, "unmet"),
        ]),
  ];
}
