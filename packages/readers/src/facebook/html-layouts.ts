import type { Json, JsonObject } from "../json/json.ts";
import { labelValues } from "../meta/html-layouts.ts";
import type { HtmlRecord } from "../meta/html-record.ts";
import type { PageClock } from "../meta/html-twin.ts";

/** When the record was made: the time below it, else the first in it. */
function stamp(record: HtmlRecord, clock: PageClock): JsonObject {
  const date = record.date ?? record.items.find((item) => item.date !== undefined)?.date;
  return date === undefined ? {} : { timestamp: clock.toSeconds(date) };
}

/** The words of a record that are no link and no label. */
function words(record: HtmlRecord): string | undefined {
  const lines = record.items.flatMap((item) =>
    item.href === undefined && item.value !== undefined ? [item.value] : [],
  );
  return lines.length > 0 ? lines.join("\n") : undefined;
}

const media = (record: HtmlRecord): readonly Json[] => record.media.map((uri) => ({ media: { uri } }));

/** A comment: the sentence above it, its text, its picture. */
export function commentPage(record: HtmlRecord, clock: PageClock): Json {
  const text = words(record);
  const when = stamp(record, clock);
  return {
    ...when,
    title: record.title,
    data: text === undefined ? [] : [{ comment: { ...when, comment: text } }],
    attachments: [{ data: media(record) }],
  };
}

const ICON = /(like|love|haha|care|wow|sad|sorry|angry|anger)[^/]*$/i;

/** A reaction: labels since 2024; before, a sentence and an icon whose file name is all that tells which one. */
export function reactionPage(record: HtmlRecord, clock: PageClock): Json {
  if (record.fields.length > 0 || record.groups.length > 0) return labelValues(record, clock);
  const icon = record.icons.map((path) => ICON.exec(path)?.[1]).find((name) => name !== undefined);
  return {
    ...stamp(record, clock),
    title: record.title,
    data: [{ reaction: { reaction: icon ?? "unknown" } }],
  };
}

/** A post: the sentence above it, its words, pictures and links. */
export function postPage(record: HtmlRecord, clock: PageClock): Json {
  const text = words(record);
  const links = record.items.flatMap(({ href, value }): readonly Json[] =>
    href === undefined ? [] : [{ external_context: { url: href, name: value === href ? undefined : value } }],
  );
  return {
    ...stamp(record, clock),
    title: record.title,
    data: text === undefined ? [{}] : [{ post: text }],
    attachments: [{ data: [...media(record), ...links] }],
  };
}

/** A page, a person or a group by name; its caption is the name, or a sentence above the name. */
export function namePage(record: HtmlRecord, clock: PageClock): Json {
  const name = words(record);
  const href = record.items.find((item) => item.href !== undefined)?.href;
  return {
    ...stamp(record, clock),
    title: record.title,
    url: href,
    ...(name === undefined ? {} : { name, data: [{ name }] }),
  };
}

const PROFILE: readonly (readonly [string, RegExp])[] = [
  ["intro_bio", /^(?:intro|bio|intro bio|biografi)$/i],
  ["about_me", /^(?:about (?:me|you)|tentang (?:saya|anda))$/i],
  ["political_view", /^(?:political views?|pandangan politik)$/i],
  ["religious_view", /^(?:religious views?|pandangan agama)$/i],
  ["favorite_quotes", /^(?:favou?rite quotes?|kutipan favorit)$/i],
];

/** The profile: the owner's name and what it says about them. */
export function profilePage(record: HtmlRecord): Json {
  const fields = [...record.fields, ...record.groups.flatMap((group) => group.fields)];
  const name = fields.find(({ label }) => /^(?:name|full name|nama|nama lengkap)$/i.test(label))?.value;
  const texts = PROFILE.flatMap(([key, pattern]): readonly [string, string][] => {
    const value = fields.find(({ label }) => pattern.test(label))?.value;
    return value === undefined ? [] : [[key, value]];
  });
  return { ...(name === undefined ? {} : { name: { full_name: name } }), ...Object.fromEntries(texts) };
}
