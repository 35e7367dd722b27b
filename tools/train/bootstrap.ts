import { seededRandom } from "./random.ts";

/** A value with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap over groups: whole groups (one author, one near-duplicate family) are drawn with
 * replacement, so that copies do not make an interval look narrower than it is.
 */
export function bootstrap(
  groups: readonly string[],
  measure: (rows: readonly number[]) => number,
  draws = 1000,
  seed = 11,
): Estimate {
  const members = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  const lists = [...members.values()];
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const rows: number[] = [];
    for (let n = 0; n < lists.length; n++) rows.push(...(lists[Math.floor(random() * lists.length)] ?? []));
    const value = measure(rows);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? Number.NaN;
  return { value: measure(groups.map((_, i) => i)), low: at(0.025), high: at(0.975) };
}

/** "0.72 (0.68-0.76)". */
export function shown({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
