const WIDEST = 100;
const NARROWEST = 40;

/** Columns a text takes: emoji and East Asian characters two, combining marks none. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}|\p{Variation_Selector}/u.test(character)) continue;
    sum +=
      /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return sum;
}

/**
 * Breaks text at spaces so that no line is wider than `width` columns. A word too long for any line (a path, an
 * address) is left whole, so that it can be copied, and does not leave its bullet alone on a line.
 */
export function wrap(text: string, width: number, indent = "", hanging = indent): string {
  const limit = Math.max(NARROWEST, Math.min(width, WIDEST));
  const room = limit - columns(hanging);
  const lines: string[] = [];
  let line = indent;
  let used = columns(indent);
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const size = columns(word);
    const isLostAnyway = size > room && used <= limit - room;
    if (!isEmpty && used + 1 + size > limit && !isLostAnyway) {
      lines.push(line);
      line = hanging;
      used = columns(hanging);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    used += size + (isEmpty ? 0 : 1);
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
