import type {
  ActivityKind,
  ActivityType,
  Audience,
  ContestKind,
  FactType,
  Mark,
  MissingPart,
  ObjectType,
  Result,
  Rule,
  SanctionClass,
  SubjectIs,
  View,
} from "@netral/engine/model";
import type { FACT_TABLE } from "../fact-table.ts";
import type { StandingWords } from "./standing-words.ts";

type Attributes<T extends FactType> = (typeof FACT_TABLE)[T]["attributes"];
/** Every value of an attribute; true and false by their names. */
type Values<V> = V extends readonly (infer W)[] ? `${W & (string | boolean)}` : never;

/** How one fact type is said: alone, and each value of each of its attributes. */
export interface FactWords<T extends FactType> {
  /** A clause: what is the case when such a fact exists. */
  readonly says: string;
  /** A clause with `{}` in the place of the values, by attribute. */
  readonly with: { readonly [A in keyof Attributes<T>]: string };
  readonly values: {
    readonly [A in keyof Attributes<T>]: Readonly<Record<Values<Attributes<T>[A]>, string>>;
  };
}

/** Every word the law room needs in one language; the types see to it that none is missing. */
export interface LawWords extends StandingWords {
  readonly types: Readonly<Record<ActivityType, string>>;
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  /** Reactions by the name an export gives them; several names may mean one. Others stand as they are. */
  readonly reactions: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<ObjectType, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly subjects: Readonly<Record<SubjectIs["subject"][number], string>>;
  readonly contests: Readonly<Record<ContestKind, string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly parts: Readonly<Record<MissingPart, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly states: Readonly<Record<Rule["state"], string>>;
  readonly lists: Readonly<Record<Rule["list"], string>>;
  readonly sanctions: Readonly<Record<SanctionClass, string>>;
  readonly allows: Readonly<Record<View["allows"], string>>;
  readonly facts: { readonly [T in FactType]: FactWords<T> };
  readonly profile: {
    readonly spouseStands: Readonly<Record<"true" | "false", string>>;
    readonly spouseIsSubject: Readonly<Record<"true" | "false", string>>;
    readonly onUnpaidLeave: Readonly<Record<"true" | "false", string>>;
  };
  readonly months: readonly string[];
  /** Sentences; `{}`, `{a}` and `{b}` are filled in. */
  readonly say: {
    readonly all: string;
    readonly any: string;
    readonly not: string;
    readonly youAre: string;
    readonly youDid: string;
    readonly anyAct: string;
    readonly inForm: string;
    readonly object: string;
    readonly media: string;
    readonly reaction: string;
    readonly stage: string;
    readonly from: string;
    readonly until: string;
    readonly between: string;
    readonly anyTime: string;
    readonly audience: string;
    readonly subject: string;
    readonly contest: string;
    readonly anyContest: string;
    readonly vote: string;
    readonly answerYes: string;
    readonly answerNo: string;
    readonly asAnswered: string;
    readonly unlessAnswered: Readonly<Record<"met" | "unmet" | "unknown", string>>;
    readonly unlessFilled: Readonly<Record<"met" | "unmet" | "unknown", string>>;
    readonly unsure: string;
    readonly atLeast: string;
    readonly blind: string;
    readonly inForceFrom: string;
    readonly inForceBetween: string;
    readonly succeededBy: string;
    readonly before: Readonly<Record<Rule["before"], string>>;
    readonly effect: Readonly<Record<"unmet" | "unknown", string>>;
    readonly inForce: string;
    readonly firstRow: string;
  };
  readonly cells: Readonly<Record<"met" | "unmet" | "before" | "after" | "any", string>>;
  readonly or: string;
}
