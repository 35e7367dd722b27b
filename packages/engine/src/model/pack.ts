import type { Activity, ActivityKind, ActivityType, Audience, ObjectType } from "./activity.ts";
import type { FactType } from "./fact.ts";
import type { Answers, Profile, Status } from "./profile.ts";
import type { ContestKind, RegistryTables } from "./registry.ts";
import type { StageName } from "./stage.ts";
import type { Bilingual } from "./text.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The law as data: a closed vocabulary of twelve operators, no strings that are code, total and three-valued.
 * YAML is the source; the canonical JSON of this shape is what is loaded.
 */

/** All operands met. */
export interface AllOf {
  readonly all: readonly Condition[];
}
/** At least one operand met. */
export interface AnyOf {
  readonly any: readonly Condition[];
}
/** The operand is unmet. */
export interface Not {
  readonly not: Condition;
}
/** What was done: always decidable from the activity itself. Listed fields must all match. */
export interface ActIs {
  readonly act: {
    readonly type?: readonly ActivityType[];
    readonly kind?: readonly ActivityKind[];
    readonly object?: readonly ObjectType[];
    /** The object carries a picture or video. */
    readonly media?: true;
    /** The platform's reaction code (`angry`, `haha`); an act without one never matches. */
    readonly reaction?: readonly string[];
  };
}
/**
 * A detector states a fact about the rule's subject. `with` lists attribute values that make it met; a fact whose
 * attributes match `unsure` instead makes it unknown, as does a matching fact of strength `unknown`. `blind`:
 * verdict when no such fact exists and the platform never exports the part it would be read from.
 */
export interface FactIs {
  readonly fact: FactType;
  readonly with?: Readonly<Record<string, readonly (string | boolean)[]>>;
  readonly unsure?: Readonly<Record<string, readonly (string | boolean)[]>>;
  /** Default 0: any probability. For `stance`: below this a matching fact is unknown. */
  readonly atLeast?: number;
  readonly blind?: "unknown" | "unmet";
}
/** The stage of the subject's contest when the act happened is one of these. */
export interface StageIs {
  readonly stage: readonly StageName[];
}
/** The act happened in `[from, to)` local midnight WIB; either side may be open. */
export interface During {
  readonly during: { readonly from?: string; readonly to?: string };
}
/** Who the owner is. A field the owner left out is `unless` (default unknown). */
export interface ProfileIs {
  readonly profile:
    | { readonly status: readonly Status[] }
    | { readonly spouseStands: boolean }
    | { readonly spouseIsSubject: boolean }
    | { readonly onUnpaidLeave: boolean };
  readonly unless?: Verdict;
}
/** Who could see the act; `unknown` audience makes it unknown. */
export interface AudienceIs {
  readonly audience: readonly Audience[];
}
/** The owner answered a question of the pack with yes (`is: "no"` for no). Unanswered is `unless` (default unknown). */
export interface AnswerIs {
  readonly answer: string;
  readonly is?: "yes" | "no";
  readonly unless?: Verdict;
}
/** What kind of subject the facts concern. */
export interface SubjectIs {
  readonly subject: readonly ("ticket" | "party" | "none")[];
}

/**
 * What the subject stands in: a contest of one of these kinds, voted on in `[from, to)` local days. Listed fields must
 * all match; what the registry does not tell, and a subject that is nobody, is unknown; unmet for a party.
 */
export interface ContestIs {
  readonly contest: {
    readonly kind?: readonly ContestKind[];
    readonly vote?: { readonly from?: string; readonly to?: string };
  };
}

export type Condition =
  | AllOf
  | AnyOf
  | Not
  | ActIs
  | FactIs
  | StageIs
  | During
  | ProfileIs
  | AudienceIs
  | AnswerIs
  | SubjectIs
  | ContestIs;

/** The operators, one key each. */
export const OPERATORS = [
  "all",
  "any",
  "not",
  "act",
  "fact",
  "stage",
  "during",
  "profile",
  "audience",
  "answer",
  "subject",
  "contest",
] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * How well the source of a statement is known. `sourced`: printed in a source we read. `inferred`: follows from
 * sources but is not printed. `unsourced`: recalled, or contradicted between sources.
 */
export const MARKS = ["sourced", "inferred", "unsourced"] as const;
export type Mark = (typeof MARKS)[number];

/** A reference to a provision. */
export interface Citation {
  /** Instrument id in `instruments`, e.g. `pp-94-2021`. */
  readonly instrument: string;
  /** Article as the law counts it, e.g. `Pasal 5 huruf n angka 5`. */
  readonly article?: string;
  readonly mark: Mark;
  /** A short quotation of the law's own Indonesian words. */
  readonly quote?: string;
}

/** One element of a norm (*unsur*). */
export interface Element {
  readonly id: string;
  readonly label: Bilingual;
  readonly when: Condition;
  /** Question of the pack that settles this element when it is unknown. */
  readonly ask?: string;
  readonly cites?: readonly Citation[];
}

/** A circumstance that takes the act out of the rule although its elements are met. */
export interface Exception {
  readonly id: string;
  readonly label: Bilingual;
  readonly when: Condition;
  /** What the rule becomes when the exception applies. Two that apply and disagree are a pack error. */
  readonly then: "unmet" | "unknown";
  readonly ask?: string;
  readonly cites?: readonly Citation[];
}

/** One authority's view in a dispute. */
export interface View {
  readonly who: string;
  /** Date of the statement as far as known. */
  readonly date?: string;
  readonly says: Bilingual;
  /** Does this view let the act pass? */
  readonly allows: "yes" | "no" | "depends";
  readonly source: string;
  readonly mark: Mark;
}

