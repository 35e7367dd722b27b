import type { DraftSpan } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";

/** A range of a text with the words there. */
export function spanIn(text: string, { start, end }: Span): DraftSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Left to right, equal ranges once. */
export function sortedSpans<T extends Span>(spans: readonly T[], keyOf: (span: T) => string): T[] {
  const seen = new Map(spans.map((span) => [keyOf(span), span]));
  return [...seen.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Do two ranges share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
