import type { HtmlNode } from "./html-element.ts";

/** Elements whose text stands on lines of its own. */
const BLOCKS = new Set(
  "address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements whose text nobody sees. */
const UNSEEN = new Set(["script", "style", "template", "title", "head"]);

interface Lines {
  done: string;
  line: string;
}

/**
 * The text a reader of the page sees: white space folded, a line break for `br` and between blocks, no empty lines
 * at the ends.
 */
export function textOf(...nodes: readonly HtmlNode[]): string {
  const lines: Lines = { done: "", line: "" };
  for (const node of nodes) collect(node, lines);
  return (lines.done + lines.line).trim();
}

function collect(node: HtmlNode, lines: Lines): void {
  if (typeof node === "string") lines.line += node.replace(/[ \t\r\n\f]+/g, " ");
  else if (node.tag === "br") endLine(lines);
  else if (!UNSEEN.has(node.tag)) {
    const block = BLOCKS.has(node.tag);
    if (block) edge(lines);
    for (const child of node.children) collect(child, lines);
    if (block) edge(lines);
  }
}

/** Several edges of blocks in a row are one line break. */
function edge(lines: Lines): void {
  if (lines.line.trim() !== "") endLine(lines);
  else lines.line = "";
}

function endLine(lines: Lines): void {
  lines.done += `${lines.line.replace(/ {2,}/g, " ").trim()}\n`;
  lines.line = "";
}
