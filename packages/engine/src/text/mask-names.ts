import type { Span } from "./span.ts";

/** Stands for every masked name, so that a classifier never learns who it is about. One plain lower-case word. */
export const NAME_TOKEN = "xnamax";

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/**
 * Replaces each span of `text` by {@link NAME_TOKEN}. Spans may come in any order; overlapping ones, and ones
 * parted only by a space, hyphen, slash or "&" (a pair's name), become one token. Inside a longer word (a
 * hashtag) the token is set off by spaces.
 */
export function maskNames(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let masked = "";
  let copied = 0;
  for (const span of joinSpans(text, spans)) {
    masked += text.slice(copied, span.start);
    if (WORD_CHARACTER.test(masked.slice(-1))) masked += " ";
    masked += NAME_TOKEN;
    if (WORD_CHARACTER.test(text.charAt(span.end))) masked += " ";
    copied = span.end;
  }
  return masked + text.slice(copied);
}

const PAIR_JOINT = /^[\s\-–/&+]*$/u;

function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && PAIR_JOINT.test(text.slice(last.end, Math.max(last.end, span.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