/** A reading of the law on which authorities disagree; referred to by id from rules. */
export interface Dispute {
  readonly id: string;
  readonly title: Bilingual;
  readonly views: readonly View[];
}

/** Where a dispute touches a rule. */
export interface DisputeUse {
  readonly dispute: string;
  /** When the dispute concerns this act; always, when absent. */
  readonly when?: Condition;
}

/** Weight of the consequence the law attaches. */
export const SANCTION_CLASSES = [
  /** Teguran or none stated: a duty without its own sanction. */
  "duty",
  /** Sanksi moral, pernyataan tertutup atau terbuka. */
  "moral",
  /** Hukuman disiplin sedang. */
  "medium",
  /** Hukuman disiplin berat. */
  "severe",
  /** Pemberhentian tidak dengan hormat. */
  "dismissal",
  /** Pidana. */
  "criminal",
] as const;
export type SanctionClass = (typeof SANCTION_CLASSES)[number];

/** The consequence of a rule for a group of statuses. */
export interface Yield {
  readonly sanction: SanctionClass;
  readonly label: Bilingual;
  readonly cites: readonly Citation[];
  /** Statuses this consequence is for; all bound statuses when absent. */
  readonly for?: readonly Status[];
}

/** A question only the owner can answer. */
export interface QuestionDef {
  readonly id: string;
  /** Asked once for the owner, once per target account, or once per act. */
  readonly scope: "owner" | "platform" | "target" | "activity";
  readonly ask: Bilingual;
  readonly why: Bilingual;
}

/** One runnable example of a rule, in the shape of a conformance case. */
export interface RuleExample {
  readonly title: Bilingual;
  readonly profile: Profile;
  /** Overlay on the pack's own example registry (`exampleRegistry`). */
  readonly registry?: Partial<RegistryTables>;
  readonly activity: Omit<Activity, "id" | "source"> & Partial<Pick<Activity, "id" | "source">>;
  readonly answers?: Answers;
}

/** One norm as data. */
export interface Rule {
  /** Lower case, without the pack's id: `ke-4`, `d-6`, `pp94-5n2`. */
  readonly id: string;
  /** `hukum-lama`: no longer in force. */
  readonly list: "kode-etik" | "disiplin" | "undang-undang" | "hukum-lama";
  readonly title: Bilingual;
  /** What is forbidden, in plain words. */
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
  /** `[from, to)` local dates (WIB) in which the norm is in force. */
  readonly inForce: { readonly from: string; readonly to?: string };
  /**
   * What an act before `inForce.from` gets: `not-assessed` (older law exists, not encoded) or `unmet` (no such
   * norm then, or another rule covers it).
   */
  readonly before: "not-assessed" | "unmet";
  /**
   * For a rule that ended: ids of the rules that judge the same conduct since. Where this one judges an older act,
   * "not assessed" by those is not shown beside it.
   */
  readonly succeededBy?: readonly string[];
  /** How well the wording of this rule is known. */
  readonly mark: Mark;
  /** `trial` rules are shown as trial and never reach the level `violation`. */
  readonly state: "stable" | "trial";
  readonly elements: readonly Element[];
  readonly exceptions: readonly Exception[];
  readonly disputes: readonly DisputeUse[];
  readonly yields: readonly Yield[];
  /** Keys of the remedy catalogue, most useful first. */
  readonly remedies: readonly string[];
  /** Wording notes for the rule page, e.g. where the press prints something else. */
  readonly notes: readonly Bilingual[];
  /** Web addresses the rule was written from (for rule authors). */
  readonly sources: readonly string[];
  readonly examples: {
    readonly met: readonly RuleExample[];
    readonly unmet: readonly RuleExample[];
    readonly unknown: readonly RuleExample[];
  };
}

/** A norm without elements of its own (general duty, catch-all): a page, never a result. */
export interface Page {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
  readonly mark: Mark;
  readonly notes: readonly Bilingual[];
  readonly sources: readonly string[];
}

/** A law, regulation, decision or circular. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Day of enactment or signature. */
  readonly date?: string;
  readonly inForce: { readonly from?: string; readonly to?: string };
  readonly source: string;
  readonly mark: Mark;
}

/** An official question and answer ("may I …?"). */
export interface OfficialAnswer {
  readonly id: string;
  readonly question: Bilingual;
  readonly answer: "allowed" | "not_allowed" | "depends";
  readonly condition: Bilingual;
  readonly who: string;
  readonly date?: string;
  readonly rules: readonly string[];
  readonly disputes: readonly string[];
  readonly source: string;
}

/** A pack of law. */
export interface Pack {
  readonly format: "netral-pack/1";
  /** `id-asn`. */
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** The law as it stood on this day was encoded. */
  readonly asOf: string;
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly pages: readonly Page[];
  readonly disputes: readonly Dispute[];
  readonly questions: readonly QuestionDef[];
  readonly officialAnswers: readonly OfficialAnswer[];
  /** The remedy catalogue: what the owner can do, by key; the steps on each platform are the report's. */
  readonly remedies: Readonly<Record<string, Bilingual>>;
  /** Registry of invented people and contests the examples run on. */
  readonly exampleRegistry: RegistryTables;
}

/** A pack that was validated, with its digest. */
export interface LoadedPack {
  readonly pack: Pack;
  /** `sha256:` and 64 hex digits over the canonical JSON (RFC 8785). */
  readonly digest: string;
}
