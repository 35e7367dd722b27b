const WIDEST = 100;
const NARROWEST = 40;

/** Breaks text at spaces so that no line is wider than `width` columns; longer words stand alone. */
export function wrap(text: string, width: number, indent = "", hanging = indent): string {
  const limit = Math.max(NARROWEST, Math.min(width, WIDEST));
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
