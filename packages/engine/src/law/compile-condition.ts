import type {
  ActIs,
  AnswerIs,
  Condition,
  ContestIs,
  FactIs,
  ProfileIs,
  QuestionDef,
} from "@netral/engine/model";
import { stageMask } from "@netral/engine/model";
import { dateWindow, withinWindow } from "./date-window.ts";
import { blindScore, concerns, factJudge } from "./fact-match.ts";
import { answerTo } from "./question-key.ts";
import type { Scene } from "./scene.ts";
import { both, either, MET, opposite, type Score, scoreOf, UNKNOWN, UNMET } from "./score.ts";

/** A condition made into one function. */
export type Judge = (scene: Scene) => Score;

/** The questions of the pack by id. */
export type Questions = ReadonlyMap<string, Pick<QuestionDef, "id" | "scope">>;

/** What was compiled for the questions of a pack; proofs ask for the same conditions again and again. */
const compiled = new WeakMap<Questions, WeakMap<Condition, Judge>>();

/** Compiles a condition once, so that judging an act walks no tree of data and allocates nothing. */
export function compileCondition(condition: Condition, questions: Questions): Judge {
  const known = compiled.get(questions) ?? new WeakMap<Condition, Judge>();
  compiled.set(questions, known);
  const judge = known.get(condition) ?? compile(condition, questions);
  known.set(condition, judge);
  return judge;
}

function compile(condition: Condition, questions: Questions): Judge {
  if ("all" in condition) return compileAll(condition.all.map((part) => compileCondition(part, questions)));
  if ("any" in condition) return compileAny(condition.any.map((part) => compileCondition(part, questions)));
  if ("not" in condition) {
    const judge = compileCondition(condition.not, questions);
    return (scene) => opposite(judge(scene));
  }
  if ("act" in condition) return compileAct(condition.act);
  if ("fact" in condition) return compileFact(condition);
  if ("stage" in condition) {
    const wanted = stageMask(condition.stage);
    return ({ stages }) => ((stages & wanted) === 0 ? UNMET : (stages & ~wanted) === 0 ? MET : UNKNOWN);
  }
  if ("during" in condition) {
    const window = dateWindow(condition.during);
    return ({ from, to }) => withinWindow(window, from, to);
  }
  if ("profile" in condition) return compileProfile(condition);
  if ("audience" in condition) {
    const { audience } = condition;
    return ({ activity }) =>
      audience.includes(activity.audience) ? MET : activity.audience === "unknown" ? UNKNOWN : UNMET;
  }
  if ("answer" in condition) return compileAnswer(condition, questions);
  if ("contest" in condition) return compileContest(condition.contest);
  const { subject } = condition;
  return (scene) => (subject.includes(scene.subject.kind) ? MET : UNMET);
}

function compileAll(parts: readonly Judge[]): Judge {
  return (scene) => {
    let result = MET;
    for (const part of parts) {
      result = both(result, part(scene));
      if (result === UNMET) return UNMET;
    }
    return result;
  };
}

function compileAny(parts: readonly Judge[]): Judge {
  return (scene) => {
    let result = UNMET;
    for (const part of parts) {
      result = either(result, part(scene));
      if (result === MET) return MET;
    }
    return result;
  };
}

function compileAct(act: ActIs["act"]): Judge {
  return ({ activity }) => {
    if (act.type && !act.type.includes(activity.type)) return UNMET;
    if (act.kind && !act.kind.includes(activity.kind)) return UNMET;
    if (act.object && !act.object.includes(activity.object.type)) return UNMET;
    if (act.reaction && !(activity.reaction && act.reaction.includes(activity.reaction))) return UNMET;
    if (act.media && !activity.object.media?.some(isPicture)) return UNMET;
    return MET;
  };
}

function isPicture(media: { readonly type: string }): boolean {
  return media.type === "Image" || media.type === "Video";
}

function compileFact(condition: FactIs): Judge {
  const judge = factJudge(condition);
  return ({ facts, subject, activity }) => {
    let result = UNMET;
    for (const fact of facts) if (concerns(fact, subject.id)) result = either(result, judge(fact));
    return result === UNMET ? blindScore(condition, activity) : result;
  };
}

/** Whether the subject is the owner's husband or wife; undefined where the profile does not say. */
function spouseIsSubject({ profile, subject }: Scene): boolean | undefined {
  if (subject.kind === "party" || profile.spouseStands === false) return false;
  if (profile.spouseTicket === undefined || subject.kind === "none") return undefined;
  return subject.id === profile.spouseTicket;
}

function compileContest({ kind, vote }: ContestIs["contest"]): Judge {
  const window = vote && dateWindow(vote);
  return ({ subject, contest }) => {
    if (subject.kind === "party") return UNMET;
    let result = MET;
    if (kind) result = contest?.kind === undefined ? UNKNOWN : kind.includes(contest.kind) ? MET : UNMET;
    if (!window) return result;
    return both(result, contest?.vote ? withinWindow(window, contest.vote.from, contest.vote.to) : UNKNOWN);
  };
}

function compileProfile({ profile: wanted, unless }: ProfileIs): Judge {
  const leftOut = scoreOf(unless ?? "unknown");
  const decide = (value: boolean | undefined, expected: boolean): Score =>
    value === undefined ? leftOut : value === expected ? MET : UNMET;
  if ("status" in wanted) return ({ profile }) => (wanted.status.includes(profile.status) ? MET : UNMET);
  if ("spouseStands" in wanted) return ({ profile }) => decide(profile.spouseStands, wanted.spouseStands);
  if ("onUnpaidLeave" in wanted) return ({ profile }) => decide(profile.onUnpaidLeave, wanted.onUnpaidLeave);
  return (scene) => decide(spouseIsSubject(scene), wanted.spouseIsSubject);
}

function compileAnswer({ answer, is = "yes", unless }: AnswerIs, questions: Questions): Judge {
  const question = questions.get(answer) ?? { id: answer, scope: "owner" };
  const unanswered = scoreOf(unless ?? "unknown");
  return ({ answers, answered, activity }) => {
    const value = answered.has(answer) ? answerTo(answers, question, activity) : undefined;
    if (value === undefined) return unanswered;
    if (value === "unknown") return UNKNOWN;
    return value === is ? MET : UNMET;
  };
}
