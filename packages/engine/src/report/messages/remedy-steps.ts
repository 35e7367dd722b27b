import type { Language, Platform } from "@netral/engine/model";
import { remedyStepsEn } from "./remedy-steps-en.ts";
import { remedyStepsId } from "./remedy-steps-id.ts";

/** Remedies whose steps differ from platform to platform. */
export type SteppedRemedy =
  | "undo-like"
  | "unfollow"
  | "leave-group"
  | "leave-event"
  | "remove-comment"
  | "remove-share"
  | "edit-caption"
  | "add-date-keep-photo"
  | "edit-bio"
  | "untag";

/** Steps of one remedy; `any` serves platforms without steps of their own. */
export type PlatformSteps = Readonly<Partial<Record<Platform, string>>> & { readonly any: string };

/** Steps by remedy. */
export type RemedySteps = Readonly<Record<SteppedRemedy, PlatformSteps>>;

const STEPS: Readonly<Record<Language, RemedySteps>> = { id: remedyStepsId, en: remedyStepsEn };

function isStepped(key: string): key is SteppedRemedy {
  return Object.hasOwn(remedyStepsId, key);
}

/** How to carry out a remedy on a platform; absent for remedies that are not done on a platform. */
export function remedySteps(language: Language, key: string, platform: Platform): string | undefined {
  if (!isStepped(key)) return undefined;
  const steps = STEPS[language][key];
  return steps[platform] ?? steps.any;
}
