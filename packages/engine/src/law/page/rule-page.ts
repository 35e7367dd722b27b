import type {
  Bilingual,
  Citation,
  Language,
  LoadedPack,
  Pack,
  Page,
  QuestionDef,
  Result,
  Rule,
  SanctionClass,
} from "@netral/engine/model";
import type { LawWords } from "../words/law-words.ts";
import { dateInWords, filled, wordsOf } from "../words/words-of.ts";
import { conditionProse, type ProseNode } from "./condition-prose.ts";
import { type DecisionTable, decisionTable } from "./decision-table.ts";
import { type GlossaryEntry, termsIn } from "./glossary.ts";

/** A citation in words. */
export interface PageCitation {
  /** Short name of the instrument, `PP 94/2021`. */
  readonly instrument: string;
  readonly title: string;
  readonly article?: string;
  /** The law's own Indonesian words. */
  readonly quote?: string;
  readonly mark: Citation["mark"];
  readonly markText: string;
  readonly source: string;
}

/** An element or exception in words. */
export interface PagePart {
  readonly id: string;
  readonly label: string;
  readonly prose: ProseNode;
  /** The question that settles it. */
  readonly question?: { readonly id: string; readonly ask: string; readonly why: string };
  readonly cites: readonly PageCitation[];
}

/** An exception in words, with what it makes of the rule. */
export interface PageException extends PagePart {
  readonly then: "unmet" | "unknown";
  readonly effect: string;
}

/** A dispute between authorities in words. */
export interface PageDispute {
  readonly id: string;
  readonly title: string;
  /** When it concerns an act; always, when absent. */
  readonly when?: ProseNode;
  readonly views: readonly {
    readonly who: string;
    readonly date?: string;
    readonly says: string;
    readonly allows: string;
    readonly source: string;
    readonly markText: string;
  }[];
}

/** What stands on the page of every norm, in one language. */
interface NormText {
  /** Full id: `id-asn/d-6`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly mark: Rule["mark"];
  readonly markText: string;
  readonly cites: readonly PageCitation[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Terms of the law used on the page; empty in Indonesian. */
  readonly glossary: readonly GlossaryEntry[];
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly asOf: string;
  };
}

/** A rule in words, one language, ready to be set in any format. */
export interface RulePage extends NormText {
  readonly kind: "rule";
  readonly list: string;
  readonly state: Rule["state"];
  readonly stateText: string;
  /** When it is in force, and what an earlier act gets. */
  readonly inForce: readonly string[];
  readonly elements: readonly PagePart[];
  readonly exceptions: readonly PageException[];
  readonly disputes: readonly PageDispute[];
  readonly yields: readonly {
    readonly sanction: SanctionClass;
    readonly sanctionText: string;
    readonly label: string;
    /** Whom it is for; all who are bound, when empty. */
    readonly for: readonly string[];
    readonly cites: readonly PageCitation[];
  }[];
  readonly remedies: readonly { readonly key: string; readonly text: string }[];
  readonly officialAnswers: readonly {
    readonly question: string;
    readonly answer: "allowed" | "not_allowed" | "depends";
    readonly condition: string;
    readonly who: string;
    readonly date?: string;
    readonly source: string;
  }[];
  readonly examples: Readonly<Record<"met" | "unmet" | "unknown", readonly string[]>>;
  readonly table: DecisionTable;
  /** Headings of the table's columns, its cells and its results in words. */
  readonly tableText: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly cells: readonly string[]; readonly result: string }[];
    readonly reading: string;
  };
  /** The rule as data. */
  readonly json: Rule;
}

/** A norm without elements of its own, in words. */
export interface NormPage extends NormText {
  readonly kind: "page";
}

interface Voice {
  readonly loaded: LoadedPack;
  readonly pack: Pack;
  readonly language: Language;
  readonly words: LawWords;
}

/**
 * The page of a rule, or of a norm without elements, in one language; undefined when the pack has none of that id.
 * The id may carry the pack's (`id-asn/ke-4`) or not (`ke-4`).
 */
export function rulePage(
  loaded: LoadedPack,
  id: string,
  language: Language,
): RulePage | NormPage | undefined {
  const { pack } = loaded;
  const short = id.startsWith(`${pack.id}/`) ? id.slice(pack.id.length + 1) : id;
  const voice: Voice = { loaded, pack, language, words: wordsOf(language) };
  const rule = pack.rules.find((one) => one.id === short);
  if (rule !== undefined) return pageOfRule(rule, voice);
  const page = pack.pages.find((one) => one.id === short);
  return page && { kind: "page", ...normText(page, voice) };
}

