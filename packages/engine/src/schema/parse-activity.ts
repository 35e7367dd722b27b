import type { Activity, Outcome } from "@netral/engine/model";
import { activitySchema } from "./activity-schema.ts";
import { type InputKind, type InputPlace, inputIssues } from "./input-issues.ts";
import { normalActivity } from "./normal-activity.ts";
import { withoutForeignFields } from "./without-foreign-fields.ts";

const KIND: InputKind = {
  name: "activity",
  why: {
    id: "Perbuatan yang tidak terbaca tidak bisa dinilai.",
    en: "An act that cannot be read cannot be judged.",
  },
};

/**
 * Reads one activity in the published JSON, written by a reader or by a person: see {@link normalActivity} for what
 * may be written shorter. Fields of other vocabularies are left out; a misspelt field is an issue.
 */
export function parseActivity(json: unknown, place: InputPlace = {}): Outcome<Activity> {
  const plain = withoutForeignFields(normalActivity(json), activitySchema);
  const parsed = activitySchema.safeParse(plain);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: inputIssues(plain, parsed.error, activitySchema, KIND, place) };
}
