import { BUCKETS, createExtractor, HAND } from "@netral/engine/text";
import type { SparseRows } from "./logistic.ts";

/** Relative weight of each family of features; hashed ones are further divided by the root of their number. */
export const FAMILY: Families = { chars: 0.8, words: 1.2, hand: 0.2 };

export const INTERCEPT = BUCKETS + HAND.count;
const COLUMNS = INTERCEPT + 1;

/** Which families a row gets; ablations leave some out. */
export interface Families {
  readonly chars: number;
  readonly words: number;
  readonly hand: number;
}

/** Turns masked texts into sparse rows with the very code the runtime uses. */
export function featurise(maskedTexts: readonly string[], families: Families = FAMILY): SparseRows {
  const extract = createExtractor();
  const start = new Int32Array(maskedTexts.length + 1);
  let index = new Int32Array(1 << 20);
  let value = new Float64Array(1 << 20);
  let at = 0;
  maskedTexts.forEach((text, row) => {
    const features = extract(text);
    const need = at + features.count + features.handCount + 1;
    if (need > index.length) {
      const grown = new Int32Array(Math.max(need, index.length * 2));
      grown.set(index);
      index = grown;
      const grownValues = new Float64Array(grown.length);
      grownValues.set(value);
      value = grownValues;
    }
    const put = (column: number, amount: number): void => {
      if (amount === 0) return;
      index[at] = column;
      value[at++] = amount;
    };
    const chars = families.chars / Math.sqrt(Math.max(1, features.chars));
    const words = families.words / Math.sqrt(Math.max(1, features.count - features.chars));
    for (let i = 0; i < features.count; i++) put(features.bucket[i] ?? 0, i < features.chars ? chars : words);
    for (let i = 0; i < features.handCount; i++) put(BUCKETS + (features.hand[i] ?? 0), families.hand);
    put(INTERCEPT, 1);
    start[row + 1] = at;
  });
  return { start, index, value, columns: COLUMNS };
}
