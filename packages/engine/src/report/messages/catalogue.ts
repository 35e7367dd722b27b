import type {
  AccountRole,
  ActivityKind,
  Audience,
  Level,
  Operator,
  Platform,
  ProofStep,
  Result,
  Rule,
  SanctionClass,
  StageName,
  Status,
  Strength,
  Verdict,
} from "@netral/engine/model";
import type { ActPhrases } from "./act-phrase.ts";
import type { DraftWords } from "./draft-words.ts";

/** How a date without an hour is written, and one with it. */
interface DateWords {
  readonly months: readonly string[];
  /** Day, month and year: `22 September 2024`. */
  readonly day: (day: number, month: string, year: number) => string;
  /** A date and a clock time with its zone. */
  readonly clock: (date: string, hour: string, minute: string, zone: string) => string;
  /** An interval of two dates, the last one included. */
  readonly between: (first: string, last: string) => string;
  readonly unknown: string;
}

/** Everything a reader of a report sees that is not the pack's own words. */
export interface Catalogue {
  readonly lang: "id" | "en";
  readonly thousands: string;
  readonly date: DateWords;
  readonly act: ActPhrases;
  /** Several acts of different kinds toward one target. */
  readonly acts: (count: string, target: string | undefined) => string;
  readonly kind: Readonly<Record<ActivityKind, string>>;
  readonly platform: Readonly<Record<Platform, string>>;
  readonly level: Readonly<Record<Level | "not-assessed", string>>;
  /** One sentence for each result: what it means for the owner. */
  readonly result: Readonly<Record<Result, string>>;
  /** The same in a few words, to go before what shows it. */
  readonly brief: Readonly<Record<Result, string>>;
  /** Parts of a finding that were said in full under an earlier number. */
  readonly same: {
    readonly label: string;
    readonly under: (number: string, parts: string) => string;
    readonly acts: (number: string) => string;
    readonly law: string;
    readonly sanction: string;
    readonly voices: (title: string) => string;
    readonly todo: string;
  };
  /** Said once over all findings. */
  readonly notVerdict: string;
  readonly resultName: Readonly<Record<Result, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly stepRole: Readonly<Record<ProofStep["role"], string>>;
  readonly severity: Readonly<Record<SanctionClass, string>>;
  readonly confidence: Readonly<Record<Strength, string>>;
  readonly confidenceName: Readonly<Record<Strength, string>>;
  readonly stage: Readonly<Record<StageName, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly role: Readonly<Record<AccountRole | "team", string>>;
  readonly list: Readonly<Record<Rule["list"], string>>;
  readonly allows: Readonly<Record<"yes" | "no" | "depends", string>>;
  readonly answer: Readonly<Record<"allowed" | "not_allowed" | "depends", string>>;
  readonly mark: Readonly<Record<"inferred" | "unsourced", string>>;
  readonly trial: string;
  readonly or: string;
  readonly and: string;

  readonly title: string;
  readonly heading: Readonly<
    Record<
      | "read"
      | "attention"
      | "fine"
      | "unread"
      | "gaps"
      | "findings"
      | "forAll"
      | "notices"
      | "questions"
      | "suppressed"
      | "coverage"
      | "basis"
      | "contents",
      string
    >
  >;
  readonly part: Readonly<
    Record<"what" | "why" | "sure" | "voices" | "todo" | "question" | "stage" | "sanction" | "law", string>
  >;

