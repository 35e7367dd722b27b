/**
 * The words of a post. LinkedIn writes each line of a post as a quoted text of its own (`first"`, `"second`), and
 * two quotes for no words at all; undefined for those.
 */
export function shareText(cell: string | undefined): string | undefined {
  if (cell === undefined || /^"*$/.test(cell)) return undefined;
  const breaks = cell.match(/\r?\n/g)?.length ?? 0;
  const quoted = cell.match(/"\r?\n(?=")/g)?.length ?? 0;
  const text = breaks > 0 && breaks === quoted ? cell.replace(/"\r?\n"/g, "\n") : cell;
  return text.trim() === "" ? undefined : text.trim();
}
