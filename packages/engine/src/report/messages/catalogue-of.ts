import type { Language } from "@netral/engine/model";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { id, en };

/** The words of a report in one language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
