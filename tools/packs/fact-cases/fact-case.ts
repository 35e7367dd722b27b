import type { Contestants } from "@netral/engine/law";
import type {
  Activity,
  Answers,
  ContestKind,
  Fact,
  FactType,
  Profile,
  Result,
  StageName,
  SubjectRef,
} from "@netral/engine/model";
import { stageMask } from "@netral/engine/model";

/**
 * A case of the law alone: facts as a detector would state them, no text. It holds whatever a classifier or a list of
 * names says, so it can stand on the very border of a threshold.
 */
export interface FactCase {
  readonly id: string;
  readonly rules: readonly string[];
  readonly activity: Activity;
  readonly facts: readonly Fact[];
  readonly profile: Profile;
  readonly answers: Answers;
  readonly registry: Contestants;
  readonly result: Result;
  readonly disputed?: boolean;
}

/** What a case says of its act; all else is an ordinary post of a `pns` on 15 October 2024. */
export interface FactCaseInput {
  readonly id: string;
  /** The rules of which it is true, by id. */
  readonly rules: readonly string[];
  readonly act?: Partial<Activity>;
  readonly facts?: readonly Fact[];
  readonly profile?: Partial<Profile>;
  /** Question id to answer, about this act. */
  readonly answers?: Readonly<Record<string, Answers[string]>>;
  /** The stages the contestant may be in; the rule's own by default. */
  readonly stages?: readonly StageName[];
  readonly subject?: "ticket" | "party" | "none";
  /** When it happened, `YYYY-MM-DDThh:mm:ss` local time (WIB); on a day in force by default. */
  readonly at?: string;
  /** What the contest is and when it is voted on; the rule's own by default, `null`: not in the registry. */
  readonly contest?: { readonly kind?: ContestKind | null; readonly vote?: string | null };
  readonly result: Result;
  readonly disputed?: boolean;
}

const SUBJECT = "t/1";

/** A fact about the contestant, confirmed unless said otherwise. */
export function fact(type: FactType, attributes: object = {}): Fact {
  const base = {
    strength: "confirmed",
    subject: SUBJECT,
    evidence: { field: "text" },
    detector: "uji",
    reason: "uji",
  };
  // The attributes are those of the type; the table in the law room checks them at run time.
  return { ...base, type, ...attributes } as unknown as Fact;
}

/** When an act under a rule is judged, and in which contest, so that the rule is in force and its stage fits. */
function settingOf(rule: string): {
  readonly day: string;
  readonly stage: StageName;
  readonly kind: ContestKind;
  readonly vote: string;
} {
  const early = /^(ke-|d-3|d-9|d-11|b71)/.test(rule);
  const kind = /^(uu7|pp53-12|pp53-13)/.test(rule) ? "pilpres" : "pilkada";
  if (rule.startsWith("skb20")) return { day: "2020-10-15", stage: "campaign", kind, vote: "2020-12-09" };
  if (rule.startsWith("b71")) return { day: "2018-01-15", stage: "hopeful", kind, vote: "2018-06-27" };
  if (rule.startsWith("pp53")) return { day: "2018-05-15", stage: "campaign", kind, vote: "2018-06-27" };
  return { day: "2024-10-15", stage: early ? "hopeful" : "campaign", kind, vote: "2024-11-27" };
}

/** Two questions are asked once for all, and one about an account, where there is one; the rest about the act. */
function keyOf(question: string, { act }: FactCaseInput): string {
  if (question === "holds-position" || question === "party-member") return question;
  const handle = question === "campaign-account" ? act?.target?.handle : undefined;
  return handle === undefined ? `${question}@a` : `${question}@instagram:${handle}`;
}

/** The cases of one input, one a rule. */
export function factCases(input: FactCaseInput): FactCase[] {
  return input.rules.map((rule) => {
    const setting = settingOf(rule);
    const kind = input.contest?.kind === undefined ? setting.kind : input.contest.kind;
    const vote = input.contest?.vote === undefined ? setting.vote : input.contest.vote;
    const from = Date.parse(`${input.at ?? `${setting.day}T10:00:00`}+07:00`);
    const kindOf = input.subject ?? "ticket";
    const subject: SubjectRef = { id: SUBJECT, kind: kindOf, name: "Contoh" };
    const { disputed } = input;
    return {
      id: `${rule}: ${input.id}`,
      rules: [rule],
      activity: {
        id: "a",
        type: "Create",
        kind: "post",
        platform: "instagram",
        object: { type: "Note" },
        audience: "public",
        source: { file: "contoh.json", pointer: "/0" },
        published: {
          from: new Date(from).toISOString(),
          to: new Date(from + 1000).toISOString(),
          zone: "exact",
        },
        ...input.act,
      },
      facts: (input.facts ?? []).map((one) => (kindOf === "none" ? withoutSubject(one) : one)),
      profile: { status: "pns", ...input.profile },
      answers: Object.fromEntries(
        Object.entries(input.answers ?? {}).map(([question, value]) => [keyOf(question, input), value]),
      ),
      registry: {
        subject: (id) => (id === SUBJECT ? subject : undefined),
        ticketContest: () => ({
          ...(kind && { kind }),
          ...(vote && {
            vote: { from: Date.parse(`${vote}T00:00:00+07:00`), to: Date.parse(`${vote}T23:59:59+07:00`) },
          }),
        }),
        timeline: () => ({
          zone: "WIB",
          starts: [],
          masks: [stageMask(input.stages ?? [setting.stage])],
          boundaries: [],
        }),
      },
      result: input.result,
      ...(disputed === undefined ? {} : { disputed }),
    };
  });
}

function withoutSubject(one: Fact): Fact {
  const { subject: _, ...rest } = one;
  return rest;
}
