import type { Language } from "@netral/engine/model";
import { EN } from "./en.ts";
import { ID } from "./id.ts";
import type { LawWords } from "./law-words.ts";

const WORDS: Readonly<Record<Language, LawWords>> = { id: ID, en: EN };

/** The words of the law room in a language. */
export function wordsOf(language: Language): LawWords {
  return WORDS[language];
}

/** Fills `{}`, or `{a}` and `{b}`, in a sentence. */
export function filled(sentence: string, ...values: readonly string[]): string {
  const [a = "", b = ""] = values;
  return sentence
    .replace("{}", () => a)
    .replace("{a}", () => a)
    .replace("{b}", () => b);
}

/** Several words as one: `a, b atau c`. */
export function listed(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A date `YYYY-MM-DD` (or a part of one) in words: `3 Januari 2023`. */
export function dateInWords(date: string, { months }: LawWords): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
