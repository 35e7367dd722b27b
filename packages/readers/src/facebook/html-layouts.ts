import { fragmentText } from "../html/fragment-text.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { labelValues } from "../meta/html-layouts.ts";
import type { HtmlRecord } from "../meta/html-record.ts";
import type { PageClock } from "../meta/html-twin.ts";
import type { FileHead } from "../shape.ts";

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

/** Until 2021 a last line names the group; whether that word is translated is not known. */
const GROUP_LINE = /(?:^|\n)(?:Group|Grup): ?([^\n]+)$/;

/** A comment: the sentence above it, its text, its picture. */
export function commentPage(record: HtmlRecord, clock: PageClock): Json {
  const all = words(record);
  const group = GROUP_LINE.exec(all ?? "")?.[1];
  const text = group === undefined ? all : all?.replace(GROUP_LINE, "");
  const when = stamp(record, clock);
  return {
    ...when,
    title: record.title,
    data: text === undefined ? [] : [{ comment: { ...when, comment: text, group } }],
    attachments: [{ data: media(record) }],
  };
}

/** Until 2021 one page held posts and comments in groups: the sentence tells which. */
export function groupPage(record: HtmlRecord, clock: PageClock): Json {
  const isComment = /\b(?:commented on|replied to|mengomentari|berkomentar|membalas)\b/.test(
    record.title ?? "",
  );
  return (isComment ? commentPage : postPage)(record, clock);
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

/** Something saved: the sentence above it, and the link that leads to it. */
export function savePage(record: HtmlRecord, clock: PageClock): Json {
  const item = record.items.find(({ href }) => href !== undefined);
  const url = item?.href ?? record.link;
  const name = item?.value === item?.href ? words(record) : (item?.value ?? words(record));
  return {
    ...stamp(record, clock),
    title: record.title ?? words(record),
    attachments: url === undefined ? [] : [{ data: [{ external_context: { url, name } }] }],
  };
}

/** A vote: the page shows the question; which option was chosen is not told. */
export function votePage(record: HtmlRecord, clock: PageClock): Json {
  const question = record.items.find(({ value, href }) => value !== undefined && href === undefined)?.value;
  const labelled = record.fields.find(({ value }) => value !== undefined)?.value;
  return {
    ...stamp(record, clock),
    title: record.title,
    attachments: [{ data: [{ poll: { question: question ?? labelled, options: [] } }] }],
  };
}

/** A change of the profile: the sentence above it, its picture, its words. */
export function changePage(record: HtmlRecord, clock: PageClock): Json {
  const text = words(record);
  return {
    ...stamp(record, clock),
    title: record.title,
    attachments: [{ data: [...media(record), ...(text === undefined ? [] : [{ text }])] }],
  };
}

/**
 * A photo or video in an album. What stands below it may be other people's comments, which nothing on the page tells
 * from the owner's words: only its own caption is taken.
 */
export function photoPage(record: HtmlRecord, clock: PageClock): Json {
  const date = record.date ?? record.items.find((item) => item.date !== undefined)?.date;
  const when = date === undefined ? {} : { creation_timestamp: clock.toSeconds(date) };
  return record.media.map((uri, index) => ({
    uri,
    ...when,
    description: index === 0 ? record.title : undefined,
  }));
}

/** The heading of an album's page, by which profile and cover albums are told. */
export function albumRoot(head: FileHead): JsonObject {
  const heading = /<h1[^>]*>([^<]{1,200})<|<title>([^<]{1,200})</i.exec(head.text());
  return { name: fragmentText(heading?.[1] ?? heading?.[2] ?? ""), photos: [] };
}

/** A page, a person or a group by name; its caption is the name, or a sentence above the name. */
export function namePage(record: HtmlRecord, clock: PageClock): Json {
  const name = words(record);
  const href = record.items.find((item) => item.href !== undefined)?.href;
  return {
    ...stamp(record, clock),
    title: record.title,
    url: href ?? record.link,
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
  // Before 2021 each value stood below its label, in a record of its own.
  if (record.title !== undefined)
    fields.push({ label: record.title, value: words(record), href: undefined, date: undefined });
  const name = fields.find(({ label }) => /^(?:name|full name|nama|nama lengkap)$/i.test(label))?.value;
  const texts = PROFILE.flatMap(([key, pattern]): readonly [string, string][] => {
    const value = fields.find(({ label }) => pattern.test(label))?.value;
    return value === undefined ? [] : [[key, value]];
  });
  return { ...(name === undefined ? {} : { name: { full_name: name } }), ...Object.fromEntries(texts) };
}
