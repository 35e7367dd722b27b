import type { NormPage, RulePage } from "@netral/engine/law";
import type { Language, Pack } from "@netral/engine/model";
import { catalogueOf } from "../messages/catalogue-of.ts";
import type { TextOptions } from "../render-options.ts";
import { paintFor } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Block, pageOutline } from "./page-outline.ts";

/** The page of a rule for a terminal. */
export function renderRulePage(page: RulePage | NormPage, { language, color, width }: TextOptions): string {
  const paint = paintFor(color);
  const onTerminal = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `\n${paint.bold(block.text)}`;
      case "paragraph":
        return wrap(block.text, width, "  ");
      case "quiet":
        return block.text === "" ? "" : paint.dim(wrap(block.text, width, "  "));
      case "item": {
        const indent = "  ".repeat(block.depth + 1);
        return wrap(`${block.depth === 0 ? "•" : "–"} ${block.text}`, width, indent, `${indent}  `);
      }
      // A table of a dozen columns is nothing for a terminal; docs/rules and `--format md` set it.
      case "table":
        return "";
    }
  };
  const outline = pageOutline(page, catalogueOf(language));
  const blocks = outline.filter((_, at) => outline[at + 1]?.kind !== "table").map(onTerminal);
  return `${[paint.bold(wrap(`${page.id} · ${page.title}`, width)), "", ...blocks.filter(Boolean)].join("\n")}\n`;
}

const safe = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll("\n", " ");

/** The page of a rule as Markdown, for docs/rules. */
export function renderRuleMarkdown(page: RulePage | NormPage, language: Language): string {
  const blocks = pageOutline(page, catalogueOf(language));
  const lines: string[] = [];
  blocks.forEach((block, at) => {
    const text = markdown(block);
    if (text === "") return;
    const isList = block.kind === "item" && blocks[at - 1]?.kind === "item";
    lines.push(isList ? text : `\n${text}`);
  });
  return `# ${safe(page.title)} (\`${page.id}\`)\n${lines.join("\n")}\n`;
}

function markdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${safe(block.text)}`;
    case "paragraph":
      return safe(block.text);
    case "quiet":
      return block.text === "" ? "" : `*${safe(block.text)}*`;
    case "item":
      return `${"  ".repeat(block.depth)}- ${safe(block.text)}`;
    case "table":
      return [
        `| ${block.columns.map(safe).join(" | ")} |`,
        `|${block.columns.map(() => "---").join("|")}|`,
        ...block.rows.map((row) => `| ${row.map(safe).join(" | ")} |`),
      ].join("\n");
  }
}

/** All rules and pages of a pack, one line each. */
export function renderRuleList({ id, rules, pages }: Pack, { language, color, width }: TextOptions): string {
  const paint = paintFor(color);
  const words = catalogueOf(language);
  const lines = [...rules, ...pages].map((one) =>
    wrap(`${`${id}/${one.id}`.padEnd(24)} ${one.title[language]}`, width, "  ", " ".repeat(27)),
  );
  return `${paint.bold(words.rule.list)}\n${lines.join("\n")}\n`;
}
