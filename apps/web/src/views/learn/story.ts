import type { Activity, Bilingual, Language, Profile, Result, TimeInterval } from "@netral/engine/model";

/** A short scenario with the rule it asks about and the right answer. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly profile: Profile;
  readonly text?: string;
  readonly published?: TimeInterval;
  /** Rule id without the pack's id. */
  readonly rule: string;
  readonly answer: Result;
  readonly isDisputed: boolean;
  readonly why: string;
}

/** A conformance case as the build hands it over. */
export interface QuizCase {
  readonly id: string;
  readonly title: Bilingual;
  readonly profile: Profile;
  readonly activity: Activity;
  readonly asked: { readonly rule: string; readonly result: Result; readonly disputed?: boolean };
  readonly why: Bilingual;
}

function ownText({ type, object }: Pick<Activity, "type" | "object">): string | undefined {
  return type === "Create" || type === "Update" ? object.text : undefined;
}

/** Stories from the conformance cases. */
export function storiesOfCases(cases: readonly QuizCase[], language: Language): readonly Story[] {
  return cases.map(({ id, title, profile, activity, asked, why }) => {
    const text = ownText(activity);
    return {
      id,
      title: title[language],
      profile,
      rule: asked.rule.split("/")[1] ?? asked.rule,
      answer: asked.result,
      isDisputed: asked.disputed === true,
      why: why[language],
      ...(text === undefined ? {} : { text }),
      ...(activity.published === undefined ? {} : { published: activity.published }),
    };
  });
}

/** Ten stories: those due first, then a mix that does not repeat one answer over and over. */
export function pickStories(
  stories: readonly Story[],
  due: readonly string[],
  random: () => number,
  count = 10,
): readonly Story[] {
  const shuffled = stories
    .map((story) => ({ story, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ story }) => story);
  const picked = shuffled.filter(({ id }) => due.includes(id)).slice(0, count);
  const answers = ["met", "unmet", "unknown"] as const;
  for (let at = 0; picked.length < count && at < count * 3; at++) {
    const wanted = answers[at % answers.length];
    const next = shuffled.find((story) => story.answer === wanted && !picked.includes(story));
    if (next) picked.push(next);
  }
  return picked;
}
