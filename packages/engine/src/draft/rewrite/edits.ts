import type { DraftSuggestion } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";
import { spanIn } from "../spans.ts";

/** A range of the text and what stands there afterwards. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** The text after edits that do not overlap, left to right. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let copied = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(copied, start) + replacement;
    copied = end;
  }
  return result + text.slice(copied);
}

/** Edits that take out ranges, with the spaces that would be left over at either end or doubled in between. */
export function removals(text: string, spans: readonly Span[]): readonly Edit[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, Math.max(last.end, span.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined.map((span) => ({ ...withSpaces(text, span), replacement: "" }));
}

function withSpaces(text: string, { start, end }: Span): Span {
  const after = /^\s*/.exec(text.slice(end))?.[0] ?? "";
  if (end + after.length === text.length) {
    // The last part of a profile takes the bar before it along.
    return { start: /[\s|•·]*$/.exec(text.slice(0, start))?.index ?? start, end: text.length };
  }
  const before = /\s*$/.exec(text.slice(0, start))?.[0] ?? "";
  if (start === before.length) return { start: 0, end: end + after.length };
  const punctuation = /^\s+[.,;:!?)]/.test(text.slice(start - before.length, start) + text.slice(end));
  if (punctuation) return { start: start - before.length, end };
  if (after === "") return { start: /\s/.test(text.charAt(end - 1)) ? start : start - before.length, end };
  // One of the two gaps stays: the one with a line break, so that paragraphs stay apart.
  return before.includes("\n") || before === ""
    ? { start, end: end + after.length }
    : { start: start - before.length, end };
}

/** Edits as a report shows them. */
export function shownEdits(text: string, edits: readonly Edit[]): DraftSuggestion["edits"] {
  return edits.map(({ start, end, replacement }) => ({ span: spanIn(text, { start, end }), replacement }));
}
