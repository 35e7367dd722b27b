import type { Answers, Outcome } from "@netral/engine/model";
import { type InputKind, type InputPlace, inputIssues } from "./input-issues.ts";
import { answersFileSchema, answersSchema } from "./profile-schema.ts";

const KIND: InputKind = {
  name: "answers",
  why: {
    id: "Jawaban yang tidak terbaca membuat pertanyaannya tetap terbuka.",
    en: "An answer that cannot be read leaves its question open.",
  },
};

const WORDS: Readonly<Record<string, string>> = {
  ya: "yes",
  y: "yes",
  true: "yes",
  tidak: "no",
  n: "no",
  false: "no",
  "tidak tahu": "unknown",
  tidaktahu: "unknown",
  "tidak-tahu": "unknown",
};

/**
 * Reads answers: an answers file (`{ "format": "netral-answers/1", "answers": { key: "yes" } }`) or the bare map.
 * Indonesian words and true/false are taken as values; keys are kept, but for the target part, which is lower case.
 */
export function parseAnswers(json: unknown, place: InputPlace = {}): Outcome<Answers> {
  const isFile = typeof json === "object" && json !== null && "answers" in json;
  const plain = isFile ? { ...json, answers: normalised(json.answers) } : normalised(json);
  if (isFile) {
    const file = answersFileSchema.safeParse(plain);
    if (file.success) return { ok: true, value: file.data.answers };
    return { ok: false, issues: inputIssues(plain, file.error, answersFileSchema, KIND, place) };
  }
  const bare = answersSchema.safeParse(plain);
  if (bare.success) return { ok: true, value: bare.data };
  return { ok: false, issues: inputIssues(plain, bare.error, answersSchema, KIND, place) };
}

function normalised(answers: unknown): unknown {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return answers;
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([key, value]) => key !== "$schema" && value !== null)
      .map(([key, value]) => [plainKey(key), plainValue(value)]),
  );
}

/** Keys about a target are lower case; ids of acts are as they are. */
function plainKey(key: string): string {
  return /@[^@]*:/.test(key) ? key.toLowerCase() : key;
}

function plainValue(value: unknown): unknown {
  if (typeof value !== "string" && typeof value !== "boolean") return value;
  const word = String(value).trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : word;
}
