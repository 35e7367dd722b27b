/** The two languages of the product. Indonesian is the first. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
