import type { LoadedPack, Outcome } from "@netral/engine/model";
import { type InputPlace, inputIssues, isTooDeep, placedIssue } from "@netral/engine/schema";
import { crossCheckPack } from "./cross-check.ts";
import { digestOf } from "./digest.ts";
import { packInput } from "./pack-issues.ts";
import { packSchema } from "./pack-schema.ts";

const TOO_DEEP = {
  code: "too-deep",
  what: { id: "Paket bersarang terlalu dalam.", en: "The pack is nested too deeply." },
  fix: { id: "Sederhanakan susunannya.", en: "Simplify its structure." },
};
const NOT_UNICODE = {
  code: "not-unicode",
  what: { id: "Paket memuat huruf yang rusak.", en: "The pack holds broken characters." },
  fix: { id: "Simpan ulang berkasnya sebagai UTF-8.", en: "Save the file again as UTF-8." },
};

/**
 * Loads a pack of law, or says everything that is wrong with it: file, line (where `place` can tell), rule, JSON
 * Pointer, and what to do. Examples are not run here; that needs detectors.
 */
export function parsePack(json: unknown, place: InputPlace = {}): Outcome<LoadedPack> {
  const kind = packInput(json);
  if (isTooDeep(json)) {
    return { ok: false, issues: [placedIssue(kind, [], TOO_DEEP, place)] };
  }
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) return { ok: false, issues: inputIssues(json, parsed.error, packSchema, kind, place) };
  const issues = crossCheckPack(parsed.data, place);
  if (issues.length > 0) return { ok: false, issues };
  const digest = digestOf(json);
  if (digest === undefined) return { ok: false, issues: [placedIssue(kind, [], NOT_UNICODE, place)] };
  return { ok: true, value: { pack: parsed.data, digest } };
}
