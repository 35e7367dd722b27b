import { ACT_WORDS } from "./quiz-words-acts.ts";
import { AUTHORITY_WORDS } from "./quiz-words-authority.ts";
import { EVERYDAY_WORDS } from "./quiz-words-everyday.ts";
import type { StoryWords } from "./story-words.ts";

/** Conformance cases that a person can answer, by id; the grids of the others serve machines. */
export const QUIZ_WORDS: Readonly<Record<string, StoryWords>> = {
  ...AUTHORITY_WORDS,
  ...EVERYDAY_WORDS,
  ...ACT_WORDS,
};
