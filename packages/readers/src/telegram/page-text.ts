import type { HtmlElement, HtmlNode } from "../html/html-element.ts";
import { textOf } from "../html/html-text.ts";
import type { Json } from "../json/json.ts";

/** The text of a message on a page, in the pieces that the JSON export has. */
export function pageText(element: HtmlElement | undefined): readonly Json[] {
  const pieces = (element?.children ?? []).flatMap(piecesOf);
  const [first, last] = [pieces[0], pieces.at(-1)];
  // The page's own line breaks stand around the text; those of the writer are `br`.
  if (typeof first === "string") pieces[0] = first.trimStart();
  if (typeof last === "string") pieces[pieces.length - 1] = String(pieces.at(-1)).trimEnd();
  return pieces.filter((piece) => piece !== "");
}

function piecesOf(node: HtmlNode): Json[] {
  if (typeof node === "string") return [node.replace(/[ \t\r\n\f]+/g, " ")];
  if (node.tag === "br") return ["\n"];
  return node.tag === "a" ? [linkPiece(node)] : node.children.flatMap(piecesOf);
}

function linkPiece(link: HtmlElement): Json {
  const text = textOf(link);
  const href = link.attributes["href"] ?? "";
  if (text.startsWith("#")) return { type: "hashtag", text };
  if (text.startsWith("@")) return { type: "mention", text };
  return /^https?:/.test(href) && href !== text ? { type: "text_link", text, href } : text;
}
