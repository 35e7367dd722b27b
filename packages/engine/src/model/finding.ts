import type { Activity, EvidencePointer } from "./activity.ts";
import type { Fact, Strength } from "./fact.ts";
import type { Mark, SanctionClass } from "./pack.ts";
import type { StageName } from "./stage.ts";
import type { Result, Verdict } from "./verdict.ts";

/** Contestant, party or other registry row that a finding concerns. */
export interface SubjectRef {
  /** `t/…`, `org/…`; `none` for rules that need no subject. */
  readonly id: string;
  readonly kind: "ticket" | "party" | "none";
  readonly name: string;
  readonly contest?: string;
}

/** The stage used, and the dates of the registry that gave it. */
export interface StageUse {
  readonly stages: readonly StageName[];
  /** Rows that set the boundaries next to the act: what began, when, and its sources. */
  readonly boundaries: readonly {
    readonly stage: StageName;
    readonly from: string;
    readonly sources: readonly string[];
  }[];
  readonly zone: "WIB" | "WITA" | "WIT" | "unknown";
}

/** One element or exception in a proof. */
export interface ProofStep {
  /** Element or exception id within the rule. */
  readonly id: string;
  readonly role: "element" | "exception" | "in-force";
  readonly verdict: Verdict;
  readonly strength?: Strength;
  readonly facts: readonly Fact[];
  /** Reason code of the message catalogue when no fact shows it (e.g. `text-not-exported`). */
  readonly reason?: string;
  /** Question key that would settle it. */
  readonly question?: string;
  readonly children: readonly ProofNode[];
}

/** A node of a condition tree in a proof. */
export interface ProofNode {
  readonly operator: string;
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  readonly reason?: string;
  readonly children: readonly ProofNode[];
}

/** What the evaluator returns for one rule, activity and subject; cheap, without the proof. */
export interface RuleResult {
  /** Full id: `id-asn/d-6`. */
  readonly rule: string;
  readonly subject: SubjectRef;
  readonly result: Result;
  readonly confidence: Strength;
  readonly disputed: boolean;
}

/**
 * How much a finding asks of the reader: `violation` (all elements met, confirmed, authorities agree), `risk`
 * (met, but probable, disputed or on trial), `advice` (undecided, or nothing wrong but something worth doing).
 * Derived from result, confidence and dispute for `--fail-on`; the three axes themselves stay apart.
 */
export const LEVELS = ["advice", "risk", "violation"] as const;
export type Level = (typeof LEVELS)[number];

/** A rule met or undecided for one activity. */
export interface Finding extends RuleResult {
  /** Stable: hash of rule, subject and activity id. */
  readonly id: string;
  readonly activity: Activity;
  /** Other places in the exports that hold the same act. */
  readonly alsoIn?: readonly EvidencePointer[];
  readonly facts: readonly Fact[];
  readonly level: Level;
  readonly severity: SanctionClass;
  readonly mark: Mark;
  readonly stage: StageUse;
  readonly steps: readonly ProofStep[];
  /** Ids of the disputes that touch this act. */
  readonly disputes: readonly string[];
  /** Keys of open questions. */
  readonly questions: readonly string[];
  /** Keys of the remedy catalogue, most useful first. */
  readonly remedies: readonly string[];
  /** Suppressed by the owner, with the reason. */
  readonly suppressed?: { readonly reason: string; readonly until?: string };
  /** Already in the baseline. */
  readonly known?: boolean;
}

/** Findings of one rule about one target and subject: one thing to look at. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly subject: SubjectRef;
  /** Key of the target account, `platform:handle`; absent when the export names none. */
  readonly target?: string;
  readonly result: Result;
  readonly level: Level;
  readonly severity: SanctionClass;
  readonly confidence: Strength;
  readonly disputed: boolean;
  readonly count: number;
  readonly first?: string;
  readonly last?: string;
  readonly findings: readonly Finding[];
}
