/** The rows of `base` with those of the same id replaced by `rows`, then the rest of `rows`. */
export function replaceRows<T extends { readonly id: string }>(
  base: readonly T[],
  rows: readonly T[] | undefined,
): readonly T[] {
  if (!rows || rows.length === 0) return base;
  const replaced = new Map(rows.map((row) => [row.id, row]));
  const kept = base.map((row) => {
    const newer = replaced.get(row.id);
    if (newer) replaced.delete(row.id);
    return newer ?? row;
  });
  return [...kept, ...replaced.values()];
}
