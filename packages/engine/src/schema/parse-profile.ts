import type { Outcome, Profile } from "@netral/engine/model";
import { type InputKind, type InputPlace, inputIssues } from "./input-issues.ts";
import { profileFileSchema } from "./profile-schema.ts";
import { statusOf } from "./status-words.ts";

const KIND: InputKind = {
  name: "profile",
  why: {
    id: "Aturan yang mengikat bergantung pada siapa Anda; bila keliru, hasilnya pun keliru.",
    en: "Which rules bind depends on who you are; if this is wrong, the results are wrong.",
  },
};

/**
 * Reads a profile. Everyday words for the status are taken (`ASN`, `honorer`, `swasta`), and fields that are null
 * count as left out; a word or field that is not known is an issue, never ignored.
 */
export function parseProfile(json: unknown, place: InputPlace = {}): Outcome<Profile> {
  const plain = normalised(json);
  const parsed = profileFileSchema.safeParse(plain);
  if (!parsed.success) {
    return { ok: false, issues: inputIssues(plain, parsed.error, profileFileSchema, KIND, place) };
  }
  const { $schema: _, ...profile } = parsed.data;
  return { ok: true, value: profile };
}

function normalised(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  const fields = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(
    fields.map(([name, value]) =>
      name === "status" && typeof value === "string" ? [name, statusOf(value) ?? value] : [name, value],
    ),
  );
}
