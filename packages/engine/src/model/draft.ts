import type { Audience, TimeInterval } from "./activity.ts";
import type { Strength } from "./fact.ts";
import type { Finding, Level, StageUse, SubjectRef } from "./finding.ts";
import type { Issue } from "./issue.ts";
import type { Profile } from "./profile.ts";
import type { Question } from "./question.ts";
import type { ElectionStageName, RegistryDate } from "./registry.ts";
import type { CheckReport } from "./report.ts";
import type { Result } from "./verdict.ts";

/**
 * One text of the user's own, looked at before it is posted, and one invitation, looked at before one goes. This is
 * a contract: `netral draft --format json` prints it. Fields may be added, none renamed.
 */

/** What the text would become. `frame`: words of a profile picture or its frame. */
export const DRAFT_KINDS = ["post", "comment", "caption", "bio", "frame", "message", "invitation"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Half-open range `[start, end)` of UTF-16 code units in the draft's own text, and the words there. */
export interface DraftSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a file that held the text said besides it; a text that was typed in has none. */
export interface DraftDocument {
  readonly kind: "text" | "image" | "pdf" | "calendar";
  readonly name?: string;
  /** How sure the text of a picture is, 0 to 1. */
  readonly confidence?: number;
  /** What of the file was not read, and why. */
  readonly unread?: readonly Issue[];
  /** When the photo was taken, by the camera's clock. */
  readonly taken?: TimeInterval;
  readonly event?: {
    readonly title?: string;
    readonly start?: TimeInterval;
    readonly place?: string;
    readonly organizer?: string;
    readonly cancelled?: boolean;
  };
}

/** A picture that goes with the text: the words seen in it, and when it was taken. */
export interface DraftPicture extends Omit<DraftDocument, "event"> {
  readonly text?: string;
}

/** A place of the draft where a contestant or a party is named. */
export interface DraftMention extends DraftSpan {
  readonly subject: SubjectRef;
  readonly label: string;
  readonly certainty: Strength;
  /** Reason code of the message catalogue. */
  readonly reason: string;
}

/**
 * A first name that may be a candidate's and stands alone. Netral takes it for nobody's, and only the writer knows
 * who is meant: writing the full name, or another name, settles it.
 */
export interface DraftPossibleName extends DraftSpan {
  /** Who it may be, and the ticket. */
  readonly person: string;
  readonly subject: SubjectRef;
}

/** What the words of the draft do: one place, and the fact it shows. */
export interface DraftMark extends DraftSpan {
  readonly what:
    | "mention"
    | "possible-name"
    | "hashtag"
    | "slogan"
    | "number"
    | "call"
    | "appeal"
    | "attendance"
    | "party-tie"
    | "together"
    | "date"
    | "invitation";
}

/** The side the words take. Names were hidden from the classifier. */
export interface DraftStance {
  readonly side: "support" | "opposition" | "neither";
  /** Calibrated, 0 to 1; absent where a plain call to vote decided. */
  readonly probability?: number;
  readonly decidedBy: "call" | "model";
  /** The words that decided, in the draft's own text. */
  readonly because: readonly DraftSpan[];
}

/** The stage of one contestant on the day. */
export interface DraftStage {
  readonly subject: SubjectRef;
  readonly stage: StageUse;
}

/** An election stage that goes on on the day in the user's area, whoever is named. */
export interface DraftCalendarEntry {
  readonly title: string;
  readonly stage: ElectionStageName;
  readonly from: RegistryDate;
  readonly to: RegistryDate;
}

/** A rule met or undecided, with the words that show it. */
export interface DraftFinding extends Finding {
  readonly spans: readonly DraftSpan[];
}

/** What a second look at a changed draft found. */
export interface DraftAfter {
  /** `nothing-found`: no rule met or undecided. Never "safe": see the limits. */
  readonly outcome: DraftReport["outcome"];
  readonly findings: readonly {
    readonly rule: string;
    readonly subject: SubjectRef;
    readonly result: Result;
    readonly level: Level;
  }[];
}

/** Kinds of honest changes; none hides what a text or picture says. */
export const SUGGESTION_CODES = [
  /** Take out campaign hashtags. */
  "remove-hashtag",
  /** Take out a campaign's slogan. */
  "remove-slogan",
  /** Take out a tag of an account that is no part of a sentence. */
  "remove-tag",
  /** Take out the sentences that campaign. */
  "remove-sentence",
  /** Say it as one may to somebody in office. */
  "neutral-wording",
  /** State when an old picture was taken. */
  "add-date",
  /** No honest change helps. */
  "do-not-post",
] as const;
export type SuggestionCode = (typeof SUGGESTION_CODES)[number];

/** One change, and what a second look says of the changed text. */
export interface DraftSuggestion {
  readonly code: SuggestionCode;
  /** Replacements in the original text, left to right; empty for `do-not-post`. */
  readonly edits: readonly { readonly span: DraftSpan; readonly replacement: string }[];
  /** The whole text after the change; absent for `do-not-post`. */
  readonly text?: string;
  /** The user must fill this in first, so nothing was looked at again. */
  readonly needs?: "photo-date";
  /** Absent where nothing was looked at again. */
  readonly after?: DraftAfter;
}

/** What kind of body invites. */
export const HOST_KINDS = [
  "election-office",
  "government",
  "party",
  "contestant",
  "team",
  "community",
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** Signs in an invitation that speak for a campaign (`strong`, `weak`) or for an official event (`official`). */
export interface InvitationSign extends DraftSpan {
  /** Key of the message catalogue. */
  readonly code: string;
  readonly weight: "strong" | "weak" | "official";
}

/** What an invitation says, and whether it may be a campaign under another label. */
export interface InvitationReading {
  /**
   * `campaign`: its own words say so. `may-be`: some signs. `unclear`: it does not say who invites. `official`: an
   * office invites, no sign. `no-sign`: somebody else invites, no sign.
   */
  readonly judgement: "campaign" | "may-be" | "unclear" | "official" | "no-sign";
  readonly hosts: readonly (DraftSpan & {
    readonly kind: HostKind;
    /** Named as the one who invites, as against only named. */
    readonly invites: boolean;
  })[];
  readonly signs: readonly InvitationSign[];
  readonly event: {
    /** Days of the event in local dates, inclusive; absent when nothing says it. */
    readonly from?: string;
    readonly to?: string;
    /** Where the day is from: the text, a calendar file, or the day given by the user. */
    readonly dayFrom?: "text" | "calendar" | "given";
    readonly span?: DraftSpan;
    readonly place?: string;
  };
  /** Keys of the message catalogue: what to ask the host, most telling first. */
  readonly askHost: readonly string[];
  /** Ids of the pack's official answers about attending. */
  readonly answers: readonly string[];
  /** Ids of the pack's disputes about attending. */
  readonly disputes: readonly string[];
  /** What to do if it turns out to be a campaign: keys of the catalogue with the official answers behind them. */
  readonly onArrival: readonly { readonly step: string; readonly answers: readonly string[] }[];
}

/** What Netral cannot see or took for granted; keys of the message catalogue. */
export const DRAFT_LIMITS = [
  "names-on-list",
  "picture-not-seen",
  "comment-target",
  "group-unknown",
  "audience-assumed",
  "area-unknown",
  "day-assumed",
  "event-day-unknown",
  "sides-without-names",
  "long-text",
  "picture-text-doubtful",
  "document-unread",
  "picture-no-words",
  "event-not-seen",
] as const;
export type DraftLimit = (typeof DRAFT_LIMITS)[number];

/** The result of looking at one draft. */
export interface DraftReport {
  readonly format: "netral-draft/1";
  readonly tool: CheckReport["tool"];
  readonly pack: CheckReport["pack"];
  readonly registry: CheckReport["registry"];
  readonly profile: Profile;
  readonly profileAssumed: boolean;
  readonly draft: {
    readonly kind: DraftKind;
    readonly text: string;
    /** Local day of posting; for an invitation the day from which "tomorrow" counts. */
    readonly at: string;
    readonly audience: Audience;
    /** Under whose post, in which group. */
    readonly to?: string;
    readonly document?: DraftDocument;
    readonly picture?: DraftPicture;
  };
  /**
   * `found`: a rule is met. `undecided`: a rule is undecided, something was not read, a name may be a candidate's, or
   * the invitation may be a campaign. `nothing-found`: none of these, which is not "safe".
   */
  readonly outcome: "found" | "undecided" | "nothing-found";
  readonly findings: readonly DraftFinding[];
  readonly mentions: readonly DraftMention[];
  readonly possibleNames: readonly DraftPossibleName[];
  readonly marks: readonly DraftMark[];
  readonly stance?: DraftStance;
  readonly stages: readonly DraftStage[];
  readonly calendar: readonly DraftCalendarEntry[];
  readonly suggestions: readonly DraftSuggestion[];
  readonly questions: readonly Question[];
  readonly invitation?: InvitationReading;
  readonly limits: readonly DraftLimit[];
}