function normText(norm: Page | Rule, voice: Voice, more: readonly Bilingual[] = []): NormText {
  const { loaded, pack, language, words } = voice;
  const said = [norm.title, norm.text, ...norm.notes, ...more].map((text) => text[language]);
  return {
    id: `${pack.id}/${norm.id}`,
    title: norm.title[language],
    text: norm.text[language],
    mark: norm.mark,
    markText: words.marks[norm.mark],
    cites: norm.cites.map((one) => citation(one, voice)),
    notes: norm.notes.map((note) => note[language]),
    sources: norm.sources,
    glossary: language === "id" ? [] : termsIn(said.join(" ")),
    pack: { id: pack.id, version: pack.version, digest: loaded.digest, asOf: pack.asOf },
  };
}

function pageOfRule(rule: Rule, voice: Voice): RulePage {
  const { pack, language, words } = voice;
  const table = decisionTable(rule);
  const labels = [...rule.elements, ...rule.exceptions, ...rule.yields].map(({ label }) => label);
  return {
    kind: "rule",
    ...normText(rule, voice, labels),
    list: words.lists[rule.list],
    state: rule.state,
    stateText: words.states[rule.state],
    inForce: [
      forceSentence(rule, words),
      words.say.before[rule.before],
      ...(rule.succeededBy ? [filled(words.say.succeededBy, rule.succeededBy.join(", "))] : []),
    ],
    elements: rule.elements.map((element) => part(element, voice)),
    exceptions: rule.exceptions.map((exception) => ({
      ...part(exception, voice),
      // biome-ignore lint/suspicious/noThenProperty: the pack's own word (model/pack.ts); never awaited.
      then: exception.then,
      effect: words.say.effect[exception.then],
    })),
    disputes: rule.disputes.flatMap((use) => dispute(use, voice)),
    yields: rule.yields.map((one) => ({
      sanction: one.sanction,
      sanctionText: words.sanctions[one.sanction],
      label: one.label[language],
      for: (one.for ?? []).map((status) => words.statuses[status]),
      cites: one.cites.map((cite) => citation(cite, voice)),
    })),
    remedies: rule.remedies.map((key) => ({ key, text: pack.remedies[key]?.[language] ?? key })),
    officialAnswers: pack.officialAnswers
      .filter(({ rules }) => rules.includes(rule.id))
      .map(({ question, answer, condition, who, date, source }) => ({
        question: question[language],
        answer,
        condition: condition[language],
        who,
        ...(date === undefined ? {} : { date: dateInWords(date, words) }),
        source,
      })),
    examples: {
      met: rule.examples.met.map(({ title }) => title[language]),
      unmet: rule.examples.unmet.map(({ title }) => title[language]),
      unknown: rule.examples.unknown.map(({ title }) => title[language]),
    },
    table,
    tableText: {
      columns: [...rule.elements.map(({ label }) => label), ...rule.exceptions.map(({ label }) => label)]
        .map((label) => label[language])
        .concat(words.say.inForce),
      rows: table.rows.map(({ cells, result }) => ({
        cells: cells.map((cell) => words.cells[cell]),
        result: resultWord(result, words),
      })),
      reading: words.say.firstRow,
    },
    json: rule,
  };
}

function resultWord(result: Result, words: LawWords): string {
  return words.results[result];
}

function forceSentence({ inForce: { from, to } }: Rule, words: LawWords): string {
  return to === undefined
    ? filled(words.say.inForceFrom, dateInWords(from, words))
    : filled(words.say.inForceBetween, dateInWords(from, words), dateInWords(to, words));
}

function citation(cite: Citation, { pack, words }: Voice): PageCitation {
  const instrument = pack.instruments.find(({ id }) => id === cite.instrument);
  return {
    instrument: instrument?.short ?? cite.instrument,
    title: instrument?.title ?? cite.instrument,
    ...(cite.article === undefined ? {} : { article: cite.article }),
    ...(cite.quote === undefined ? {} : { quote: cite.quote }),
    mark: cite.mark,
    markText: words.marks[cite.mark],
    source: instrument?.source ?? "",
  };
}

function part({ id, label, when, ask, cites }: Rule["elements"][number], voice: Voice): PagePart {
  const { pack, language } = voice;
  const question: QuestionDef | undefined = pack.questions.find((one) => one.id === ask);
  return {
    id,
    label: label[language],
    prose: conditionProse(when, pack, language),
    ...(question === undefined
      ? {}
      : { question: { id: question.id, ask: question.ask[language], why: question.why[language] } }),
    cites: (cites ?? []).map((cite) => citation(cite, voice)),
  };
}

function dispute(use: Rule["disputes"][number], { pack, language, words }: Voice): PageDispute[] {
  const found = pack.disputes.find(({ id }) => id === use.dispute);
  if (found === undefined) return [];
  return [
    {
      id: found.id,
      title: found.title[language],
      ...(use.when === undefined ? {} : { when: conditionProse(use.when, pack, language) }),
      views: found.views.map(({ who, date, says, allows, source, mark }) => ({
        who,
        ...(date === undefined ? {} : { date: dateInWords(date, words) }),
        says: says[language],
        allows: words.allows[allows],
        source,
        markText: words.marks[mark],
      })),
    },
  ];
}
