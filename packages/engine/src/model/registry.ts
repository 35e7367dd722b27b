/**
 * The registry: who was what, when. Popolo-shaped tables; every row dated and sourced. Table and field names
 * are those of the shared registry schema (`netral-registry/1`); added fields are marked "added".
 */

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or (added) an instant with offset `YYYY-MM-DDThh:mm+07:00`; null = not known. */
export type RegistryDate = string | null;

/** How good the source of a row is (added). `weak` rows carry that mark to the screen. */
export type RowMark = "sourced" | "weak";

export interface RegistrySource {
  readonly id: string;
  readonly url: string;
  readonly commit?: string;
  readonly retrieved?: RegistryDate;
  readonly licence: string;
  readonly publisher?: string;
  /** False when the address was not kept whole (added). */
  readonly urlComplete?: boolean;
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly level: "negara" | "provinsi" | "kabupaten" | "kota" | "dapil";
  readonly parent?: string;
  /** Kemendagri code, e.g. `31` or `31.71`. */
  readonly kemendagri?: string;
  readonly kpu?: string;
  readonly ocdId?: string;
  readonly validFrom?: RegistryDate;
  readonly validTo?: RegistryDate;
  /** Indonesian time zone of the area (added): WIB = UTC+7, WITA = UTC+8, WIT = UTC+9. */
  readonly zone?: "WIB" | "WITA" | "WIT";
  /** Areas an electoral district (`dapil`) is made of (added). */
  readonly members?: readonly string[];
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly classification: "party" | "campaign-team" | "institution" | "coalition";
  readonly area?: string;
  readonly wikidata?: string;
  readonly sources: readonly string[];
  readonly mark?: RowMark;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly wikidata?: string;
  readonly sources: readonly string[];
  readonly mark?: RowMark;
  /** How far the name alone tells this person from others (added); absent = no concern known. */
  readonly nameGrade?: NameGrade;
  /** Bearers of the same full name among the 2024 candidates of other provinces (added). */
  readonly sameNameElsewhere?: number;
}

/** Why a full name does not identify its bearer. */
export type NameGrade = "single-word" | "common-full-name" | "shared-full-name" | "all-words-everyday";

export type LabelKind =
  | "full-name"
  | "common-name"
  | "first-name"
  | "single-word-name"
  | "nickname"
  | "initials"
  | "misspelling"
  | "pair-name"
  | "pair-acronym"
  | "slogan"
  | "hashtag"
  | "number"
  | "gesture"
  | "party-name";

export type LabelNeed =
  | "other-label"
  | "full-name"
  | "region"
  | "candidacy-word"
  | "campaign-window"
  | "party-word"
  | "after-draw";

/** Every string the matcher may look for, one row per owner and meaning. */
export interface Label {
  readonly id: string;
  /** Person, ticket or organization the label names. */
  readonly of: string;
  readonly text: string;
  readonly kind: LabelKind;
  readonly match: "exact-word" | "exact-case" | "pattern" | "phrase" | "hashtag";
  readonly pattern?: string;
  readonly ambiguity: "none" | "low" | "medium" | "high" | "very-high";
  readonly needs: readonly LabelNeed[];
  readonly grade?: "official" | "unofficial" | "derived";
  readonly validFrom?: RegistryDate;
  readonly validTo?: RegistryDate;
  readonly sources: readonly string[];
  /** Recognise only; never print it back (mocking nicknames) (added). */
  readonly silent?: boolean;
  readonly mark?: RowMark;
}

export type ElectionStageName =
  | "pendaftaran"
  | "penetapan"
  | "nomor-urut"
  | "kampanye"
  | "masa-tenang"
  | "pemungutan"
  | "hasil"
  | "pelantikan";

export interface ElectionStage {
  readonly stage: ElectionStageName;
  readonly from: RegistryDate;
  /** Last day, inclusive. */
  readonly to?: RegistryDate;
  /** Earliest and latest possible begin while `from` is not fixed (added). */
  readonly notBefore?: RegistryDate;
  readonly notAfter?: RegistryDate;
  readonly sources: readonly string[];
}

export interface Election {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly stages: readonly ElectionStage[];
}

/** Kinds of contests, as the law tells them apart: presidential, legislative, heads of regions. */
export const CONTEST_KINDS = ["pilpres", "pileg", "pilkada"] as const;
export type ContestKind = (typeof CONTEST_KINDS)[number];

