import type { Json, JsonObject } from "../json/json.ts";
import type { HtmlField, HtmlRecord } from "./html-record.ts";
import type { PageClock } from "./html-twin.ts";
import type { MetaDate } from "./meta-date.ts";

const at = (date: MetaDate | undefined, clock: PageClock): JsonObject =>
  date === undefined ? {} : { timestamp: clock.toSeconds(date) };

/** `label_values`: fields with labels, and groups with headings. */
export function labelValues(record: HtmlRecord, clock: PageClock): Json {
  const field = ({ label, value, href, date }: HtmlField): JsonObject => ({
    label,
    value: value ?? href,
    href,
    ...(date === undefined ? {} : { timestamp_value: clock.toSeconds(date) }),
  });
  return {
    ...at(record.date, clock),
    label_values: [
      ...record.fields.map(field),
      ...record.groups.map(({ title, fields }) => ({ title, dict: [{ dict: fields.map(field) }] })),
    ],
  };
}

/** `string_list_data`: a title and links with their times. A page that shows one time shows it below all. */
export function stringList(record: HtmlRecord, clock: PageClock): Json {
  if (record.groups.length > 0 || record.fields.length > 0) return labelValues(record, clock);
  const items =
    record.items.length > 0 ? record.items : [{ value: undefined, href: undefined, date: undefined }];
  return {
    title: record.title,
    string_list_data: items.map(({ value, href, date }) => ({
      href,
      value: value === href ? undefined : value,
      ...at(date ?? record.date, clock),
    })),
  };
}

/** `string_map_data`: labels with a value, an address or a time. */
export function stringMap(record: HtmlRecord, clock: PageClock): Json {
  if (record.groups.length > 0) return labelValues(record, clock);
  const entries = record.fields.map(({ label, value, href, date }): [string, Json] => [
    label,
    { value: value === href ? undefined : value, href, ...at(date, clock) },
  ]);
  const loose = record.items.map(({ value, href, date }, index): [string, Json] => [
    `#${index}`,
    { value: value === href ? undefined : value, href, ...at(date, clock) },
  ]);
  const time: [string, Json][] = record.date === undefined ? [] : [["Time", at(record.date, clock)]];
  return { title: record.title, string_map_data: Object.fromEntries([...entries, ...loose, ...time]) };
}

/** A post: its caption, its media, its time. */
export function mediaPost(record: HtmlRecord, clock: PageClock): Json {
  const date = record.date ?? record.items.find((item) => item.date !== undefined)?.date;
  const creation = date === undefined ? {} : { creation_timestamp: clock.toSeconds(date) };
  const text = record.title ?? record.items.find((item) => item.value !== undefined)?.value;
  const media = record.media.map((uri) => ({ uri, ...creation }));
  return { title: text, ...creation, media: media.length > 0 ? media : [{ uri: "", ...creation }] };
}

/** A single picture: a profile photo. */
export function mediaItem(record: HtmlRecord, clock: PageClock): Json {
  return {
    uri: record.media[0],
    title: record.title,
    ...(record.date === undefined ? {} : { creation_timestamp: clock.toSeconds(record.date) }),
  };
}
