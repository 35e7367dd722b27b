import { type FactCaseInput, fact } from "./fact-case.ts";

const mention = fact("mention", { possiblyOfficial: false });

const office = fact("office", { membership: "m/1" });
const APPEALS = ["d-8", "pp53-13b", "pp53-15d", "skb20-8"];

/** What is no appeal whatever the owner says, and what is no reaction. */
export const NO_APPEAL_CASES: readonly FactCaseInput[] = [
  {
    id: "neutral words, meant",
    rules: APPEALS,
    act: { kind: "message", audience: "group" },
    facts: [mention, fact("stance", { stance: "neither", probability: 0.9 })],
    answers: { "meant-as-appeal": "yes" },
    result: "unmet",
  },
  {
    id: "an invitation that names nobody",
    rules: APPEALS,
    act: { type: "Invite", kind: "event", audience: "public" },
    facts: [office],
    answers: { "meant-as-appeal": "yes" },
    result: "unmet",
  },
  {
    id: "a comment with a reaction's code",
    rules: ["ke-4", "d-6"],
    act: { kind: "comment", reaction: "angry" },
    facts: [fact("target-role", { role: "pair" })],
    result: "met",
  },
];

const tie = (via: string) => [fact("party-tie", { via })];
const about = { rules: ["d-5"], subject: "party" } as const;

/** Party membership: what shows it, whom it binds, since when. */
export const PARTY_CASES: readonly FactCaseInput[] = [
  ...["bio", "words"].flatMap((via): FactCaseInput[] => [
    { ...about, id: `a tie by ${via}`, facts: tie(via), result: "met" },
    {
      ...about,
      id: `a tie by ${via}, denied`,
      facts: tie(via),
      answers: { "party-member": "no" },
      result: "unmet",
    },
  ]),
  { ...about, id: "a tie by group", facts: tie("group"), result: "unknown" },
  {
    ...about,
    id: "a tie by group, confirmed",
    facts: tie("group"),
    answers: { "party-member": "yes" },
    result: "met",
  },
  {
    ...about,
    id: "a tie by group, denied",
    facts: tie("group"),
    answers: { "party-member": "no" },
    result: "unmet",
  },
  {
    ...about,
    id: "a party merely named, by a member",
    facts: [mention],
    answers: { "party-member": "yes" },
    result: "unmet",
  },
  { ...about, id: "a name", facts: [mention], result: "unmet" },
  { ...about, id: "a tie, about a contestant", subject: "ticket", facts: tie("bio"), result: "unmet" },
  { ...about, id: "a member in 2014", facts: tie("bio"), at: "2014-01-15T00:00:00", result: "met" },
  {
    ...about,
    id: "a member before 2014",
    facts: tie("bio"),
    at: "2014-01-14T23:59:59",
    result: "not-assessed",
  },
  ...(["pns", "cpns", "pppk"] as const).map(
    (status): FactCaseInput => ({
      ...about,
      id: `a ${status}`,
      facts: tie("bio"),
      profile: { status },
      result: "met",
    }),
  ),
  ...(["tni", "polri", "bumn", "kepala-desa", "perangkat-desa", "pejabat-negara", "bukan-asn"] as const).map(
    (status): FactCaseInput => ({
      ...about,
      id: `a ${status}`,
      facts: tie("bio"),
      profile: { status },
      result: "unmet",
    }),
  ),
  {
    ...about,
    id: "non-ASN staff since the circular",
    facts: tie("bio"),
    profile: { status: "honorer" },
    at: "2023-01-03T00:00:00",
    result: "met",
  },
  {
    ...about,
    id: "non-ASN staff before the circular",
    facts: tie("bio"),
    profile: { status: "honorer" },
    at: "2023-01-02T23:59:59",
    result: "unmet",
  },
];
