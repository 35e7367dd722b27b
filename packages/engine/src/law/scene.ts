import type { TicketContest, Timeline } from "@netral/engine/logic";
import { stageMaskAt } from "@netral/engine/logic";
import type { Activity, Answers, Fact, Profile, StageMask, SubjectRef } from "@netral/engine/model";
import { ANY_STAGE } from "@netral/engine/model";
import { actSpan } from "./act-span.ts";
import type { Contestants } from "./contestants.ts";

/** Everything a condition may look at: one act, its facts, one subject. Reused from act to act. */
export interface Scene {
  readonly profile: Profile;
  readonly answers: Answers;
  /** Ids of the questions with an answer for anything, so that most questions need no look at the answers. */
  readonly answered: ReadonlySet<string>;
  activity: Activity;
  facts: readonly Fact[];
  subject: SubjectRef;
  /** When the act is judged, milliseconds, `[from, to)`. */
  from: number;
  to: number;
  /** Possible stages of the subject; 0 for a party. */
  stages: StageMask;
  /** The contest of the subject; undefined for a party, for nobody, and where the registry has no such ticket. */
  contest: TicketContest | undefined;
}

/** The ids of the questions that any of these answers is about. */
export function answeredQuestions(answers: Answers): ReadonlySet<string> {
  return new Set(Object.keys(answers).map((key) => key.split("@", 1)[0] ?? key));
}

/** The stages possible for a subject while an act happened. A party never stands; of nobody nothing is known. */
function stagesOfSubject(
  subject: SubjectRef,
  timeline: Timeline | undefined,
  from: number,
  to: number,
): StageMask {
  if (subject.kind === "party") return 0;
  return timeline === undefined ? ANY_STAGE : stageMaskAt(timeline, from, to);
}

/** Points a scene at another act. */
export function setAct(scene: Scene, activity: Activity, facts: readonly Fact[]): void {
  const span = actSpan(activity);
  scene.activity = activity;
  scene.facts = facts;
  scene.from = span.from;
  scene.to = span.to;
}

/** Points a scene at another subject of the same act. */
export function setSubject(scene: Scene, subject: SubjectRef, registry: Contestants): void {
  const timeline = subject.kind === "ticket" ? registry.timeline(subject.id) : undefined;
  scene.subject = subject;
  scene.contest = subject.kind === "ticket" ? registry.ticketContest(subject.id) : undefined;
  scene.stages = stagesOfSubject(subject, timeline, scene.from, scene.to);
}
