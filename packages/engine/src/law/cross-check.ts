import { nearestName } from "@netral/engine/logic";
import type { Bilingual, Condition, FactIs, Issue, Pack, Rule } from "@netral/engine/model";
import { type InputPlace, placedIssue } from "@netral/engine/schema";
import { FACT_TABLE, type FactTypeEntry } from "./fact-table.ts";
import { packInput } from "./pack-issues.ts";
import { type At, citationsOf, conditionsOfRule } from "./walk-pack.ts";

type Path = readonly PropertyKey[];

/** A mistake that the shape alone does not show. */
interface Mistake {
  readonly path: Path;
  readonly code: string;
  readonly what: Bilingual;
  readonly fix: Bilingual;
}

/**
 * Checks what the schema cannot: ids are unique, every reference leads somewhere, attributes of facts exist,
 * dates are in order. Returns an empty list for a sound pack.
 */
export function crossCheckPack(pack: Pack, place: InputPlace = {}): Issue[] {
  const kind = packInput(pack);
  const mistakes = [
    ...duplicates(pack),
    ...references(pack),
    ...pack.rules.flatMap((rule, at) => checkRule(rule, ["rules", at])),
    ...pack.instruments.flatMap(({ inForce }, at) => dateOrder(inForce, ["instruments", at, "inForce"])),
  ];
  return mistakes.map(({ path, ...wording }) => placedIssue(kind, path, wording, place));
}

function duplicates(pack: Pack): Mistake[] {
  const ids = <T extends { readonly id: string }>(rows: readonly T[], ...path: Path) =>
    rows.map(({ id }, at) => ({ path: [...path, at, "id"], value: id }));
  return [
    [...ids(pack.rules, "rules"), ...ids(pack.pages, "pages")],
    ids(pack.instruments, "instruments"),
    ids(pack.disputes, "disputes"),
    ids(pack.questions, "questions"),
    ids(pack.officialAnswers, "officialAnswers"),
    ...pack.rules.map((rule, at) => [
      ...ids(rule.elements, "rules", at, "elements"),
      ...ids(rule.exceptions, "rules", at, "exceptions"),
    ]),
  ].flatMap(repeated);
}

function repeated(ids: readonly At<string>[]): Mistake[] {
  const seen = new Set<string>();
  return ids.flatMap(({ path, value }): Mistake[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        path,
        code: "duplicate-id",
        what: { id: `Kode "${value}" sudah dipakai.`, en: `The id "${value}" is already taken.` },
        fix: { id: "Beri kode lain.", en: "Give it another id." },
      },
    ];
  });
}

function references(pack: Pack): Mistake[] {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const instruments = ids(pack.instruments);
  const disputes = ids(pack.disputes);
  const questions = ids(pack.questions);
  const norms = [...ids(pack.rules), ...ids(pack.pages)];
  const remedies = Object.keys(pack.remedies);
  return [
    ...citationsOf(pack).flatMap(({ path, value }) =>
      resolve([...path, "instrument"], value.instrument, instruments),
    ),
    ...pack.rules.flatMap((rule, at) => [
      ...rule.disputes.flatMap(({ dispute }, i) =>
        resolve(["rules", at, "disputes", i, "dispute"], dispute, disputes),
      ),
      ...(rule.succeededBy ?? []).flatMap((next, i) =>
        resolve(["rules", at, "succeededBy", i], next, ids(pack.rules)),
      ),
      ...rule.remedies.flatMap((remedy, i) => resolve(["rules", at, "remedies", i], remedy, remedies)),
      ...askedIn(rule, ["rules", at]).flatMap(({ path, value }) => resolve(path, value, questions)),
    ]),
    ...pack.officialAnswers.flatMap((answer, at) => [
      ...answer.rules.flatMap((rule, i) => resolve(["officialAnswers", at, "rules", i], rule, norms)),
      ...answer.disputes.flatMap((dispute, i) =>
        resolve(["officialAnswers", at, "disputes", i], dispute, disputes),
      ),
    ]),
  ];
}

