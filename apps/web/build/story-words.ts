import type { Bilingual, Result } from "@netral/engine/model";

/** What a learner reads about a case: its title and why it ends so. */
export interface StoryWords {
  /** The answer these words explain; a case that came to end otherwise is no longer told. */
  readonly answer: Result;
  /** The Indonesian title where the case's own is written for those who read cases. */
  readonly titleId?: string;
  readonly title: string;
  readonly why: Bilingual;
}

/** Words of a story: how it ends, its English title, why in both languages, and an Indonesian title of its own. */
export const words = (
  answer: Result,
  title: string,
  id: string,
  en: string,
  titleId?: string,
): StoryWords => ({
  answer,
  title,
  why: { id, en },
  ...(titleId === undefined ? {} : { titleId }),
});
