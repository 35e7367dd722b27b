import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folders whose cases tell a story a person can answer; the grids of the others serve machines. */
const FOLDERS = ["kasus", "tanya-jawab", "bebas", "sengketa"];

interface CaseFile {
  readonly id: string;
  readonly title: string;
  readonly profile: unknown;
  readonly activities: readonly { readonly source?: unknown }[];
  readonly expect: readonly unknown[];
  readonly why: string;
}

/** The conformance cases a quiz is made from, as one JSON text; only what a question shows. */
export function quizText(cases: URL): string {
  const items = FOLDERS.flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, cases)))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name): CaseFile => JSON.parse(readFileSync(new URL(`${folder}/${name}`, cases), "utf8")))
      .filter(({ activities, expect }) => activities.length === 1 && expect.length > 0)
      .map(({ id, title, profile, activities, expect, why }) => ({
        id,
        title,
        profile,
        activity: activities[0],
        expect,
        why,
      })),
  );
  return JSON.stringify(items);
}
