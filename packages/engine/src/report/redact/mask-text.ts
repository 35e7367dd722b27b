/** A stretch of a text in UTF-16 code units, `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A text with parts taken out, and where what was kept stands now. */
export interface MaskedText {
  readonly text: string;
  /** The new place of a span that was kept whole; undefined when part of it was taken out. */
  readonly move: (span: TextSpan) => TextSpan | undefined;
}

/** Stands for what was taken out. */
export const GAP = "[…]";

/** Handles, e-mail addresses, links and telephone numbers: what names another person without knowing them. */
const PERSONAL = /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@[\p{L}\p{N}_.]+|(?:\+62|\b0)8[\d -]{7,14}\d/gu;

function merge(spans: readonly TextSpan[], length: number): TextSpan[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: TextSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function join(text: string, kept: readonly TextSpan[]): MaskedText {
  let result = "";
  let at = 0;
  const moved: { readonly from: TextSpan; readonly shift: number }[] = [];
  for (const span of kept) {
    if (span.start > at) result += GAP;
    moved.push({ from: span, shift: result.length - span.start });
    result += text.slice(span.start, span.end);
    at = span.end;
  }
  if (at < text.length) result += GAP;
  return {
    text: result,
    move: ({ start, end }) => {
      const home = moved.find(({ from }) => start >= from.start && end <= from.end);
      return home && { start: start + home.shift, end: end + home.shift };
    },
  };
}

/** Keeps only the spans; everything else becomes one gap each. */
export function keepOnly(text: string, spans: readonly TextSpan[]): MaskedText {
  return join(text, merge(spans, text.length));
}

/** Keeps the whole text but for handles, addresses, links and telephone numbers outside the spans. */
export function maskPersonal(text: string, spans: readonly TextSpan[]): MaskedText {
  const shown = merge(spans, text.length);
  const hidden = [...text.matchAll(PERSONAL)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !shown.some((span) => span.start < end && start < span.end));
  const kept: TextSpan[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    kept.push({ start: at, end: start });
    at = end;
  }
  kept.push({ start: at, end: text.length });
  return join(
    text,
    kept.filter(({ start, end }) => start < end),
  );
}
