import type { Activity, ActivityKind, ActivityType } from "@netral/engine/model";
import { ACTIVITY_KINDS, ACTIVITY_TYPES } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const mention = fact("mention", { possiblyOfficial: false });
const call = fact("campaign-content", { what: "call" });
const rally: Partial<Activity> = { type: "Accept", kind: "event" };
const attends = (mode: string) => [fact("attendance", { mode })];

const PUBLISHED: readonly ActivityKind[] = [
  "post",
  "story",
  "comment",
  "share",
  "page",
  "group",
  "event",
  "poll",
  "profile",
  "draft",
];
const SHARED: readonly ActivityKind[] = ["share", "post", "story", "comment", "page", "group", "draft"];
const UPLOADED: readonly ActivityKind[] = [
  "post",
  "story",
  "comment",
  "share",
  "page",
  "group",
  "profile",
  "draft",
];

function shapes(
  rules: readonly string[],
  what: string,
  input: Pick<FactCaseInput, "facts" | "answers"> & { readonly act?: Partial<Activity> },
  fits: (type: ActivityType, kind: ActivityKind) => boolean,
): FactCaseInput[] {
  return ACTIVITY_TYPES.flatMap((type) =>
    ACTIVITY_KINDS.map((kind) => ({
      ...input,
      id: `${what}: ${type} ${kind}`,
      rules,
      act: { ...input.act, type, kind },
      result: fits(type, kind) ? ("met" as const) : ("unmet" as const),
    })),
  );
}

const published = (type: ActivityType, kind: ActivityKind) =>
  type === "Announce"
    ? SHARED.includes(kind)
    : (type === "Create" || type === "Update") && PUBLISHED.includes(kind);
const uploaded = (type: ActivityType, kind: ActivityKind) =>
  (type === "Create" || type === "Update" || type === "Add") && UPLOADED.includes(kind);

/** Which shapes of an export the verbs of the older items mean. */
export const OLDER_SHAPES: readonly FactCaseInput[] = [
  ...shapes(["skb20-1", "b71-2017"], "a call", { facts: [call] }, published),
  ...shapes(
    ["skb20-3"],
    "a picture",
    {
      act: { object: { type: "Image" } },
      facts: [fact("together", { via: "tag" })],
      answers: { "made-gesture": "yes" },
    },
    uploaded,
  ),
  ...shapes(
    ["skb20-3"],
    "a note with a picture",
    {
      act: { object: { type: "Note", media: [{ type: "Image", url: "m" }] } },
      facts: [fact("together", { via: "tag" })],
      answers: { "made-gesture": "yes" },
    },
    uploaded,
  ),
  ...shapes(
    ["skb20-8", "pp53-15d", "pp53-13b"],
    "an appeal",
    { act: { audience: "group" }, facts: [fact("appeal", { to: "unit" })] },
    (type, kind) => type === "Invite" || ((type === "Create" || type === "Announce") && kind === "message"),
  ),
  ...shapes(
    ["skb20-1", "b71-2017"],
    "on a pair account, meant",
    { facts: [fact("target-role", { role: "pair" })], answers: { "meant-as-support": "yes" } },
    (type, kind) => type === "Like" || published(type, kind),
  ),
];

const standing = { spouseStands: true, spouseTicket: "t/1", onUnpaidLeave: false };
const there = { attended: "yes" } as const;

