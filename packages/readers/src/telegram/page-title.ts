import { fragmentText } from "../html/fragment-text.ts";
import type { FileHead } from "../shape.ts";

/** The heading of a page of Telegram Desktop: the name of the conversation. */
export function pageTitle(head: FileHead): string | undefined {
  const heading =
    /class="page_header[^"]*"[\s\S]{0,400}?class="text bold"[^>]*>([\s\S]{0,1000}?)<\/div>/.exec(head.text());
  const title = fragmentText(heading?.[1] ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return title === "" ? undefined : title;
}
