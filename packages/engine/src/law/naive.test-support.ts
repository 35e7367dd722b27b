import type {
  ActIs,
  Activity,
  AnswerIs,
  Answers,
  AnswerValue,
  AudienceIs,
  Condition,
  ContestIs,
  Fact,
  Pack,
  Profile,
  ProfileIs,
  Result,
  Rule,
  StageName,
  Strength,
  SubjectIs,
  SubjectRef,
  Verdict,
} from "@netral/engine/model";
import { STAGES } from "@netral/engine/model";
import type { Contestants } from "./contestants.ts";

/**
 * A second evaluator, written from docs/semantics.md alone and as plainly as possible: no index, no compiling, no
 * bit sets. It exists to disagree with the fast one.
 */
export interface NaiveInput {
  readonly pack: Pack;
  readonly registry: Contestants;
  readonly profile: Profile;
  readonly answers: Answers;
}

export interface NaiveResult {
  readonly rule: string;
  readonly subject: string;
  readonly result: Result | "conflict";
  readonly confidence: Strength;
  readonly disputed: boolean;
}

/** A verdict and the strengths of the facts it rests on. */
interface Judgement {
  readonly verdict: Verdict;
  readonly strengths: readonly Strength[];
}

interface World extends NaiveInput {
  readonly activity: Activity;
  readonly facts: readonly Fact[];
  readonly subject: SubjectRef;
}

const ORDER: readonly Strength[] = ["unknown", "probable", "confirmed"];
const weakest = (strengths: readonly Strength[]): Strength | undefined =>
  ORDER.find((strength) => strengths.includes(strength));
const plain = (verdict: Verdict): Judgement => ({ verdict, strengths: [] });

function judge(condition: Condition, world: World): Judgement {
  const { activity, subject } = world;
  if ("all" in condition) return conjunction(condition.all.map((part) => judge(part, world)));
  if ("any" in condition) return disjunction(condition.any.map((part) => judge(part, world)));
  if ("not" in condition) {
    const inner = judge(condition.not, world);
    if (inner.verdict === "unknown") return inner;
    return plain(inner.verdict === "met" ? "unmet" : "met");
  }
  if ("act" in condition) {
    return plain(actMatches(condition.act, activity) ? "met" : "unmet");
  }
  if ("fact" in condition) {
    const mine = world.facts.filter((fact) => !("subject" in fact) || fact.subject === subject.id);
    const judged = mine
      .filter((fact) => fact.type === condition.fact)
      .map((fact) => judgeFact(condition, fact));
    const best = disjunction(judged);
    if (best.verdict !== "unmet" || condition.blind !== "unknown") return best;
    return plain(isBlind(condition.fact, activity) ? "unknown" : "unmet");
  }
  if ("stage" in condition) {
    const possible = possibleStages(world);
    if (possible.length === 0 || possible.every((stage) => !condition.stage.includes(stage)))
      return plain("unmet");
    return plain(possible.every((stage) => condition.stage.includes(stage)) ? "met" : "unknown");
  }
  if ("during" in condition) return plain(inWindow(condition.during, timeOf(activity)));
  if ("contest" in condition) return contestIs(condition.contest, world);
  return judgeRest(condition, world);
}

function judgeRest(condition: ProfileIs | AudienceIs | AnswerIs | SubjectIs, world: World): Judgement {
  const { activity, subject, profile } = world;
  if ("profile" in condition) {
    const decided = profileMatches(condition.profile, profile, subject);
    if (decided === undefined) return plain(condition.unless ?? "unknown");
    return plain(decided ? "met" : "unmet");
  }
  if ("audience" in condition) {
    if (condition.audience.includes(activity.audience)) return plain("met");
    return plain(activity.audience === "unknown" ? "unknown" : "unmet");
  }
  if ("answer" in condition) {
    const answer = answerOf(condition.answer, world);
    if (answer === undefined) return plain(condition.unless ?? "unknown");
    if (answer === "unknown") return plain("unknown");
    return plain(answer === (condition.is ?? "yes") ? "met" : "unmet");
  }
  return plain(condition.subject.includes(subject.kind) ? "met" : "unmet");
}

/** Nobody stands in no contest we know; a party in none at all; what the registry leaves out is not known. */
function contestIs({ kind, vote }: ContestIs["contest"], { subject, registry }: World): Judgement {
  if (subject.kind === "party") return plain("unmet");
  const row = subject.kind === "ticket" ? registry.ticketContest(subject.id) : undefined;
  const parts: Verdict[] = [];
  if (kind) parts.push(row?.kind === undefined ? "unknown" : kind.includes(row.kind) ? "met" : "unmet");
  if (vote) parts.push(row?.vote === undefined ? "unknown" : inWindow(vote, [row.vote.from, row.vote.to]));
  return conjunction(parts.map(plain));
}

