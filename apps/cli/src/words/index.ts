import type { Language } from "@netral/engine/model";
import { en } from "./en.ts";
import { id, type Words } from "./id.ts";

/** The command line's words in a language. */
export function wordsOf(language: Language): Words {
  return language === "en" ? en : id;
}
