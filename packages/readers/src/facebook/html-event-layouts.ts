import type { Json, JsonObject } from "../json/json.ts";
import type { HtmlRecord } from "../meta/html-record.ts";
import type { PageClock } from "../meta/html-twin.ts";
import { responseIn } from "./response-words.ts";

/** A heading says how the owner responded to what stands below it, and is no event's name. */
const HEADING =
  /^(?:your |acara )?(?:events?|acara)?\b.{0,20}\b(?:joined|going|attend(?:ed|ing)|interested|declined|diikuti|ikuti|hadiri|minati|tolak|ditolak|tertarik)\b.{0,20}$/i;

const isHeading = (title: string | undefined): boolean =>
  title !== undefined && HEADING.test(title) && responseIn(title) !== undefined;

/** Where a response stands in the JSON export, as far as the page tells: by its heading, else by a value of its own. */
export function responseBase(record: HtmlRecord): readonly string[] {
  const values = record.fields.flatMap(({ label, value }) =>
    /respon|tanggap|status/i.test(label) && value !== undefined ? [value] : [],
  );
  const titles = [record.title, ...record.groups.map(({ title }) => title)].filter(isHeading);
  const found = [...titles, ...values].map(responseIn).find((list) => list !== undefined);
  return ["event_responses_v2", found ?? "unnamed"];
}

/** One event, or those below one heading: name, place, and when it takes place. */
export function eventPage(record: HtmlRecord, clock: PageClock): Json {
  const start = (fields: readonly { label: string; date: HtmlRecord["date"] }[]): JsonObject => {
    const dates = fields.filter(
      ({ label, date }) => date !== undefined && !/end|selesai|berakhir/i.test(label),
    );
    const date = dates[0]?.date;
    return date === undefined ? {} : { start_timestamp: clock.toSeconds(date) };
  };
  const groups = record.groups.filter(({ title }) => !isHeading(title) && title !== "");
  const named = !isHeading(record.title) && record.title !== undefined;
  if (!named && groups.length > 0) {
    return groups.map(({ title, fields }) => ({ name: title, ...start(fields) }));
  }
  const fields = [...record.fields, ...record.groups.flatMap((group) => group.fields)];
  const name = fields.find(({ label }) => /^(?:name|nama|event|acara)$/i.test(label))?.value;
  if (named || name !== undefined) {
    const loose = record.items.map(({ date }) => ({ label: "", date }));
    return { name: named ? record.title : name, ...start([...fields, ...loose]) };
  }
  // Names in a row, each with its time below.
  return record.items.flatMap(({ value, date }) =>
    value === undefined ? [] : [{ name: value, ...start([{ label: "", date }]) }],
  );
}

/** An event the owner made: the time below it is when it was made. */
export function ownEventPage(record: HtmlRecord, clock: PageClock): Json {
  const made = record.date === undefined ? {} : { create_timestamp: clock.toSeconds(record.date) };
  const events = eventPage({ ...record, date: undefined }, clock);
  return (Array.isArray(events) ? (events as readonly JsonObject[]) : [events as JsonObject]).map(
    (event) => ({
      ...event,
      ...made,
    }),
  );
}