function actMatches(act: ActIs["act"], activity: Activity): boolean {
  const { type, kind, object, media, reaction } = act;
  return (
    (type === undefined || type.includes(activity.type)) &&
    (kind === undefined || kind.includes(activity.kind)) &&
    (object === undefined || object.includes(activity.object.type)) &&
    (reaction === undefined || (activity.reaction !== undefined && reaction.includes(activity.reaction))) &&
    (media === undefined || (activity.object.media ?? []).some((m) => ["Image", "Video"].includes(m.type)))
  );
}

function conjunction(parts: readonly Judgement[]): Judgement {
  if (parts.some(({ verdict }) => verdict === "unmet")) return plain("unmet");
  const verdict = parts.some((part) => part.verdict === "unknown") ? "unknown" : "met";
  return { verdict, strengths: parts.flatMap(({ strengths }) => strengths) };
}

function disjunction(parts: readonly Judgement[]): Judgement {
  for (const verdict of ["met", "unknown"] as const) {
    const reaching = parts.filter((part) => part.verdict === verdict);
    if (reaching.length === 0) continue;
    const rank = (part: Judgement) =>
      ORDER.indexOf(weakest(part.strengths) ?? "confirmed") + (part.strengths.length === 0 ? 1 : 0);
    const strongest = reaching.toSorted((a, b) => rank(b) - rank(a))[0];
    return strongest ?? plain(verdict);
  }
  return plain("unmet");
}

function judgeFact(condition: Extract<Condition, { fact: unknown }>, fact: Fact): Judgement {
  const attributes = new Map<string, unknown>(Object.entries(fact));
  const agrees = (wanted: Readonly<Record<string, readonly unknown[]>>) =>
    Object.entries(wanted).every(([name, values]) => values.includes(attributes.get(name)));
  const strengths = [fact.strength];
  if (agrees(condition.with ?? {})) {
    const probability = fact.type === "stance" ? (fact.probability ?? 1) : 1;
    const isSure = fact.strength !== "unknown" && probability >= (condition.atLeast ?? 0);
    return { verdict: isSure ? "met" : "unknown", strengths };
  }
  if (condition.unsure !== undefined && agrees(condition.unsure)) return { verdict: "unknown", strengths };
  return plain("unmet");
}

function isBlind(type: Fact["type"], activity: Activity): boolean {
  const lacks = activity.missing ?? [];
  switch (type) {
    case "target-role":
    case "attendance":
      return lacks.includes("target") && activity.target === undefined;
    case "office":
      return lacks.includes("time") && activity.published === undefined;
    case "audience":
      return lacks.includes("audience") && activity.audience === "unknown";
    default:
      return lacks.includes("text") && activity.object.text === undefined;
  }
}

function timeOf(activity: Activity): readonly [number, number] {
  const time = activity.published ?? activity.object.startTime;
  return time ? [Date.parse(time.from), Date.parse(time.to)] : [-Infinity, Infinity];
}

/** Every stage whose stretch of time the act touches. */
function possibleStages({ subject, activity, registry }: World): readonly StageName[] {
  if (subject.kind === "party") return [];
  const timeline = subject.kind === "ticket" ? registry.timeline(subject.id) : undefined;
  if (timeline === undefined) return STAGES;
  const [from, to] = timeOf(activity);
  const stretches = timeline.masks.map((mask, at) => ({
    mask,
    begins: timeline.starts[at - 1] ?? -Infinity,
    ends: timeline.starts[at] ?? Infinity,
  }));
  const touched = stretches.filter(({ begins, ends }) => from < ends && begins < to);
  return STAGES.filter((_, bit) => touched.some(({ mask }) => (mask >> bit) & 1));
}

function inWindow(
  dates: { readonly from?: string; readonly to?: string },
  [from, to]: readonly [number, number],
): Verdict {
  const begins = dates.from === undefined ? -Infinity : Date.parse(`${dates.from}T00:00:00+07:00`);
  const ends = dates.to === undefined ? Infinity : Date.parse(`${dates.to}T00:00:00+07:00`);
  if (to <= begins || from >= ends) return "unmet";
  return begins <= from && to <= ends ? "met" : "unknown";
}

function profileMatches(
  wanted: Extract<Condition, { profile: unknown }>["profile"],
  profile: Profile,
  subject: SubjectRef,
): boolean | undefined {
  if ("status" in wanted) return wanted.status.includes(profile.status);
  if ("spouseStands" in wanted) {
    return profile.spouseStands === undefined ? undefined : profile.spouseStands === wanted.spouseStands;
  }
  if ("onUnpaidLeave" in wanted) {
    return profile.onUnpaidLeave === undefined ? undefined : profile.onUnpaidLeave === wanted.onUnpaidLeave;
  }
  if (subject.kind === "party" || profile.spouseStands === false) return !wanted.spouseIsSubject;
  if (subject.kind === "none" || profile.spouseTicket === undefined) return undefined;
  return (profile.spouseTicket === subject.id) === wanted.spouseIsSubject;
}

