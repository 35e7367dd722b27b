/**
 * Pretty-printed exports put every element of a list at the same indentation. A raw line break cannot stand inside
 * a JSON string, so "line break, that indentation, closing bracket, comma" can only be structure. A cut made there
 * is still verified by parsing what lies before it.
 */
export function closingPattern(bytes: Uint8Array, from: number, end: number): Uint8Array | undefined {
  let at = from;
  if (bytes[at] === 0x0d) at++;
  if (bytes[at] !== 0x0a) return undefined;
  at++;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  const open = at < end ? bytes[at] : undefined;
  if (open !== 0x7b && open !== 0x5b) return undefined;
  const pattern = new Uint8Array(at - from + 2);
  pattern.set(bytes.subarray(from, at));
  pattern[at - from] = open === 0x7b ? 0x7d : 0x5d;
  pattern[at - from + 1] = 0x2c;
  return pattern;
}

/** Index of the comma of the last place in `[from, to)` where the pattern stands, or -1. */
export function lastClosing(bytes: Uint8Array, from: number, to: number, pattern: Uint8Array): number {
  const length = pattern.length;
  const bracket = pattern[length - 2];
  for (let comma = to - 1; comma - length + 1 > from; comma--) {
    if (bytes[comma] !== 0x2c || bytes[comma - 1] !== bracket) continue;
    let offset = length - 3;
    while (offset >= 0 && bytes[comma - length + 1 + offset] === pattern[offset]) offset--;
    if (offset < 0) return comma;
  }
  return -1;
}
