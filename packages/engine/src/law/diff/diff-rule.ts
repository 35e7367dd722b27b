import type { Bilingual, Condition, Element, Exception, Language, Pack, Rule } from "@netral/engine/model";
import { canonicalJson } from "../canonical-json.ts";
import { conditionProse, type ProseNode } from "../page/condition-prose.ts";
import { dateInWords, filled, wordsOf } from "../words/words-of.ts";
import { type Listed, listChanges, same, sentence } from "./list-changes.ts";
import type { Bearing, PackChange } from "./pack-change.ts";

/** What changed within one rule. */
export function diffRule(before: Rule, after: Rule, from: Pack, to: Pack): PackChange[] {
  const norm = after.id;
  const single = (what: string, name: Bilingual, bearing: Bearing, read: (rule: Rule) => Bilingual) =>
    valueChange({ what, name, bearing, norm }, read(before), read(after));
  const list = (
    what: string,
    name: Bilingual,
    bearing: Bearing,
    read: (rule: Rule, pack: Pack) => readonly Listed[],
  ) => listChanges(read(before, from), read(after, to), { what, name, bearing, norm });
  return [
    ...single("title", { id: "Judul", en: "Title" }, "words", ({ title }) => title),
    ...single("text", { id: "Bunyi", en: "Wording" }, "words", ({ text }) => text),
    ...single("inForce", { id: "Masa berlaku", en: "Time in force" }, "result", forceText),
    ...single("before", { id: "Perbuatan lama", en: "Earlier acts" }, "result", (rule) =>
      inBoth((language) => wordsOf(language).say.before[rule.before]),
    ),
    ...single("mark", { id: "Mutu sumber", en: "Quality of source" }, "words", (rule) =>
      inBoth((language) => wordsOf(language).marks[rule.mark]),
    ),
    ...single("state", { id: "Keadaan", en: "State" }, "result", (rule) =>
      inBoth((language) => wordsOf(language).states[rule.state]),
    ),
    ...list("element", { id: "Unsur", en: "Element" }, "result", ({ elements }, pack) =>
      elements.map((element) => part(element, pack)),
    ),
    ...list("exception", { id: "Pengecualian", en: "Exception" }, "result", ({ exceptions }, pack) =>
      exceptions.map((exception) => part(exception, pack)),
    ),
    ...list("dispute", { id: "Perbedaan pendapat", en: "Dispute" }, "result", disputes),
    ...list("yield", { id: "Akibat", en: "Consequence" }, "consequence", yields),
    ...list("citation", { id: "Rujukan", en: "Citation" }, "words", citations),
    ...list("remedy", { id: "Langkah", en: "Remedy" }, "words", (rule) =>
      rule.remedies.map((id) => ({ id, text: { id, en: id } })),
    ),
    ...list("note", { id: "Catatan", en: "Note" }, "words", ({ notes }) =>
      notes.map((text) => ({ id: text.id, text })),
    ),
  ];
}

function valueChange(
  kind: { readonly what: string; readonly name: Bilingual; readonly bearing: Bearing; readonly norm: string },
  before: Bilingual,
  after: Bilingual,
): PackChange[] {
  if (same(before, after)) return [];
  const { what, bearing, norm } = kind;
  return [{ kind: "changed", what, bearing, norm, says: sentence(kind, "", "changed"), before, after }];
}

function inBoth(say: (language: Language) => string): Bilingual {
  return { id: say("id"), en: say("en") };
}

function forceText({ inForce: { from, to } }: Rule): Bilingual {
  return inBoth((language) => {
    const words = wordsOf(language);
    return to === undefined
      ? filled(words.say.inForceFrom, dateInWords(from, words))
      : filled(words.say.inForceBetween, dateInWords(from, words), dateInWords(to, words));
  });
}

/** A condition in one line: `all of this is true: (a) (b)`. */
function inLine({ text, children }: ProseNode): string {
  return [text, ...children.map((child) => `(${inLine(child)})`)].join(" ");
}

function said(condition: Condition, pack: Pack): Bilingual {
  return inBoth((language) => inLine(conditionProse(condition, pack, language)));
}

/** An element or exception: how it reads, and everything else that is said of it. */
function part(row: Element | Exception, pack: Pack): Listed {
  const prose = said(row.when, pack);
  return {
    id: row.id,
    text: inBoth((language) => `${row.label[language]}: ${prose[language]}`),
    rest: canonicalJson(row),
  };
}

function disputes(rule: Rule, pack: Pack): readonly Listed[] {
  return rule.disputes.map(({ dispute, when }) => {
    const title = pack.disputes.find(({ id }) => id === dispute)?.title ?? { id: dispute, en: dispute };
    const prose = when && said(when, pack);
    return {
      id: dispute,
      text: inBoth((language) => (prose ? `${title[language]}: ${prose[language]}` : title[language])),
      rest: canonicalJson(when ?? null),
    };
  });
}

function yields(rule: Rule): readonly Listed[] {
  return rule.yields.map((one) => ({
    id: `${one.sanction}${one.for === undefined ? "" : ` (${one.for.join(", ")})`}`,
    text: one.label,
    rest: canonicalJson(one),
  }));
}

function citations(rule: Rule, pack: Pack): readonly Listed[] {
  return rule.cites.map((cite) => {
    const short = pack.instruments.find(({ id }) => id === cite.instrument)?.short ?? cite.instrument;
    const text = [short, cite.article].filter((word) => word !== undefined).join(", ");
    return { id: text, text: { id: text, en: text }, rest: canonicalJson(cite) };
  });
}