function keyOf(question: string, { pack, activity }: Pick<World, "pack" | "activity">): string {
  const scope = pack.questions.find(({ id }) => id === question)?.scope;
  const account =
    activity.target?.handle ?? activity.target?.id ?? activity.target?.url ?? activity.target?.name;
  if (scope === "target" && account) return `${question}@${activity.platform}:${account}`.toLowerCase();
  return scope === "owner" ? question : `${question}@${activity.id}`;
}

/** The narrowest answer: about the act, about its target, about everything. */
function answerOf(question: string, world: World): AnswerValue | undefined {
  const narrow = keyOf(question, world).includes("@") ? answersAbout(question, world) : [];
  return [...narrow, world.answers[question]].find((one) => one !== undefined);
}

function answersAbout(question: string, world: World): (AnswerValue | undefined)[] {
  const { target, platform } = world.activity;
  const account = target?.handle ?? target?.id ?? target?.url ?? target?.name;
  const wider = account ? [`${question}@${`${platform}:${account}`.toLowerCase()}`] : [];
  return [keyOf(question, world), ...wider].map((key) => world.answers[key]);
}

/** Every part of a condition, itself included. */
function all(condition: Condition): readonly Condition[] {
  const parts =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "not" in condition
          ? [condition.not]
          : [];
  return [condition, ...parts.flatMap(all)];
}

/** Where the facts name nobody, a rule needs a fact it looks at or an answer about this act. */
function hasGround(rule: Rule, world: World): boolean {
  if (world.subject.kind !== "none") return true;
  return rule.elements
    .flatMap(({ when }) => all(when))
    .some((part) => {
      if ("fact" in part) {
        if (part.fact === "audience" || part.fact === "dated") return false;
        return world.facts.some((fact) => {
          if (fact.subject !== undefined || fact.type !== part.fact) return false;
          if (fact.type !== "target-role" || part.with?.["role"] === undefined) return true;
          return (
            part.with["role"].includes(fact.role) ||
            (part.unsure && (part.unsure["role"] ?? [fact.role]).includes(fact.role))
          );
        });
      }
      if (!("answer" in part)) return false;
      const key = keyOf(part.answer, world);
      return key.includes("@") && answersAbout(part.answer, world).some((one) => one !== undefined);
    });
}

function judgeRule(rule: Rule, world: World): Pick<NaiveResult, "result" | "confidence"> {
  const elements = conjunction(rule.elements.map(({ when }) => judge(when, world)));
  if (elements.verdict === "unmet" || !hasGround(rule, world))
    return { result: "unmet", confidence: "unknown" };
  const force = inWindow(rule.inForce, timeOf(world.activity));
  const [, to] = timeOf(world.activity);
  const isOlder = to <= Date.parse(`${rule.inForce.from}T00:00:00+07:00`);
  // A rule that does not bind is not judged, so its exceptions cannot contradict each other either.
  if (force === "unmet" && !(isOlder && rule.before === "not-assessed")) {
    return { result: "unmet", confidence: "unknown" };
  }
  const exceptions = rule.exceptions.map(({ when, then }) => ({ then, verdict: judge(when, world).verdict }));
  const applying = new Set(exceptions.filter(({ verdict }) => verdict === "met").map(({ then }) => then));
  if (applying.size > 1) return { result: "conflict", confidence: "unknown" };
  if (applying.has("unmet")) return { result: "unmet", confidence: "unknown" };
  const isOpen = applying.has("unknown") || exceptions.some(({ verdict }) => verdict === "unknown");
  const strength = weakest(elements.strengths);
  if (isOlder) return { result: "not-assessed", confidence: strength ?? "unknown" };
  const isMet = elements.verdict === "met" && !isOpen && force === "met";
  return isMet
    ? { result: "met", confidence: strength ?? "confirmed" }
    : { result: "unknown", confidence: strength ?? "unknown" };
}

/** Every rule's result for every subject the facts name, or for nobody. */
export function naiveEvaluateAll(
  input: NaiveInput,
  activity: Activity,
  facts: readonly Fact[],
): NaiveResult[] {
  const named = [...new Set(facts.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))]
    .map((id) => input.registry.subject(id))
    .filter((subject) => subject !== undefined);
  const subjects: SubjectRef[] = named.length > 0 ? named : [{ id: "none", kind: "none", name: "" }];
  return subjects.flatMap((subject) =>
    input.pack.rules.map((rule) => {
      const world = { ...input, activity, facts, subject };
      return {
        rule: `${input.pack.id}/${rule.id}`,
        subject: subject.id,
        ...judgeRule(rule, world),
        disputed: rule.disputes.some(
          ({ when }) => when === undefined || judge(when, world).verdict !== "unmet",
        ),
      };
    }),
  );
}
