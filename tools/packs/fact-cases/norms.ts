import type { ContestKind, StageName, Status } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

/** What one rule asks, told a second time in a table: whom it binds, when, about whom, and what takes an act out. */
export interface Norm {
  readonly rule: string;
  /** An act that meets it. */
  readonly base: Pick<FactCaseInput, "act" | "facts" | "answers" | "profile">;
  readonly bound: readonly Status[];
  readonly stages: readonly StageName[];
  /** What an act about a party, or about nobody, comes to; unmet where left out. */
  readonly party?: "met" | "unknown";
  readonly nobody?: "met";
  /** Questions that carry it, and what the rule comes to while each is open. */
  readonly asks: Readonly<Record<string, "unmet" | "unknown">>;
  /** Questions whose yes takes the act out. */
  readonly exceptions: readonly string[];
  readonly from: string;
  readonly to?: string;
  readonly before: "not-assessed" | "unmet";
  readonly kinds?: readonly ContestKind[];
  /** Year of the vote the rule is limited to. */
  readonly voteYear?: number;
  /** Whether the moment one becomes a hopeful is a dispute of this rule. */
  readonly start?: true;
  /** Authorities always differ on this act. */
  readonly always?: true;
}

const HOPEFUL = ["hopeful"] as const;
const CALON = ["determined", "campaign", "quiet", "vote", "counting"] as const;
const CONTEST = [...HOPEFUL, ...CALON] as const;
const EARLY = ["before", ...HOPEFUL] as const;
const CAMPAIGN = ["campaign"] as const;
const ASN: readonly Status[] = ["pns", "cpns", "pppk", "honorer"];
const ASN_2020: readonly Status[] = ["pns", "cpns", "pppk"];
const PNS: readonly Status[] = ["pns", "cpns"];

const OWN = "not-my-act";
const DUTY = "official-duty";
const INFO = "shared-as-information";
const EVENT = [OWN, DUTY, "assignment-speaker", "came-unknowingly"];

const mention = fact("mention", { possiblyOfficial: false });
const going = fact("attendance", { mode: "going" });
const named = { facts: [mention] };
const rally = { act: { type: "Accept", kind: "event" }, facts: [going] } as const;
const call = { facts: [fact("campaign-content", { what: "call" })] };
const chat = {
  act: { kind: "message", audience: "group" },
  facts: [fact("appeal", { to: "unit" })],
} as const;
const onPair = { act: { kind: "comment" }, facts: [fact("target-role", { role: "pair" })] } as const;
const picture = { act: { object: { type: "Image" } }, facts: [fact("together", { via: "tag" })] } as const;
const spouse = { spouseStands: true, spouseTicket: "t/1", onUnpaidLeave: false };

const yes = (question: string) => ({ answers: { [question]: "yes" } }) as const;
const SKB = { bound: ASN, from: "2022-09-22", before: "not-assessed" } as const;
const PP94 = { bound: PNS, from: "2021-08-31", before: "not-assessed" } as const;
const PP53 = { bound: PNS, from: "2010-06-06", to: "2021-08-31", before: "not-assessed" } as const;
const SKB20 = {
  bound: ASN_2020,
  from: "2020-09-10",
  to: "2022-09-22",
  before: "unmet",
  kinds: ["pilkada"],
  voteYear: 2020,
} as const;

/** What a row says beyond its act. */
type More = Partial<Norm> & Pick<Norm, "bound" | "from" | "before">;

const silent = (
  rule: string,
  question: string,
  stages: Norm["stages"],
  more: More,
  exceptions: readonly string[] = [OWN],
): Norm => ({
  rule,
  base: { ...named, ...yes(question) },
  asks: { [question]: "unmet" },
  stages,
  exceptions,
  ...more,
});
const event = (
  rule: string,
  question: string,
  stages: Norm["stages"],
  open: "unmet" | "unknown",
  more: More,
  exceptions: readonly string[] = [OWN, DUTY],
): Norm => ({
  rule,
  base: { ...rally, ...yes(question) },
  asks: { [question]: open },
  stages,
  exceptions,
  ...more,
});
const plain = (
  rule: string,
  base: Norm["base"],
  stages: Norm["stages"],
  more: More,
  exceptions: readonly string[],
): Norm => ({ rule, base, asks: {}, stages, exceptions, ...more });

const start = { start: true } as const;
const both = { kinds: ["pilpres", "pileg"] } as const;
const pilkada = { kinds: ["pilkada"] } as const;
const pilpres = { kinds: ["pilpres"] } as const;

