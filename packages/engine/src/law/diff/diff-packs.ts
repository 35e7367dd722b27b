import type { Bilingual, LoadedPack, Pack, Page, Rule } from "@netral/engine/model";
import { canonicalJson } from "../canonical-json.ts";
import { diffRule } from "./diff-rule.ts";
import { type Listed, listChanges, same } from "./list-changes.ts";
import type { PackChange } from "./pack-change.ts";

/** What changed between two packs of law, in the order of the newer one. */
export interface PackDiff {
  readonly from: { readonly version: string; readonly digest: string; readonly asOf: string };
  readonly to: { readonly version: string; readonly digest: string; readonly asOf: string };
  readonly changes: readonly PackChange[];
}

/** Compares two versions of a pack, so that an officer can read what changed; empty for equal packs. */
export function diffPacks(older: LoadedPack, newer: LoadedPack): PackDiff {
  const [from, to] = [older.pack, newer.pack];
  return {
    from: { version: from.version, digest: older.digest, asOf: from.asOf },
    to: { version: to.version, digest: newer.digest, asOf: to.asOf },
    changes: [...rules(from, to), ...pages(from, to), ...rest(from, to)],
  };
}

const RULE = { what: "rule", name: { id: "Aturan", en: "Rule" }, bearing: "result" } as const;
const PAGE = { what: "page", name: { id: "Halaman", en: "Page" }, bearing: "words" } as const;

function rules(from: Pack, to: Pack): PackChange[] {
  const listed = ({ id, title }: Rule): Listed => ({ id, text: title });
  return [
    ...listChanges(from.rules.map(listed), to.rules.map(listed), { ...RULE, onlyPresence: true }),
    ...to.rules.flatMap((rule) => {
      const before = from.rules.find(({ id }) => id === rule.id);
      return before === undefined ? [] : diffRule(before, rule, from, to);
    }),
  ];
}

function pages(from: Pack, to: Pack): PackChange[] {
  return listChanges(from.pages.map(pageText), to.pages.map(pageText), PAGE);
}

function pageText(page: Page): Listed {
  const { title, text, ...other } = page;
  return {
    id: page.id,
    text: { id: `${title.id}: ${text.id}`, en: `${title.en}: ${text.en}` },
    rest: canonicalJson(other),
  };
}

function rest(from: Pack, to: Pack): PackChange[] {
  const list = <T>(rows: (pack: Pack) => readonly T[], textOf: (row: T) => Listed) =>
    [
      rows(from).map((row) => withRest(textOf(row), row)),
      rows(to).map((row) => withRest(textOf(row), row)),
    ] as const;
  const plain = (text: string): Bilingual => ({ id: text, en: text });
  return [
    ...listChanges(
      ...list(
        (pack) => pack.instruments,
        ({ id, short, title }) => ({ id, text: plain(`${short}: ${title}`) }),
      ),
      {
        what: "instrument",
        name: { id: "Peraturan", en: "Instrument" },
        bearing: "words",
      },
    ),
    ...listChanges(
      ...list(
        (pack) => pack.disputes,
        ({ id, title }) => ({ id, text: title }),
      ),
      {
        what: "dispute",
        name: { id: "Perbedaan pendapat", en: "Dispute" },
        bearing: "words",
      },
    ),
    ...listChanges(
      ...list(
        (pack) => pack.questions,
        ({ id, ask }) => ({ id, text: ask }),
      ),
      {
        what: "question",
        name: { id: "Pertanyaan", en: "Question" },
        bearing: "words",
      },
    ),
    ...listChanges(
      ...list(
        (pack) => pack.officialAnswers,
        ({ id, question }) => ({ id, text: question }),
      ),
      {
        what: "official-answer",
        name: { id: "Jawaban resmi", en: "Official answer" },
        bearing: "words",
      },
    ),
    ...listChanges(
      ...list(
        (pack) => Object.entries(pack.remedies),
        ([id, text]) => ({ id, text }),
      ),
      { what: "remedy", name: { id: "Langkah", en: "Remedy" }, bearing: "words" },
    ),
    ...(same(from.asOf, to.asOf)
      ? []
      : [
          {
            kind: "changed",
            what: "asOf",
            bearing: "words",
            says: {
              id: `Keadaan hukum diperiksa sampai ${to.asOf}, sebelumnya ${from.asOf}.`,
              en: `The law was checked up to ${to.asOf}, before that ${from.asOf}.`,
            },
          } as const,
        ]),
  ];
}

function withRest<T>(listed: Listed, row: T): Listed {
  return { ...listed, rest: canonicalJson(row) };
}
