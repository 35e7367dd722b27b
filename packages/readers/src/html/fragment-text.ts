import { Parser } from "htmlparser2";

/** The text of a short piece of HTML (a post): entities decoded, a line break for `br`, an empty line between paragraphs. */
export function fragmentText(html: string): string {
  let text = "";
  const parser = new Parser({
    ontext(piece) {
      text += piece;
    },
    onopentagname(tag) {
      if (tag === "br") text += "\n";
      else if (tag === "li") text += "\n- ";
    },
    onclosetag(tag) {
      if (tag === "p" || tag === "blockquote" || tag === "ul" || tag === "ol" || tag === "pre")
        text += "\n\n";
    },
  });
  parser.end(html);
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