/** Every rule of the pack but d-5, whose signs are told one by one in `party-cases.ts`. */
export const NORMS: readonly Norm[] = [
  silent("ke-1", "prop-installed", HOPEFUL, { ...SKB, ...start }, [OWN, DUTY]),
  plain("ke-2", call, HOPEFUL, { ...SKB, ...start }, [OWN, DUTY, INFO]),
  event("ke-3", "attended-actively", HOPEFUL, "unknown", { ...SKB, ...start, always: true }, EVENT),
  plain("ke-4", onPair, HOPEFUL, { ...SKB, ...start }, [OWN, DUTY]),
  plain("ke-5", picture, HOPEFUL, { ...SKB, ...start }, [OWN, DUTY]),
  event("ke-6", "took-part", HOPEFUL, "unknown", { ...SKB, ...start, always: true, party: "unknown" }, EVENT),
  {
    ...event("ke-7", "attended", CONTEST, "unknown", { ...SKB, ...start }),
    base: { ...rally, ...yes("attended"), profile: spouse },
  },
  silent("d-1", "prop-installed", CALON, SKB, [OWN, DUTY]),
  plain("d-2", call, CALON, SKB, [OWN, DUTY, INFO]),
  {
    ...silent("d-3", "own-candidacy", EARLY, { ...SKB, party: "met", nobody: "met" }),
    base: { ...named, ...yes("own-candidacy"), profile: { onUnpaidLeave: false } },
  },
  event("d-4", "attended-actively", CALON, "unknown", SKB, EVENT),
  plain("d-6", onPair, CALON, SKB, [OWN, DUTY]),
  plain("d-7", picture, CALON, SKB, [OWN, DUTY]),
  plain("d-8", chat, CONTEST, { ...SKB, ...start, party: "met" }, [OWN, DUTY, INFO]),
  silent("d-9", "team-member", HOPEFUL, { ...SKB, ...start }),
  silent("d-10", "team-member", CALON, { ...SKB, party: "met" }),
  silent("d-11", "gave-support-letter", EARLY, SKB),
  silent("d-12", "used-position", CONTEST, { ...SKB, ...start, party: "met" }),
  event("pp94-5n1", "took-part", CAMPAIGN, "unknown", PP94, EVENT),
  event("pp94-5n2", "wore-attributes", CAMPAIGN, "unmet", PP94),
  event("pp94-5n3", "mobilised-staff", CAMPAIGN, "unmet", PP94),
  event("pp94-5n4", "used-state-facilities", CAMPAIGN, "unmet", PP94),
  silent("pp94-5n5", "used-position", CALON, PP94),
  silent("pp94-5n6", "office-appeal", CALON, PP94),
  silent("pp94-5n7", "gave-support-letter", [...EARLY, ...CALON], PP94),
  silent("uu7-280-494", "campaign-team-pemilu", CALON, {
    bound: ["pns", "cpns", "pppk", "tni", "polri", "kepala-desa", "perangkat-desa"],
    from: "2017-08-16",
    before: "not-assessed",
    party: "met",
    ...both,
  }),
  silent("uu10-71-188", "used-position-pilkada", CALON, {
    bound: ["kepala-desa", "pejabat-negara"],
    from: "2016-07-01",
    before: "not-assessed",
    ...pilkada,
  }),
  {
    ...plain(
      "b71-2017",
      onPair,
      HOPEFUL,
      { bound: PNS, from: "2017-12-27", to: "2020-09-10", before: "unmet", ...pilkada, ...start },
      [OWN, DUTY, INFO],
    ),
    voteYear: 2018,
  },
  silent("pp53-12a", "team-member", CAMPAIGN, { ...PP53, ...both }),
  event("pp53-12b", "wore-attributes", CAMPAIGN, "unmet", { ...PP53, ...both }),
  event("pp53-12c", "mobilised-staff", CAMPAIGN, "unmet", { ...PP53, ...both }),
  event("pp53-12d", "used-state-facilities", CAMPAIGN, "unmet", { ...PP53, ...both }),
  silent("pp53-13a", "used-position", CAMPAIGN, { ...PP53, ...pilpres }),
  plain("pp53-13b", chat, CALON, { ...PP53, ...pilpres }, [OWN, DUTY, INFO]),
  silent("pp53-14", "gave-support-letter", [...EARLY, ...CALON], { ...PP53, kinds: ["pileg", "pilkada"] }),
  event("pp53-15a", "attended-actively", CAMPAIGN, "unknown", { ...PP53, ...pilkada }, EVENT),
  silent("pp53-15b", "used-state-facilities", CAMPAIGN, { ...PP53, ...pilkada }, [OWN, DUTY]),
  silent("pp53-15c", "used-position", CAMPAIGN, { ...PP53, ...pilkada }),
  plain("pp53-15d", chat, CALON, { ...PP53, ...pilkada }, [OWN, DUTY, INFO]),
  plain("skb20-1", call, CONTEST, { ...SKB20, ...start }, [OWN, DUTY, INFO]),
  event("skb20-2", "attended", CONTEST, "unknown", { ...SKB20, ...start, always: true }, EVENT),
  {
    ...plain("skb20-3", { ...picture, ...yes("made-gesture") }, CONTEST, { ...SKB20, ...start }, [OWN, DUTY]),
    asks: { "made-gesture": "unknown" },
  },
  {
    ...silent("skb20-5", "own-candidacy", CONTEST, SKB20),
    base: { ...named, ...yes("own-candidacy"), profile: { onUnpaidLeave: false } },
  },
  silent("skb20-7", "prop-installed", CONTEST, { ...SKB20, ...start }, [OWN, DUTY]),
  plain("skb20-8", chat, CONTEST, { ...SKB20, ...start }, [OWN, DUTY, INFO]),
  silent("skb20-9", "team-member", CONTEST, SKB20),
  event("skb20-10", "wore-attributes", CAMPAIGN, "unmet", SKB20),
  {
    ...event("skb20-11", "attended", CONTEST, "unknown", { ...SKB20, ...start }),
    base: { ...rally, ...yes("attended"), profile: spouse },
  },
  silent("skb20-12", "gave-support-letter", CONTEST, SKB20),
  silent("skb20-14", "used-state-facilities", CAMPAIGN, SKB20, [OWN, DUTY]),
  silent("skb20-15", "used-position", CAMPAIGN, SKB20),
];
