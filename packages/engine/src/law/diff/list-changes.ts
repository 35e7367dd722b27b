import type { Bilingual } from "@netral/engine/model";
import { canonicalJson } from "../canonical-json.ts";
import type { Bearing, PackChange } from "./pack-change.ts";

/** A thing in a list, by id, with how it reads and what else there is to it. */
export interface Listed {
  readonly id: string;
  readonly text: Bilingual;
  /** Anything besides the text whose change matters, in one string. */
  readonly rest?: string | undefined;
}

/** How changes of a list are said. */
export interface ListKind {
  readonly what: string;
  readonly name: Bilingual;
  readonly bearing: Bearing;
  readonly norm?: string;
  /** Say only what came and went; what stayed is compared elsewhere. */
  readonly onlyPresence?: boolean;
}

/** True for values of the same canonical JSON. */
export function same(a: unknown, b: unknown): boolean {
  return (
    (a === undefined ? undefined : canonicalJson(a)) === (b === undefined ? undefined : canonicalJson(b))
  );
}

/** What came, went and changed between two lists, by id: in the order of the newer, what went last. */
export function listChanges(
  before: readonly Listed[],
  after: readonly Listed[],
  kind: ListKind,
): PackChange[] {
  const base = {
    what: kind.what,
    bearing: kind.bearing,
    ...(kind.norm === undefined ? {} : { norm: kind.norm }),
  };
  const old = new Map(before.map((one) => [one.id, one]));
  const current = new Set(after.map(({ id }) => id));
  const came = after.flatMap((one): PackChange[] => {
    const was = old.get(one.id);
    if (was === undefined) {
      return [{ ...base, kind: "added", id: one.id, says: sentence(kind, one.id, "added"), after: one.text }];
    }
    if (kind.onlyPresence || same([was.text, was.rest ?? null], [one.text, one.rest ?? null])) return [];
    const texts = same(was.text, one.text) ? {} : { before: was.text, after: one.text };
    return [{ ...base, kind: "changed", id: one.id, says: sentence(kind, one.id, "changed"), ...texts }];
  });
  const went = before
    .filter(({ id }) => !current.has(id))
    .map(
      (one): PackChange => ({
        ...base,
        kind: "removed",
        id: one.id,
        says: sentence(kind, one.id, "removed"),
        before: one.text,
      }),
    );
  return [...came, ...went];
}

const VERBS = {
  added: { id: "ditambahkan", en: "was added" },
  removed: { id: "dihapus", en: "was removed" },
  changed: { id: "berubah", en: "changed" },
} as const satisfies Record<PackChange["kind"], Bilingual>;

/** "Aturan ke-4: unsur "target" berubah." */
export function sentence(
  { name, norm }: Pick<ListKind, "name" | "norm">,
  id: string,
  kind: PackChange["kind"],
): Bilingual {
  const say = (language: "id" | "en", rule: string) => {
    const thing = norm === undefined ? name[language] : name[language].toLowerCase();
    const about = norm === undefined ? "" : `${rule} ${norm}: `;
    return `${about}${thing}${id === "" ? "" : ` "${id}"`} ${VERBS[kind][language]}.`;
  };
  return { id: say("id", "Aturan"), en: say("en", "Rule") };
}