/** Every place of a rule that names a question. */
function askedIn(rule: Rule, path: Path): readonly At<string>[] {
  const asks = (["elements", "exceptions"] as const).flatMap((list) =>
    rule[list].flatMap(({ ask }, at) =>
      ask === undefined ? [] : [{ path: [...path, list, at, "ask"], value: ask }],
    ),
  );
  const answers = conditionsOfRule(rule, path).flatMap(({ path: at, value }) =>
    "answer" in value ? [{ path: [...at, "answer"], value: value.answer }] : [],
  );
  const examples = (["met", "unmet", "unknown"] as const).flatMap((list) =>
    rule.examples[list].flatMap((example, at) =>
      Object.keys(example.answers ?? {}).map((key) => ({
        path: [...path, "examples", list, at, "answers", key],
        value: key.split("@", 1)[0] ?? key,
      })),
    ),
  );
  return [...asks, ...answers, ...examples];
}

function resolve(path: Path, name: string, known: readonly string[]): Mistake[] {
  if (known.includes(name)) return [];
  const near = nearestName(name, known);
  return [
    {
      path,
      code: "dangling-reference",
      what: { id: `"${name}" tidak ada dalam paket.`, en: `"${name}" does not exist in the pack.` },
      fix: near
        ? { id: `Mungkin maksudnya "${near}".`, en: `Perhaps "${near}" was meant.` }
        : { id: `Tambahkan "${name}" atau perbaiki kodenya.`, en: `Add "${name}" or correct the id.` },
    },
  ];
}

function checkRule(rule: Rule, path: Path): Mistake[] {
  return [
    ...dateOrder(rule.inForce, [...path, "inForce"]),
    ...conditionsOfRule(rule, path).flatMap(({ path: at, value }) => checkCondition(value, at)),
  ];
}

function checkCondition(condition: Condition, path: Path): Mistake[] {
  if ("during" in condition) return dateOrder(condition.during, [...path, "during"]);
  if ("contest" in condition) return dateOrder(condition.contest.vote ?? {}, [...path, "contest", "vote"]);
  if (!("fact" in condition)) return [];
  return [
    ...(["with", "unsure"] as const).flatMap((list) => checkAttributes(condition, list, [...path, list])),
    ...checkThreshold(condition, path),
  ];
}

function checkThreshold({ fact, atLeast }: FactIs, path: Path): Mistake[] {
  if (atLeast === undefined || fact === "stance") return [];
  return [
    {
      path: [...path, "atLeast"],
      code: "no-probability",
      what: { id: `Fakta "${fact}" tidak membawa peluang.`, en: `A fact "${fact}" carries no probability.` },
      fix: { id: 'Hapus "atLeast".', en: 'Remove "atLeast".' },
    },
  ];
}

function checkAttributes(condition: FactIs, list: "with" | "unsure", path: Path): Mistake[] {
  const { attributes }: FactTypeEntry = FACT_TABLE[condition.fact];
  const names = Object.keys(attributes);
  return Object.entries(condition[list] ?? {}).flatMap(([name, values]): Mistake[] => {
    const allowed = attributes[name];
    if (allowed === undefined) return [unknownWord([...path, name], name, names)];
    return values.flatMap((value, at): Mistake[] =>
      allowed.includes(value) ? [] : [unknownWord([...path, name, at], String(value), allowed.map(String))],
    );
  });
}

function unknownWord(path: Path, word: string, allowed: readonly string[]): Mistake {
  const near = nearestName(word, allowed);
  const list = allowed.join(", ") || "-";
  return {
    path,
    code: "unknown-attribute",
    what: { id: `Fakta ini tidak mengenal "${word}".`, en: `This fact does not know "${word}".` },
    fix: near
      ? {
          id: `Mungkin maksudnya "${near}". Yang dikenal: ${list}.`,
          en: `Perhaps "${near}" was meant. Known: ${list}.`,
        }
      : { id: `Yang dikenal: ${list}.`, en: `Known: ${list}.` },
  };
}

function dateOrder({ from, to }: { readonly from?: string; readonly to?: string }, path: Path): Mistake[] {
  if (from === undefined || to === undefined || from < to) return [];
  return [
    {
      path: [...path, "to"],
      code: "dates-reversed",
      what: { id: `"${to}" tidak setelah "${from}".`, en: `"${to}" does not come after "${from}".` },
      fix: { id: "Periksa kedua tanggalnya.", en: "Check both dates." },
    },
  ];
}
