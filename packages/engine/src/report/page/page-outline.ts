import type { NormPage, ProseNode, RulePage } from "@netral/engine/law";
import type { Catalogue } from "../messages/catalogue.ts";

/** A piece of a rule's page, the same for every format. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "quiet"; readonly text: string }
  | { readonly kind: "item"; readonly text: string; readonly depth: number }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const quiet = (text: string): Block => ({ kind: "quiet", text });
const item = (text: string, depth = 0): Block => ({ kind: "item", text, depth });

/** The page of a norm as blocks: readable law first, then elements, exceptions, disputes, table, sources. */
export function pageOutline(page: RulePage | NormPage, words: Catalogue): Block[] {
  const { rule: say } = words;
  const head = [paragraph(page.text), quiet(page.markText)];
  const tail = [
    ...section(
      say.citations,
      page.cites.map((cite) => item(citationText(cite))),
    ),
    ...section(
      say.notes,
      page.notes.map((note) => item(note)),
    ),
    ...section(
      say.sources,
      page.sources.map((source) => item(source)),
    ),
    ...page.glossary.map(({ term, gloss }) => quiet(`${term}: ${gloss}`)),
    quiet(`${page.pack.id} ${page.pack.version} · ${page.pack.asOf} · ${page.pack.digest}`),
  ];
  return page.kind === "rule" ? [...head, ...ruleBlocks(page, words), ...tail] : [...head, ...tail];
}

function ruleBlocks(page: RulePage, words: Catalogue): Block[] {
  const { rule: say } = words;
  return [
    ...page.inForce.map(paragraph),
    ...(page.state === "trial" ? [paragraph(page.stateText)] : []),
    ...section(
      say.yields,
      page.yields.map(({ label, sanctionText, for: whom }) =>
        item(`${label} (${sanctionText})${whom.length > 0 ? `: ${whom.join(", ")}` : ""}`),
      ),
    ),
    ...section(say.elements, page.elements.flatMap(partBlocks)),
    ...section(
      say.exceptions,
      page.exceptions.flatMap((part) => [...partBlocks(part), item(part.effect, 1)]),
    ),
    ...section(
      say.disputes,
      page.disputes.flatMap(({ title, when, views }) => [
        item(title),
        ...(when ? proseBlocks(when, 1) : []),
        ...views.map(({ who, date, says, allows, markText }) =>
          item(
            [`${who}${date ? ` (${date})` : ""}: ${says} (${allows})`, markText].filter(Boolean).join(" "),
            1,
          ),
        ),
      ]),
    ),
    ...section(
      say.remedies,
      page.remedies.map(({ text }) => item(text)),
    ),
    ...section(
      say.answers,
      page.officialAnswers.map(({ question, answer, condition, who }) =>
        item(`${question} ${words.answer[answer]}. ${condition} (${who})`),
      ),
    ),
    ...section(say.examples, [
      ...(["met", "unmet", "unknown"] as const).flatMap((result) =>
        page.examples[result].map((title) => item(`${words.resultName[result]}: ${title}`)),
      ),
    ]),
    { kind: "heading", text: page.tableText.reading },
    {
      kind: "table",
      columns: [...page.tableText.columns],
      rows: page.tableText.rows.map(({ cells, result }) => [...cells, result]),
    },
  ];
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: title }, ...blocks];
}

function partBlocks({ label, prose, question, cites }: RulePage["elements"][number]): Block[] {
  return [
    item(label),
    ...proseBlocks(prose, 1),
    ...(question ? [item(`${question.ask} ${question.why}`, 1)] : []),
    ...cites.map((cite) => item(citationText(cite), 1)),
  ];
}

function proseBlocks(prose: ProseNode, depth: number): Block[] {
  return [item(prose.text, depth), ...prose.children.flatMap((child) => proseBlocks(child, depth + 1))];
}

function citationText({ instrument, article, quote, markText }: RulePage["cites"][number]): string {
  const place = article === undefined ? instrument : `${instrument}, ${article}`;
  const words = quote === undefined ? "" : ` “${quote}”`;
  return `${place}${words}${markText === "" ? "" : ` (${markText})`}`;
}
