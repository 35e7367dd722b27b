import type { Level, Result, Verdict } from "@netral/engine/model";

/** One act shown as a sample of a group, in words. */
export interface SampleView {
  readonly when: string;
  readonly act: string;
  /** The owner's own words, when the act has some. */
  readonly text?: string;
  readonly url?: string;
  /** File and place in the export. */
  readonly source: string;
}

/** One element or exception of a rule, in words. */
export interface StepView {
  readonly verdict: Verdict;
  readonly isException: boolean;
  readonly label: string;
  /** What shows it, or why it is undecided. */
  readonly detail: string;
}

/** What authorities said on one disputed reading. */
export interface VoicesView {
  readonly title: string;
  readonly views: readonly {
    readonly who: string;
    readonly date?: string;
    readonly says: string;
    readonly allows: string;
    readonly source: string;
  }[];
}

/** One thing to do, with the steps on the platform where it happened. */
export interface TodoView {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A question with what an answer would settle. */
export interface QuestionView {
  readonly key: string;
  readonly ask: string;
  readonly why: string;
  readonly settles: string;
  readonly about?: string;
}

/** One thing to look at. */
export interface GroupView {
  readonly number: number;
  readonly level: Level | "not-assessed";
  readonly levelName: string;
  readonly result: Result;
  readonly heading: string;
  /** The act and its platform, without the name of whom it concerns. */
  readonly act: string;
  /** Whom it concerns; empty where nobody is named. */
  readonly subject: string;
  /** The account it was directed at, `platform:handle-or-id`. */
  readonly target?: string;
  readonly what: readonly string[];
  readonly samples: readonly SampleView[];
  readonly moreSamples?: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly ruleNotes: readonly string[];
  readonly meaning: string;
  readonly steps: readonly StepView[];
  readonly stage: readonly string[];
  readonly sanction: string;
  readonly law: readonly string[];
  readonly sure: string;
  readonly voices: readonly VoicesView[];
  readonly todo: readonly TodoView[];
  readonly questions: readonly QuestionView[];
  /** Ids of the acts. */
  readonly acts: readonly string[];
  /** Ids of the findings, for suppressions. */
  readonly findings: readonly string[];
}

/** Findings about one contestant or party, those on one account together; `number` counts in this order. */
export interface ClusterView {
  /** Whom they concern; empty where nobody is named. */
  readonly subject: string;
  readonly groups: readonly GroupView[];
}

/** A question put once, with the fewest keys that answer it wherever it is open. */
export interface AskedView {
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  /** The key that settles most first; `numbers` as in the clusters. */
  readonly keys: readonly { readonly key: string; readonly numbers: readonly number[] }[];
}

/** What was read, what was not, and what no export ever holds. */
export interface ReadingView {
  readonly read: readonly string[];
  readonly unread: readonly string[];
  readonly gaps: readonly string[];
}

/** Something worth doing that is no rule result. */
export interface NoticeView {
  readonly text: string;
  readonly items: readonly {
    readonly when: string;
    readonly act: string;
    readonly caption?: string;
    readonly url?: string;
  }[];
}

/** One file of the export, in words. */
export interface FileView {
  readonly file: string;
  readonly state: string;
  readonly isRead: boolean;
  readonly records: string;
  readonly notes: readonly string[];
}

/** A report in one language; every readable format sets this and nothing else. */
export interface ReportView {
  readonly language: "id" | "en";
  readonly title: string;
  readonly read: readonly string[];
  /** The same as `read`, in its parts. */
  readonly reading: ReadingView;
  readonly attention: readonly string[];
  readonly fine: readonly string[];
  /** In the order of the report. */
  readonly groups: readonly GroupView[];
  /** The same findings as they are read on paper: together what concerns the same account. */
  readonly clusters: readonly ClusterView[];
  /** What may be done about every finding, said once. */
  readonly forAll: readonly TodoView[];
  readonly notices: readonly NoticeView[];
  readonly questions: readonly QuestionView[];
  /** The same questions, each put once. */
  readonly asked: readonly AskedView[];
  readonly suppressed: readonly string[];
  readonly files: readonly FileView[];
  readonly basis: readonly string[];
  readonly closing: readonly string[];
}
