import type { Activity } from "./activity.ts";
import type { Coverage } from "./coverage.ts";
import type { Finding, FindingGroup, SubjectRef } from "./finding.ts";
import type { Profile } from "./profile.ts";
import type { Question } from "./question.ts";
import type { Bilingual } from "./text.ts";

/** Something worth doing that is no rule result, grouped by subject. */
export interface Notice {
  /** `opposition`: words against a contestant, which no item judges. */
  readonly code: "old-photo" | "party-account" | "opposition";
  readonly subject: SubjectRef;
  readonly count: number;
  readonly items: readonly {
    readonly activity: Activity;
    /** Ready caption line in both languages (`old-photo`). */
    readonly caption?: Bilingual;
  }[];
}

/** The result of one check; every report format renders this and nothing else. */
export interface CheckReport {
  readonly format: "netral-report/1";
  readonly tool: { readonly name: "netral"; readonly version: string };
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly asOf: string;
  };
  readonly registry: {
    readonly generated: string | null;
    readonly digest: string;
    readonly overlays: number;
  };
  readonly profile: Profile;
  /** True when no profile was given and `pns` was assumed. */
  readonly profileAssumed: boolean;
  readonly counts: {
    readonly activities: number;
    /** Activities that concern somebody in the registry. */
    readonly relevant: number;
    readonly violation: number;
    readonly risk: number;
    readonly advice: number;
    readonly notAssessed: number;
    readonly suppressed: number;
    /** Findings whose act the owner has already undone. */
    readonly undone: number;
    /** Findings that stand in the baseline. */
    readonly known: number;
  };
  readonly notices: readonly Notice[];
  readonly groups: readonly FindingGroup[];
  /** Findings the owner suppressed. */
  readonly suppressed: readonly Finding[];
  /** Suppressions that matched nothing. */
  readonly unusedSuppressions: readonly { readonly finding: string; readonly reason: string }[];
  /** Keys of answers about acts or accounts that no finding concerns. */
  readonly unusedAnswers?: readonly string[];
  readonly questions: readonly Question[];
  readonly coverage: Coverage;
}