/** Coming to a spouse's event: how it is known, who the spouse is, and leave. */
export const SPOUSE_CASES: readonly FactCaseInput[] = ["ke-7", "skb20-11"].flatMap(
  (rule): FactCaseInput[] => {
    const base = { rules: [rule], act: rally, profile: standing };
    return [
      { ...base, id: "was there", facts: attends("been"), result: "met" },
      {
        ...base,
        id: "was there, by the act, denied by nobody asked",
        facts: attends("been"),
        answers: { attended: "no" },
        result: "met",
      },
      { ...base, id: "interested, and came", facts: attends("interested"), answers: there, result: "met" },
      { ...base, id: "interested", facts: attends("interested"), result: "unknown" },
      {
        ...base,
        id: "going, did not come",
        facts: attends("going"),
        answers: { attended: "no" },
        result: "unmet",
      },
      { ...base, id: "no event", facts: [mention], answers: there, result: "unmet" },
      {
        ...base,
        id: "on leave",
        facts: attends("been"),
        profile: { ...standing, onUnpaidLeave: true },
        result: "unmet",
      },
      {
        ...base,
        id: "leave not stated",
        facts: attends("been"),
        profile: { spouseStands: true, spouseTicket: "t/1" },
        result: "unknown",
      },
      {
        ...base,
        id: "somebody else's spouse",
        facts: attends("been"),
        profile: { ...standing, spouseTicket: "t/2" },
        result: "unmet",
      },
      {
        ...base,
        id: "somebody else's, says the profile, the spouse's, says the owner",
        facts: attends("been"),
        profile: { ...standing, spouseTicket: "t/2" },
        answers: { "subject-is-spouse": "yes" },
        result: "met",
      },
      {
        ...base,
        id: "the spouse's, says the profile, not, says the owner",
        facts: attends("been"),
        answers: { "subject-is-spouse": "no" },
        result: "unmet",
      },
      {
        ...base,
        id: "spouse stands, ticket not stated",
        facts: attends("been"),
        profile: { spouseStands: true, onUnpaidLeave: false },
        result: "unknown",
      },
      {
        ...base,
        id: "spouse does not stand",
        facts: attends("been"),
        profile: { spouseStands: false, onUnpaidLeave: false },
        answers: { "subject-is-spouse": "yes" },
        result: "unmet",
      },
      {
        ...base,
        id: "nothing known of a spouse",
        facts: attends("been"),
        profile: { onUnpaidLeave: false },
        answers: { "subject-is-spouse": "yes" },
        result: "unmet",
      },
    ];
  },
);

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

/** Participants of 2020: attributes or mobilising, either will do. */
export const PARTICIPANT_CASES: readonly FactCaseInput[] = [
  {
    id: "mobilised people",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "mobilised-staff": "yes" },
    result: "met",
  },
  {
    id: "neither",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "wore-attributes": "no", "mobilised-staff": "no" },
    result: "unmet",
  },
  {
    id: "mobilised, perhaps",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "mobilised-staff": "unknown" },
    result: "unknown",
  },
  ...[
    "pp94-5n1",
    "pp94-5n2",
    "pp94-5n3",
    "pp94-5n4",
    "pp53-12b",
    "pp53-12c",
    "pp53-12d",
    "pp53-15a",
    "skb20-2",
    "skb20-10",
    "ke-3",
    "ke-6",
    "d-4",
  ].map(
    (rule): FactCaseInput => ({
      id: "no event, whatever is answered",
      rules: [rule],
      facts: [mention],
      answers: {
        "took-part": "yes",
        "wore-attributes": "yes",
        "mobilised-staff": "yes",
        "used-state-facilities": "yes",
        "attended-actively": "yes",
        attended: "yes",
      },
      result: "unmet",
    }),
  ),
];

const picture: Partial<Activity> = { object: { type: "Image" } };
const tagged = fact("together", { via: "tag" });
const dated = (relation: string) =>
  fact("dated", { relation, from: "2019-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" });
const REMOVABLE: readonly (readonly [string, Pick<FactCaseInput, "act" | "facts" | "answers">])[] = [
  ["ke-2", { facts: [call] }],
  ["d-2", { facts: [call] }],
  ["ke-4", { act: { kind: "comment" }, facts: [fact("target-role", { role: "pair" })] }],
  ["d-6", { act: { kind: "comment" }, facts: [fact("target-role", { role: "pair" })] }],
  ["ke-5", { act: picture, facts: [tagged] }],
  ["d-7", { act: picture, facts: [tagged] }],
  ["d-8", { act: { kind: "message", audience: "group" }, facts: [fact("appeal", { to: "unit" })] }],
  ["skb20-1", { facts: [call] }],
  ["skb20-3", { act: picture, facts: [tagged], answers: { "made-gesture": "yes" } }],
  ["skb20-8", { act: { kind: "message" }, facts: [fact("appeal", { to: "unit" })] }],
  ["b71-2017", { facts: [call] }],
];

