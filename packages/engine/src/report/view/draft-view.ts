import type { DraftMark, DraftReport, DraftSpan, OfficialAnswer, Pack } from "@netral/engine/model";
import type { GroupView, QuestionView, VoicesView } from "./report-view.ts";

/** A piece of the draft: plain, or with the numbers of its marks. */
export interface DraftPiece {
  readonly text: string;
  /** Places in {@link DraftView.legend}, counted from 1. */
  readonly marks: readonly number[];
}

/** One change, in words. */
export interface SuggestionView {
  readonly title: string;
  /** What is taken out, replaced or added. */
  readonly edits: readonly string[];
  /** The whole changed text. */
  readonly text?: string;
  /** What a second look found, or what to fill in first. */
  readonly after: string;
}

/** An official answer, in words. */
export interface AnswerView {
  readonly question: string;
  readonly answer: string;
  readonly condition: string;
  readonly who: string;
  readonly date?: string;
  readonly source: string;
}

/** Who invites, what to ask, what was said, what to do on arrival. */
export interface InvitationView {
  readonly judgement: string;
  readonly lines: readonly string[];
  readonly ask: readonly string[];
  readonly said: readonly AnswerView[];
  readonly voices: readonly VoicesView[];
  readonly arrival: readonly { readonly text: string; readonly by: readonly string[] }[];
}

/** A draft's report in one language; every readable format sets this and nothing else. */
export interface DraftView {
  readonly language: "id" | "en";
  readonly title: string;
  readonly outcome: DraftReport["outcome"];
  readonly summary: readonly string[];
  readonly pieces: readonly DraftPiece[];
  readonly legend: readonly { readonly number: number; readonly quote: string; readonly meaning: string }[];
  readonly stance: readonly string[];
  readonly stages: readonly string[];
  readonly groups: readonly GroupView[];
  readonly suggestions: readonly SuggestionView[];
  readonly questions: readonly QuestionView[];
  readonly invitation?: InvitationView;
  readonly limits: readonly string[];
  readonly basis: readonly string[];
  readonly closing: readonly string[];
}

/** Cuts a text at the borders of all marks; each piece bears those that cover it. */
export function piecesOf(text: string, marks: readonly (readonly DraftMark[])[]): readonly DraftPiece[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of marks.flat()) borders.add(start).add(end);
  const sorted = [...borders].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    const here = marks.flatMap((same, index) =>
      same.some((mark) => mark.start <= start && mark.end >= end) ? [index + 1] : [],
    );
    return { text: text.slice(start, end), marks: here };
  });
}

/** Words in quotation marks, each once. */
export function quotes(spans: readonly Pick<DraftSpan, "text">[]): string {
  return [...new Set(spans.map(({ text }) => `“${text.replace(/\s+/g, " ").trim()}”`))].join(", ");
}

/** An official answer of the pack by its id. */
export function officialAnswer(pack: Pack, id: string): OfficialAnswer | undefined {
  return pack.officialAnswers.find((answer) => answer.id === id);
}
