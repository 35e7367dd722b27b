import type {
  ActIs,
  AnswerIs,
  Condition,
  ContestIs,
  During,
  FactIs,
  Language,
  Pack,
  ProfileIs,
} from "@netral/engine/model";
import { partOf } from "../fact-match.ts";
import type { LawWords } from "../words/law-words.ts";
import { dateInWords, filled, listed, wordsOf } from "../words/words-of.ts";
import { attributeWords } from "./attribute-words.ts";

/** A condition in words: a clause without a full stop, and the clauses it introduces. */
export interface ProseNode {
  readonly text: string;
  readonly children: readonly ProseNode[];
}

/** Words a condition in one language; every operator and every value is said. */
export function conditionProse(condition: Condition, pack: Pack, language: Language): ProseNode {
  return node(condition, { pack, language, words: wordsOf(language) });
}

interface Voice {
  readonly pack: Pack;
  readonly language: Language;
  readonly words: LawWords;
}

const clause = (...parts: readonly (string | undefined)[]): ProseNode => ({
  text: parts.filter((part) => part !== undefined).join("; "),
  children: [],
});

function node(condition: Condition, voice: Voice): ProseNode {
  const { words } = voice;
  const { say } = words;
  if ("all" in condition) return asAnswered(condition.all, voice) ?? group(say.all, condition.all, voice);
  if ("any" in condition) return group(say.any, condition.any, voice);
  if ("not" in condition) return { text: say.not, children: [node(condition.not, voice)] };
  if ("act" in condition) return clause(actClause(condition.act, words));
  if ("fact" in condition) return clause(...factClauses(condition, words));
  if ("stage" in condition) {
    return clause(
      filled(
        say.stage,
        listed(
          condition.stage.map((stage) => words.stages[stage]),
          words.or,
        ),
      ),
    );
  }
  if ("during" in condition) return clause(duringClause(condition.during, words));
  if ("profile" in condition) return clause(...profileClauses(condition, words));
  if ("audience" in condition) {
    return clause(
      filled(
        say.audience,
        listed(
          condition.audience.map((one) => words.audiences[one]),
          words.or,
        ),
      ),
    );
  }
  if ("answer" in condition) return clause(...answerClauses(condition, voice));
  if ("contest" in condition) return clause(contestClause(condition.contest, words));
  return clause(
    filled(
      say.subject,
      listed(
        condition.subject.map((one) => words.subjects[one]),
        words.or,
      ),
    ),
  );
}

function group(text: string, parts: readonly Condition[], voice: Voice): ProseNode {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return node(only, voice);
  return { text, children: parts.map((part) => node(part, voice)) };
}

/**
 * The way packs say "the answer decides, and until then X": all of (X or answered yes), (not answered no). Said in
 * one clause; undefined for any other list.
 */
function asAnswered(parts: readonly Condition[], voice: Voice): ProseNode | undefined {
  const [either, guard, ...more] = parts;
  if (either === undefined || guard === undefined || more.length > 0) return undefined;
  if (!("any" in either) || !isAnswer(guard, "met")) return undefined;
  const rest = either.any.filter((part) => !(isAnswer(part, "unmet") && part.answer === guard.answer));
  if (rest.length !== either.any.length - 1) return undefined;
  const question = questionText(guard.answer, voice);
  return {
    text: filled(voice.words.say.asAnswered, question),
    children: [group(voice.words.say.any, rest, voice)],
  };
}

function isAnswer(condition: Condition, unless: "met" | "unmet"): condition is AnswerIs {
  return "answer" in condition && condition.unless === unless && (condition.is ?? "yes") === "yes";
}

function questionText(id: string, { pack, language }: Voice): string {
  return pack.questions.find((question) => question.id === id)?.ask[language] ?? id;
}

function actClause(act: ActIs["act"], words: LawWords): string {
  const { say, or } = words;
  const did =
    act.type === undefined
      ? say.anyAct
      : filled(
          say.youDid,
          listed(
            act.type.map((one) => words.types[one]),
            or,
          ),
        );
  const parts = [
    did,
    act.kind &&
      filled(
        say.inForm,
        listed(
          act.kind.map((one) => words.kinds[one]),
          or,
        ),
      ),
    act.object &&
      filled(
        say.object,
        listed(
          act.object.map((one) => words.objects[one]),
          or,
        ),
      ),
    act.media && say.media,
    act.reaction &&
      filled(say.reaction, listed([...new Set(act.reaction.map((one) => words.reactions[one] ?? one))], or)),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function factClauses(condition: FactIs, words: LawWords): (string | undefined)[] {
  const { say } = words;
  const { says } = words.facts[condition.fact];
  const wanted = attributeWords(condition.fact, condition.with, words);
  const unsure = attributeWords(condition.fact, condition.unsure, words);
  const part = blindPart(condition);
  return [
    wanted.length > 0 ? wanted.join(", ") : says,
    condition.unsure && filled(say.unsure, unsure.length > 0 ? unsure.join(", ") : says),
    condition.atLeast === undefined
      ? undefined
      : filled(say.atLeast, `${Math.round(condition.atLeast * 100)} %`),
    part && filled(say.blind, words.parts[part]),
  ];
}

function blindPart(condition: FactIs) {
  return condition.blind === "unknown" ? partOf(condition) : undefined;
}

function duringClause({ from, to }: During["during"], words: LawWords): string {
  const { say } = words;
  if (from !== undefined && to !== undefined) {
    return filled(say.between, dateInWords(from, words), dateInWords(to, words));
  }
  if (from !== undefined) return filled(say.from, dateInWords(from, words));
  return to === undefined ? say.anyTime : filled(say.until, dateInWords(to, words));
}

function contestClause({ kind, vote }: ContestIs["contest"], words: LawWords): string {
  const { say, or } = words;
  const kinds =
    kind === undefined
      ? say.anyContest
      : listed(
          kind.map((one) => words.contests[one]),
          or,
        );
  const parts = [filled(say.contest, kinds), vote && filled(say.vote, duringClause(vote, words))];
  return parts.filter((part) => part !== undefined).join(", ");
}

function profileClauses({ profile, unless }: ProfileIs, words: LawWords): (string | undefined)[] {
  const { say } = words;
  if ("status" in profile) {
    return [
      filled(
        say.youAre,
        listed(
          profile.status.map((status) => words.statuses[status]),
          words.or,
        ),
      ),
    ];
  }
  const leftOut = say.unlessFilled[unless ?? "unknown"];
  if ("spouseStands" in profile) return [words.profile.spouseStands[`${profile.spouseStands}`], leftOut];
  if ("onUnpaidLeave" in profile) return [words.profile.onUnpaidLeave[`${profile.onUnpaidLeave}`], leftOut];
  return [words.profile.spouseIsSubject[`${profile.spouseIsSubject}`], leftOut];
}

function answerClauses({ answer, is, unless }: AnswerIs, voice: Voice): string[] {
  const { say } = voice.words;
  return [
    filled(is === "no" ? say.answerNo : say.answerYes, questionText(answer, voice)),
    say.unlessAnswered[unless ?? "unknown"],
  ];
}
