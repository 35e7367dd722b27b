/** Number of words between two ranges of a text; Infinity across the end of a sentence or line. */
export function wordsBetween(
  text: string,
  left: { readonly start: number; readonly end: number },
  right: { readonly start: number; readonly end: number },
): number {
  const [first, second] = left.start <= right.start ? [left, right] : [right, left];
  if (first.end >= second.start) return 0;
  const gap = text.slice(first.end, second.start);
  if (/[.!?\n;](?:\s|$)/.test(gap.replace(/^\./, ""))) return Number.POSITIVE_INFINITY;
  return gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Does nothing but spaces and light signs stand between the end of one range and the start of the next? */
export function adjoins(text: string, end: number, start: number): boolean {
  return start >= end && /^[\s.,:'"“”\-–/&+()]*$/u.test(text.slice(end, start));
}
