import type {
  DraftKind,
  DraftLimit,
  DraftMark,
  DraftReport,
  DraftStance,
  ElectionStageName,
  HostKind,
  InvitationReading,
  SuggestionCode,
} from "@netral/engine/model";

/** What a reader of a draft's report sees that is not the pack's own words. */
export interface DraftWords {
  readonly title: Readonly<Record<DraftKind, string>>;
  readonly outcome: Readonly<Record<DraftReport["outcome"], string>>;
  /** In place of "nothing found" where the words turn against somebody: no item judges that. */
  readonly opposed: string;
  readonly count: (count: string) => string;
  readonly heading: Readonly<
    Record<
      | "text"
      | "stance"
      | "stage"
      | "findings"
      | "suggestions"
      | "questions"
      | "limits"
      | "invitation"
      | "ask"
      | "said"
      | "arrival",
      string
    >
  >;
  readonly mark: Readonly<Record<DraftMark["what"], string>>;
  readonly side: Readonly<Record<DraftStance["side"], string>>;
  readonly bySense: (percent: string) => string;
  readonly byCall: string;
  readonly because: (quotes: string) => string;
  readonly stageOf: (subject: string, stage: string) => string;
  readonly ongoing: (stages: string) => string;
  readonly noneOngoing: string;
  readonly electionStage: Readonly<Record<ElectionStageName, string>>;
  readonly suggestion: Readonly<Record<SuggestionCode, string>>;
  readonly remove: (words: string) => string;
  readonly replace: (words: string, by: string) => string;
  readonly add: (words: string) => string;
  readonly needs: Readonly<Record<"photo-date", string>>;
  readonly after: Readonly<Record<DraftReport["outcome"], (rules: string) => string>>;
  readonly unchecked: string;
  readonly copy: string;
  /** A first name alone, whose it may be, and the ticket. */
  readonly possibleName: (word: string, person: string, subject: string) => string;
  readonly limit: Readonly<Record<DraftLimit, string>>;
  /** In place of the report's words, which speak of an export. */
  readonly reason: Readonly<Record<string, string>>;
  readonly unsure: string;
  /** In place of the report's words for an acceptance: one who looks at an invitation has accepted nothing. */
  readonly attending: Readonly<Record<"act" | "fact", string>>;
  readonly judgement: Readonly<Record<InvitationReading["judgement"], string>>;
  readonly host: Readonly<Record<HostKind, string>>;
  readonly invites: (host: string, kind: string) => string;
  readonly names: (host: string, kind: string) => string;
  readonly sign: Readonly<Record<string, string>>;
  readonly signSeen: (quote: string, meaning: string) => string;
  readonly eventDay: (days: string, from: string) => string;
  readonly eventDayUnknown: string;
  readonly dayFrom: Readonly<Record<"text" | "calendar" | "given", string>>;
  readonly place: (place: string) => string;
  readonly cancelled: string;
  readonly ask: Readonly<Record<string, string>>;
  readonly arrival: Readonly<Record<string, string>>;
  readonly closing: readonly string[];
}