  readonly read: {
    readonly files: (files: string, activities: string) => string;
    readonly owner: (platform: string, name: string) => string;
    readonly ownerUnnamed: (platform: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly complete: string;
    readonly unread: (files: string) => string;
    readonly unreadFile: (file: string, reason: string) => string;
    readonly more: (count: string) => string;
    /** How an unknown layout can be shown to the makers of Netral. */
    readonly skeleton: string;
    readonly duplicates: (count: string) => string;
    /** Acts that were read but lie outside the dates asked for. */
    readonly outside: (count: string) => string;
    /** Private messages are in the export and were left alone. */
    readonly privateMessages: string;
    /** Counts of pictures: with words, without, not readable, not in the export. */
    readonly pictures: (read: string, wordless: string, unreadable: string, missing: string) => string;
    readonly gaps: string;
    /** Points at the list of gaps further down. */
    readonly gapsBelow: string;
    readonly nothing: string;
  };
  readonly attention: {
    readonly none: string;
    readonly noneButUnread: string;
    readonly violation: (count: string) => string;
    readonly risk: (count: string) => string;
    readonly advice: (count: string) => string;
    readonly notAssessed: (count: string) => string;
    readonly questions: string;
  };
  readonly fine: {
    readonly irrelevant: (count: string) => string;
    readonly clear: (count: string) => string;
    readonly undone: (count: string) => string;
    readonly suppressed: (count: string) => string;
    readonly known: (count: string) => string;
    readonly nothing: string;
  };
  readonly group: {
    readonly many: (count: string, first: string, last: string) => string;
    readonly about: (act: string, subject: string) => string;
    readonly disputed: string;
    readonly stageAt: (stage: string, since: string | undefined) => string;
    readonly stageUnsure: (stages: string) => string;
    /** More than two possible stages: the earliest and the last. */
    readonly stageRange: (first: string, last: string) => string;
    readonly boundary: (stage: string, date: string) => string;
    /** What ties the act to the contestant, where no element of the rule shows it. */
    readonly recognised: (facts: string) => string;
    readonly noLink: string;
    readonly answerWith: (key: string) => string;
    /** Where the sayings of authorities stand in full. */
    readonly inFull: (rule: string) => string;
    readonly asIn: (number: string) => string;
    readonly count: (count: string, act: string) => string;
    readonly on: (platform: string) => string;
    readonly written: (text: string) => string;
    readonly evidence: (file: string, pointer: string) => string;
  };
  readonly fact: {
    readonly targetRole: (role: string, strength: Strength) => string;
    readonly mention: (quote: string) => string;
    readonly possiblyOfficial: string;
    readonly content: Readonly<Record<"hashtag" | "slogan" | "number" | "call", (quote: string) => string>>;
    readonly stance: Readonly<Record<"support" | "opposition" | "neither", string>>;
    readonly together: Readonly<Record<"tag" | "words" | "name" | "props", string>>;
    readonly dated: Readonly<Record<"older" | "same" | "unclear", (when: string) => string>>;
    readonly office: string;
    readonly partyTie: Readonly<Record<"bio" | "group" | "words", string>>;
    readonly attendance: Readonly<Record<"going" | "interested" | "been", string>>;
    readonly appeal: Readonly<Record<"unit" | "family" | "public" | "unclear", string>>;
    readonly audience: (audience: string) => string;
    readonly noQuote: string;
    /** Words read in a picture, and their place where they must not be shown. */
    readonly inPicture: (quote: string) => string;
    readonly picture: string;
  };
  readonly notice: {
    readonly oldPhoto: (count: string, subject: string) => string;
    readonly caption: string;
    readonly partyAccount: (count: string, subject: string) => string;
    readonly opposition: (count: string, subject: string) => string;
  };
  readonly question: {
    readonly settles: (count: string) => string;
    readonly about: (target: string) => string;
    readonly how: string;
    /** Before the answers file that is ready to copy. */
    readonly copy: string;
    /** Which findings a question is about. */
    readonly concerns: (numbers: string) => string;
    /** What the end of a key, behind its `@`, stands for. */
    readonly ends: string;
    readonly stands: (about: string, numbers: string) => string;
    /** Keys that were not printed. */
    readonly left: (count: string) => string;
  };
  readonly suppressed: {
    readonly reason: (reason: string) => string;
    readonly until: (date: string) => string;
    readonly unused: (id: string, reason: string) => string;
    readonly unusedAnswer: (key: string) => string;
  };
  readonly basis: {
    readonly pack: (title: string, version: string, asOf: string) => string;
    readonly digest: (digest: string) => string;
    readonly registry: (generated: string | undefined, overlays: string | undefined) => string;
    readonly profile: (status: string) => string;
    readonly profileAssumed: (status: string) => string;
    readonly hopefulFrom: Readonly<Record<"year-ahead" | "declared" | "registered", string>>;
    readonly version: (version: string) => string;
    readonly redacted: string;
  };
  readonly closing: readonly string[];
  readonly column: Readonly<
    Record<
      "element" | "state" | "evidence" | "file" | "records" | "issue" | "when" | "act" | "who" | "says",
      string
    >
  >;

  /** What became of a file of the export. */
  readonly fileState: Readonly<Record<"read" | "partial" | "unknown" | "ignored" | "failed", string>>;
  /** Why a record or file was not read; by code, with a general sentence for a code that is not listed. */
  readonly coverage: Readonly<Record<string, string>>;
  readonly coverageOther: (code: string) => string;
  /** What an export of a platform never contains; by code. */
  readonly gap: Readonly<Record<string, string>>;
  readonly gapOther: (code: string) => string;
  /** Why an element of a rule has its verdict although no fact shows it; by code. */
  readonly reason: Readonly<Record<string, string>>;

  readonly calendar: {
    readonly title: string;
    readonly today: (stages: string) => string;
    readonly none: string;
    readonly now: string;
    readonly next: string;
    readonly past: string;
    readonly unknownDate: string;
    readonly weak: string;
  };
  readonly rule: {
    readonly elements: string;
    readonly exceptions: string;
    readonly yields: string;
    readonly disputes: string;
    readonly examples: string;
    readonly sources: string;
    readonly notes: string;
    readonly inForce: (from: string, to: string | undefined) => string;
    readonly remedies: string;
    readonly citations: string;
    readonly answers: string;
    readonly list: string;
  };
  readonly draft: DraftWords;
  readonly proof: {
    readonly title: (activity: string) => string;
    readonly noFacts: string;
    readonly facts: string;
    readonly noRules: string;
    readonly stage: string;
    /** What each operator of the law asks. */
    readonly operator: Readonly<Record<Operator, string>>;
  };
}
