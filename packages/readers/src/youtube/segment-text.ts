import { asList, asObject, asText, at, type Json } from "../json/json.ts";

/**
 * The words of a comment. Takeout writes them as pieces of JSON, `{"text":"…"},{"text":"\n"}` (to 2024 in a list,
 * `{"takeoutSegments":[…]}`); undefined when it is neither that nor plain text.
 */
export function segmentText(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (!/^\s*[{[]\s*"?/.test(cell) || !cell.includes('"')) return cell;
  const pieces = parse(cell);
  if (pieces === undefined) return undefined;
  const text = pieces
    .flatMap((piece) => asList(at(piece, "takeoutSegments") ?? piece))
    .map((piece) => asText(asObject(piece)?.["text"]) ?? asText(at(piece, "link", "linkUrl")) ?? "")
    .join("");
  return text.trim();
}

/** Line breaks may stand unescaped inside the strings when the table went through another program. */
function parse(cell: string): readonly Json[] | undefined {
  const body = cell.trim().replace(/\r?\n/g, "\\n");
  try {
    const value: readonly Json[] = JSON.parse(body.startsWith("[") ? body : `[${body}]`);
    return value;
  } catch {
    return undefined;
  }
}
