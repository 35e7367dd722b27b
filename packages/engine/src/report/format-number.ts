import type { Catalogue } from "./messages/catalogue.ts";

/** A whole number with the language's thousands separator; the same on every machine, unlike Intl's data. */
export function formatNumber(value: number, words: Catalogue): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, words.thousands);
}
