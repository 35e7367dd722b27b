import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { QUIZ_WORDS } from "./quiz-words.ts";

interface CaseFile {
  readonly id: string;
  readonly title: string;
  readonly profile: unknown;
  readonly activities: readonly unknown[];
  readonly expect: readonly { readonly rule: string; readonly result: string; readonly disputed?: boolean }[];
}

/** The conformance cases a quiz is made from, as one JSON text; only what a question shows. */
export function quizText(cases: URL): string {
  const files = readdirSync(fileURLToPath(cases), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.replace(/\.json$/, "") in QUIZ_WORDS)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const items = files.flatMap(({ parentPath, name }) => {
    const one: CaseFile = JSON.parse(readFileSync(`${parentPath}/${name}`, "utf8"));
    const { id, title, profile, activities, expect } = one;
    const words = QUIZ_WORDS[id];
    const asked = expect.find(({ result }) => result !== "unmet") ?? expect[0];
    if (!words || activities.length !== 1 || asked?.result !== words.answer) return [];
    const [activity] = activities;
    return {
      id,
      title: { id: words.titleId ?? title, en: words.title },
      profile,
      activity,
      asked,
      why: words.why,
    };
  });
  return JSON.stringify(items);
}
