import type { Audience } from "./activity.ts";
import type { AccountRole } from "./registry.ts";

/**
 * What detectors state about one activity. Detectors and the law meet only here. Every fact names who or what
 * it concerns (`subject`), how strong it is, and what shows it.
 */

/**
 * `confirmed`: an account id or handle that stands in the registry. `probable`: a name, a label, words.
 * `unknown`: something is there that could be it and the export does not settle it.
 */
export const STRENGTHS = ["unknown", "probable", "confirmed"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Where in an activity a fact was seen: the field, and a span in UTF-16 code units of that field's text. */
export interface FactEvidence {
  readonly field:
    | "text"
    | "target"
    | "tag"
    | "url"
    | "media"
    | "picture"
    | "profile"
    | "audience"
    | "event"
    | "answer";
  /** For `picture`: which of the object's media, from 0; the span is one of the words read in it. */
  readonly medium?: number;
  readonly start?: number;
  readonly end?: number;
  /** Registry row (account, label, membership) that was matched. */
  readonly row?: string;
}

interface FactBase {
  readonly strength: Strength;
  /**
   * Ticket id (`t/…`) or organization id (`org/…`) the fact is about; absent when it concerns the act itself.
   */
  readonly subject?: string;
  /** The person through whom the subject was recognised. */
  readonly person?: string;
  readonly evidence: FactEvidence;
  /** Detector that states it, and its reason code (a key of the message catalogue). */
  readonly detector: string;
  readonly reason: string;
}

/** The act's target is an account, page, group or event of the subject. */
export interface TargetRoleFact extends FactBase {
  readonly type: "target-role";
  /** `team`: not in the registry, but its own name says it is a campaign or volunteer team of the subject. */
  readonly role: AccountRole | "team";
}

/** The activity's own or exported text, tag or name mentions the subject. */
export interface MentionFact extends FactBase {
  readonly type: "mention";
  readonly label: string;
  /** The person held an office at that time: the mention may be official. */
  readonly possiblyOfficial: boolean;
}

/** The text carries campaign material of the subject. */
export interface CampaignContentFact extends FactBase {
  readonly type: "campaign-content";
  readonly what: "hashtag" | "slogan" | "number" | "call";
}

/** The side the owner's words take toward the subject. */
export interface StanceFact extends FactBase {
  readonly type: "stance";
  readonly stance: "support" | "opposition" | "neither";
  /** Calibrated probability of `stance`, 0 to 1; absent when decided by rule. */
  readonly probability?: number;
}

/** A picture or video shows (or is said to show) the owner with the subject, or the subject's props. */
export interface TogetherFact extends FactBase {
  readonly type: "together";
  readonly via: "tag" | "words" | "name" | "props";
}

/** The caption or the file states when the picture was taken: `[from, to)` as ISO 8601 instants. */
export interface DatedFact extends FactBase {
  readonly type: "dated";
  readonly from: string;
  readonly to: string;
  /** `older`: the stated time lies wholly before the subject stood. `same`: not before. `unclear`: cannot tell. */
  readonly relation: "older" | "same" | "unclear";
}

/** A person of the subject held a public office when the act happened. */
export interface OfficeFact extends FactBase {
  readonly type: "office";
  readonly membership: string;
}

/** The owner states or shows to be a member or board member of a party. */
export interface PartyTieFact extends FactBase {
  readonly type: "party-tie";
  readonly via: "bio" | "group" | "words";
}

/** The owner says to come to, or to have been at, an event of the subject. */
export interface AttendanceFact extends FactBase {
  readonly type: "attendance";
  readonly mode: "going" | "interested" | "been";
}

/** The owner asks or invites others to act for the subject. */
export interface AppealFact extends FactBase {
  readonly type: "appeal";
  readonly to: "unit" | "family" | "public" | "unclear";
}

/** Who could see the act. */
export interface AudienceFact extends FactBase {
  readonly type: "audience";
  readonly audience: Audience;
}

export type Fact =
  | TargetRoleFact
  | MentionFact
  | CampaignContentFact
  | StanceFact
  | TogetherFact
  | DatedFact
  | OfficeFact
  | PartyTieFact
  | AttendanceFact
  | AppealFact
  | AudienceFact;

export type FactType = Fact["type"];

/** All fact types, for validation of packs and for the coverage test "fact that no detector gives". */
export const FACT_TYPES = [
  "target-role",
  "mention",
  "campaign-content",
  "stance",
  "together",
  "dated",
  "office",
  "party-tie",
  "attendance",
  "appeal",
  "audience",
] as const satisfies readonly FactType[];