export interface Contest {
  readonly id: string;
  readonly election: string;
  readonly area: string;
  readonly office: string;
  readonly emptyBox?: boolean;
  /** Dates of this contest alone (added): replace all rows of the same stage of its election. */
  readonly stages?: readonly ElectionStage[];
}

export interface TicketMember {
  readonly person: string;
  readonly seat: "head" | "deputy" | "single";
  readonly ballotName?: string;
  readonly from: RegistryDate;
  readonly to?: RegistryDate;
  readonly sources: readonly string[];
}

export type TicketStatusName =
  | "diusung"
  | "bakal-calon"
  | "terdaftar"
  | "calon"
  | "terpilih"
  | "menjabat"
  | "mundur"
  | "diganti"
  | "didiskualifikasi"
  | "selesai";

export interface TicketStatus {
  readonly status: TicketStatusName;
  readonly from: RegistryDate;
  readonly to?: RegistryDate;
  readonly decree?: string;
  readonly sources: readonly string[];
}

export interface Ticket {
  readonly id: string;
  readonly contest: string;
  readonly number: number | null;
  readonly numberFrom?: RegistryDate;
  readonly members: readonly TicketMember[];
  readonly statuses: readonly TicketStatus[];
  readonly mark?: RowMark;
}

/** Popolo membership: an office, a party membership, a seat in a team or a coalition. */
export interface Membership {
  readonly id: string;
  readonly person?: string;
  readonly organization?: string;
  readonly onBehalfOf?: string;
  readonly role: string;
  readonly area?: string;
  readonly from: RegistryDate;
  readonly to: RegistryDate;
  readonly kind: "office" | "party" | "team" | "coalition";
  readonly sources: readonly string[];
  readonly mark?: RowMark;
}

/**
 * Three different things that are never mixed: a person's own account (`personal`), an account of a campaign
 * (`pair`, `campaign-registered`) and an office's account (`office`, `institution`).
 */
export const ACCOUNT_ROLES = [
  "personal",
  "pair",
  "campaign-registered",
  "party",
  "office",
  "institution",
] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export interface Account {
  readonly id: string;
  /** Person, ticket or organization the account belongs to. */
  readonly of: string;
  readonly platform:
    | "x"
    | "instagram"
    | "facebook"
    | "tiktok"
    | "youtube"
    | "threads"
    | "web"
    | (string & {});
  readonly handle: string;
  /** The platform's own numeric or opaque id, when sourced (added). */
  readonly platformId?: string;
  readonly role: AccountRole;
  readonly validFrom: RegistryDate;
  readonly validTo: RegistryDate;
  readonly lastSeen?: RegistryDate;
  readonly confidence: "low" | "medium" | "high";
  readonly sources: readonly string[];
  readonly mark?: RowMark;
}

/**
 * How strings must be handled whatever their owner: A everyday word, B first name, C single-word name, D number,
 * E acronym, F nickname of several people, G also a place, H gesture.
 */
export const AMBIGUITY_RULES = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;
export type AmbiguityRule = (typeof AMBIGUITY_RULES)[number];

/** Measured ambiguity of names and aliases, for detectors (added). */
export interface NameAmbiguity {
  /** Aliases that hit ordinary texts or people most, worst first; `hits` per 10,000 ordinary texts. */
  readonly aliases: readonly {
    readonly alias: string;
    readonly rules: readonly AmbiguityRule[];
    readonly hits: number;
  }[];
  /** Commonest full names, with their bearers among 2024 candidates of other provinces than the one who stood. */
  readonly commonNames: readonly { readonly name: string; readonly bearers: number }[];
  /** Full names, lower case, that more than one Pilkada 2024 candidate bears. */
  readonly sharedNames: readonly string[];
  readonly sources: readonly string[];
}

/** The whole registry, or an overlay on it (an overlay may leave any table out). */
export interface RegistryTables {
  readonly format: "netral-registry/1";
  readonly generated: RegistryDate;
  readonly scope: { readonly elections: readonly string[]; readonly areas: readonly string[] };
  readonly sources: readonly RegistrySource[];
  readonly areas: readonly Area[];
  readonly organizations: readonly Organization[];
  readonly persons: readonly Person[];
  readonly labels: readonly Label[];
  readonly elections: readonly Election[];
  readonly contests: readonly Contest[];
  readonly tickets: readonly Ticket[];
  readonly memberships: readonly Membership[];
  readonly accounts: readonly Account[];
  /** (added) */
  readonly ambiguity?: NameAmbiguity;
}
