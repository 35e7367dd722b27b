import { fragmentText } from "../html/fragment-text.ts";
import type { Json, JsonObject } from "../json/json.ts";
import type { FileHead } from "../shape.ts";
import type { HtmlRecord } from "./html-record.ts";
import type { PageClock } from "./html-twin.ts";

/** Pages of conversations; a folder that names the other platform is not this one's. */
export const MESSAGE_PAGES = {
  instagram: /^(?!.*facebook).*?(?:^|\/)messages\/(?:.*\/)?message_\d+\.html$/,
  facebook: /^(?!.*instagram).*?(?:^|\/)messages\/(?:.*\/)?message_\d+\.html$/,
} as const;

/** A message as the JSON export has it: the sender stands above it, its words in it. */
export function messagePage(record: HtmlRecord, clock: PageClock): Json {
  const words = record.items.flatMap(({ value, href }) =>
    value === href || value === undefined ? [] : [value],
  );
  const link = record.items.find(({ href }) => href !== undefined)?.href;
  const date = record.date ?? record.items.findLast((item) => item.date !== undefined)?.date;
  return {
    sender_name: record.title,
    ...(words.length === 0 ? {} : { content: words.join("\n") }),
    ...(link === undefined ? {} : { share: { link } }),
    ...(record.media.length === 0 ? {} : { photos: record.media }),
    ...(date === undefined ? {} : { timestamp_ms: clock.toSeconds(date) * 1000 }),
  };
}

/** Who takes part, as the head of the page lists them, and what the conversation is called. */
export function messageRoot(head: FileHead): JsonObject {
  const text = head.text();
  const title = /<title>([^<]{1,300})</i.exec(text)?.[1];
  const listed = /(?:Participants|Peserta): ?([^<]{1,20000})</i.exec(text)?.[1];
  const names = fragmentText(listed ?? "").split(/, (?:and |dan )?| and | dan /);
  return {
    title: fragmentText(title ?? ""),
    participants: names.filter((name) => name.trim() !== "").map((name) => ({ name: name.trim() })),
    messages: [],
  };
}
