import { LANGUAGES } from "@netral/engine/model";
import type { Words } from "./words/id.ts";

/** Takes an argument as it is. */
export const text = (input: string): string => input;

/** Takes one of a closed set of words. */
export function choiceOf<const T extends string>(choices: readonly T[]): (input: string) => T {
  return (input) => {
    const known = choices.find((choice) => choice === input);
    if (known === undefined) throw new RangeError(`${input}: ${choices.join(" | ")}`);
    return known;
  };
}

/** Takes a language of the product. */
export const languageCode = choiceOf(LANGUAGES);

/** Takes an existing day, `YYYY-MM-DD`. */
export function dayOf(words: Words): (input: string) => string {
  return (input) => {
    const ms = /^\d{4}-\d{2}-\d{2}$/.test(input) ? Date.parse(`${input}T00:00:00Z`) : Number.NaN;
    const isDay = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(input);
    if (!isDay) throw new RangeError(`${input}: ${words.badDay}`);
    return input;
  };
}
