import { parseOverlay } from "@netral/engine/logic";
import type { ConformanceCase, Issue, Outcome } from "@netral/engine/model";
import { conformanceCaseSchema } from "./conformance-schema.ts";
import { type InputKind, type InputPlace, inputIssues, placedIssue } from "./input-issues.ts";
import { normalActivity } from "./normal-activity.ts";
import { parseAnswers } from "./parse-answers.ts";
import { parseProfile } from "./parse-profile.ts";
import { withoutForeignFields } from "./without-foreign-fields.ts";

type Fields = Record<string, unknown>;

const KIND: InputKind = {
  name: "case",
  why: {
    id: "Kasus uji yang tidak terbaca seluruhnya tidak membuktikan apa pun.",
    en: "A case that is not read whole proves nothing.",
  },
};

/**
 * Reads a conformance case. Profile, answers and activities may be written as people write them; the overlay is
 * checked row by row; every expectation must name an activity of the case.
 */
export function parseConformanceCase(json: unknown, place: InputPlace = {}): Outcome<ConformanceCase> {
  const parts = isFields(json) ? normalParts(json) : { value: json, issues: [] };
  if (parts.issues.length > 0)
    return { ok: false, issues: parts.issues.map((issue) => placed(issue, place)) };
  const plain = withoutForeignFields(parts.value, conformanceCaseSchema);
  const parsed = conformanceCaseSchema.safeParse(plain);
  if (!parsed.success) {
    return { ok: false, issues: inputIssues(plain, parsed.error, conformanceCaseSchema, KIND, place) };
  }
  const issues = [...repeatedIds(parsed.data, place), ...unknownActs(parsed.data, place)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Brings each part into its normal form; issues keep their pointer within the case. */
function normalParts(json: Fields): { readonly value: Fields; readonly issues: readonly Issue[] } {
  const value: Fields = Object.fromEntries(Object.entries(json).filter(([, member]) => member !== null));
  const issues: Issue[] = [];
  const take = (name: string, parse: (part: unknown) => Outcome<unknown>) => {
    if (!Object.hasOwn(value, name)) return;
    const outcome = parse(value[name]);
    if (outcome.ok) value[name] = outcome.value;
    else
      issues.push(
        ...outcome.issues.map((issue) => ({ ...issue, pointer: `/${name}${issue.pointer ?? ""}` })),
      );
  };
  take("profile", parseProfile);
  take("answers", parseAnswers);
  take("registry", parseOverlay);
  if (Array.isArray(value["activities"])) value["activities"] = value["activities"].map(normalActivity);
  return { value, issues };
}

function placed(issue: Issue, { file, lineOf }: InputPlace): Issue {
  const line = issue.pointer === undefined ? undefined : lineOf?.(issue.pointer);
  return { ...issue, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}

function repeatedIds({ activities }: ConformanceCase, place: InputPlace): Issue[] {
  const ids = activities.map(({ id }) => id);
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    const wording = {
      code: "duplicate-id",
      what: { id: `Kode perbuatan "${id}" dipakai dua kali.`, en: `The activity id "${id}" is used twice.` },
      fix: { id: "Beri kode lain.", en: "Give it another id." },
    };
    return [placedIssue(KIND, ["activities", at, "id"], wording, place)];
  });
}

function unknownActs({ activities, expect }: ConformanceCase, place: InputPlace): Issue[] {
  const ids = new Set(activities.map(({ id }) => id));
  return expect.flatMap(({ activity }, at) => {
    if (ids.has(activity)) return [];
    const wording = {
      code: "unknown-activity",
      what: { id: `Tidak ada perbuatan "${activity}".`, en: `There is no activity "${activity}".` },
      fix: { id: `Yang ada: ${[...ids].join(", ")}.`, en: `There are: ${[...ids].join(", ")}.` },
    };
    return [placedIssue(KIND, ["expect", at, "activity"], wording, place)];
  });
}
