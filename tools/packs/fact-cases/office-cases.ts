import { type FactCaseInput, fact } from "./fact-case.ts";

const mention = fact("mention", { possiblyOfficial: false });

/** Steps toward one's own candidacy and leave. */
export const LEAVE_CASES: readonly FactCaseInput[] = ["d-3", "skb20-5"].flatMap((rule): FactCaseInput[] => {
  const base = { rules: [rule], facts: [mention], answers: { "own-candidacy": "yes" } as const };
  return [
    { ...base, id: "on leave", profile: { onUnpaidLeave: true }, result: "unmet" },
    { ...base, id: "not on leave", profile: { onUnpaidLeave: false }, result: "met" },
    { ...base, id: "leave not stated", result: "unknown" },
  ];
});

const decided = { facts: [mention], answers: { "used-position-pilkada": "yes" } } as const;
const official = (value: "yes" | "no" | "unknown") => ({ ...decided.answers, "holds-position": value });

/** Whom the criminal provision on decisions of office binds. */
export const OFFICIAL_CASES: readonly FactCaseInput[] = [
  ...(["pns", "cpns", "pppk"] as const).flatMap((status): FactCaseInput[] => [
    {
      ...decided,
      id: `${status} in office`,
      rules: ["uu10-71-188"],
      profile: { status },
      answers: official("yes"),
      result: "met",
    },
    {
      ...decided,
      id: `${status} not in office`,
      rules: ["uu10-71-188"],
      profile: { status },
      answers: official("no"),
      result: "unmet",
    },
    {
      ...decided,
      id: `${status}, perhaps in office`,
      rules: ["uu10-71-188"],
      profile: { status },
      answers: official("unknown"),
      result: "unknown",
    },
    {
      ...decided,
      id: `${status}, office not answered`,
      rules: ["uu10-71-188"],
      profile: { status },
      result: "unmet",
    },
  ]),
  ...(["tni", "polri"] as const).flatMap((status): FactCaseInput[] => [
    {
      ...decided,
      id: `${status} before the court's decision`,
      rules: ["uu10-71-188"],
      profile: { status },
      at: "2024-11-13T23:59:59",
      result: "unmet",
    },
    {
      ...decided,
      id: `${status} since the court's decision`,
      rules: ["uu10-71-188"],
      profile: { status },
      at: "2024-11-14T00:00:00",
      result: "met",
    },
  ]),
];
