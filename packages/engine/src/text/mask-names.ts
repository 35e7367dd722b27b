import type { Span } from "./span.ts";

/** Stands for every masked name, so that a classifier never learns who it is about. One plain lower-case word. */
export const NAME_TOKEN = "xnamax";

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** A text with its names masked, and the way back. */
export interface MaskedText {
  readonly text: string;
  /** The stretch of the original text a stretch of the masked one stands for; a token stands for its whole name. */
  readonly origin: (masked: Span) => Span;
}

/**
 * Replaces each span of `text` by {@link NAME_TOKEN}. Spans may come in any order; overlapping ones, and ones
 * parted only by a space, hyphen, slash or "&" (a pair's name), become one token. Inside a longer word (a
 * hashtag) the token is set off by spaces.
 */
export function maskNames(text: string, spans: readonly Span[]): string {
  return traceMask(text, spans).text;
}

/** {@link maskNames} with the way back to the original text. */
export function traceMask(text: string, spans: readonly Span[]): MaskedText {
  if (spans.length === 0) return { text, origin: (masked) => masked };
  const names = joinSpans(text, spans);
  /** Where each token, with the spaces that set it off, stands in the masked text. */
  const tokens: Span[] = [];
  let masked = "";
  let copied = 0;
  for (const span of names) {
    masked += text.slice(copied, span.start);
    const start = masked.length;
    if (WORD_CHARACTER.test(masked.slice(-1))) masked += " ";
    masked += NAME_TOKEN;
    if (WORD_CHARACTER.test(text.charAt(span.end))) masked += " ";
    tokens.push({ start, end: masked.length });
    copied = span.end;
  }
  return {
    text: masked + text.slice(copied),
    origin: ({ start, end }) => ({
      start: originOf(start, "start", tokens, names),
      end: originOf(end, "end", tokens, names),
    }),
  };
}

function originOf(at: number, side: keyof Span, tokens: readonly Span[], names: readonly Span[]): number {
  let shift = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const name = names[i];
    if (!token || !name || at < token.start || (side === "end" && at === token.start)) break;
    if (side === "start" ? at < token.end : at <= token.end) return name[side];
    shift = name.end - token.end;
  }
  return at + shift;
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
