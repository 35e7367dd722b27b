/** Compares paths so that numbers count as numbers: `_2` before `_10`. Total and independent of the locale. */
export function naturalOrder(left: string, right: string): number {
  const a = split(left);
  const b = split(right);
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const x = a[index] ?? "";
    const y = b[index] ?? "";
    if (x === y) continue;
    const nx = Number(x);
    const ny = Number(y);
    if (x !== "" && y !== "" && nx >= 0 && ny >= 0 && nx !== ny) return nx - ny;
    return x < y ? -1 : 1;
  }
  if (a.length !== b.length) return a.length - b.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

function split(path: string): readonly string[] {
  return path.split(/(\d{1,15})/);
}