/** What authorities differ on, and when it touches an act. */
export const DISPUTE_CASES: readonly FactCaseInput[] = [
  ...REMOVABLE.flatMap(([rule, base]): FactCaseInput[] => [
    { ...base, id: "still there", rules: [rule], result: "met", disputed: false },
    {
      ...base,
      id: "removed since",
      rules: [rule],
      answers: { ...base.answers, "already-removed": "yes" },
      result: "met",
      disputed: true,
    },
    {
      ...base,
      id: "not removed",
      rules: [rule],
      answers: { ...base.answers, "already-removed": "no" },
      result: "met",
      disputed: false,
    },
  ]),
  ...["ke-5", "d-7"].flatMap((rule): FactCaseInput[] => [
    {
      id: "a photo of unclear date",
      rules: [rule],
      act: picture,
      facts: [tagged, dated("unclear")],
      result: "unknown",
      disputed: true,
    },
    {
      id: "a photo of these days",
      rules: [rule],
      act: picture,
      facts: [tagged, dated("same")],
      result: "met",
      disputed: false,
    },
    {
      id: "a photo from before, by the owner's word",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-before": "yes" },
      result: "unknown",
      disputed: true,
    },
    {
      id: "a new photo, by the owner's word",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-before": "no" },
      result: "met",
      disputed: false,
    },
    {
      id: "a photo not meant as support",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-to-support": "no" },
      result: "unknown",
      disputed: true,
    },
    {
      id: "a photo meant as support",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-to-support": "yes" },
      result: "met",
      disputed: false,
    },
  ]),
  ...["skb20-1", "b71-2017"].map(
    (rule): FactCaseInput => ({
      id: "a comment with a call on a team account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "team" })],
      result: "met",
      disputed: true,
    }),
  ),
  ...["skb20-1", "b71-2017"].flatMap((rule): FactCaseInput[] => [
    {
      id: "a comment with a call on a personal account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "personal" })],
      result: "met",
      disputed: true,
    },
    {
      id: "a comment with a call, account not exported",
      rules: [rule],
      act: { kind: "comment", missing: ["target"] },
      facts: [call],
      result: "met",
      disputed: true,
    },
    {
      id: "a comment with a call on a pair account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "pair" })],
      result: "met",
      disputed: false,
    },
  ]),
];

/** What a photo shows in every shape, without the detector that looks only at uploads. */
export const UPLOAD_SHAPES: readonly FactCaseInput[] = [
  ...shapes(["ke-5", "d-7"], "a picture", { act: picture, facts: [tagged] }, uploaded),
  ...shapes(
    ["ke-5", "d-7"],
    "a note with a picture",
    { act: { object: { type: "Note", media: [{ type: "Image", url: "m" }] } }, facts: [tagged] },
    uploaded,
  ),
];

/** The owner's word about a photo, where another circumstance might have settled it and does not. */
export const UNSETTLED_CASES: readonly FactCaseInput[] = ["ke-5", "d-7"].flatMap((rule) =>
  (
    [
      ["photo-before", "yes"],
      ["photo-to-support", "no"],
    ] as const
  ).flatMap(([question, value]): FactCaseInput[] => [
    {
      id: `${question}, company not on leave`,
      rules: [rule],
      act: picture,
      facts: [tagged],
      profile: { onUnpaidLeave: false },
      answers: { [question]: value, "spouse-passive": "yes" },
      result: "unknown",
    },
    {
      id: `${question}, a photo of these days`,
      rules: [rule],
      act: picture,
      facts: [tagged, dated("same")],
      answers: { [question]: value },
      result: "unknown",
    },
  ]),
);

/** Company of a spouse on leave, in the older items. */
export const COMPANY_CASES: readonly FactCaseInput[] = [
  "pp53-15a",
  "skb20-2",
  "d-4",
  "ke-3",
  "ke-6",
  "pp94-5n1",
].flatMap((rule): FactCaseInput[] => {
  const base = {
    rules: [rule],
    act: rally,
    facts: attends("going"),
    answers: {
      "attended-actively": "yes",
      "took-part": "yes",
      attended: "yes",
      "spouse-passive": "yes",
    } as const,
  };
  return [
    { ...base, id: "company on leave", profile: { onUnpaidLeave: true }, result: "unmet" },
    { ...base, id: "company not on leave", profile: { onUnpaidLeave: false }, result: "met" },
    { ...base, id: "company, leave not stated", result: "unknown" },
    {
      ...base,
      id: "on leave, no company",
      profile: { onUnpaidLeave: true },
      answers: { ...base.answers, "spouse-passive": "no" },
      result: "met",
    },
  ];
});

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
