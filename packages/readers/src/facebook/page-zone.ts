import { htmlElements } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import type { PageClock } from "../meta/html-twin.ts";
import type { JsonShape, StreamShape } from "../shape.ts";
import { anyZoneSpan, isoToSeconds } from "../time.ts";
import { hasList } from "./list-key.ts";

/** The zone of the account, in which all pages of its export show their times. */
export interface PageZone {
  /** IANA name (`Asia/Jakarta`); undefined until found. */
  name: string | undefined;
}

const ZONE = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/g;

/** The account's zone as JSON, where an export holds it besides pages. */
export function zoneJsonShape(zone: PageZone): JsonShape {
  return {
    id: "facebook/zone",
    platform: "facebook",
    kinds: [],
    format: "json",
    gatherPath: /(^|\/)timezone\.json$/,
    match: (head) => /(^|\/)timezone\.json$/.test(head.lower) && hasList(head, "timezone"),
    select: () => [[]],
    gather(record) {
      zone.name ??= JSON.stringify(record).replaceAll("\\/", "/").match(ZONE)?.find(isZone);
    },
    read: (_record, context) => context.ignore("settings"),
  };
}

/** The page of the account's zone. */
export function zoneShape(zone: PageZone): StreamShape {
  return {
    id: "facebook/zone-html",
    platform: "facebook",
    kinds: [],
    format: "stream",
    gatherPath: /(^|\/)timezone\.html$/,
    match: (head) => /(^|\/)timezone\.html$/.test(head.lower) && /<html/i.test(head.text()),
    async gatherStream(chunks) {
      for await (const { element } of htmlElements(chunks, bodyOnly, () => undefined)) {
        const found = textOf(element).match(ZONE) ?? [];
        zone.name ??= found.find(isZone);
      }
    },
    async readStream(chunks, context) {
      for await (const { number } of htmlElements(chunks, bodyOnly, (code) => context.issue(code))) {
        await context.record(`record:${number}`, (record) => record.ignore("settings"));
      }
    },
  };
}

function bodyOnly(tag: string): string | undefined {
  return tag === "body" ? "page" : undefined;
}

function isZone(name: string): boolean {
  return zoneFormat(name) !== undefined;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Writes how far a zone is ahead of UTC; costly to make, so made once a zone. Undefined for an unknown name. */
function zoneFormat(name: string): Intl.DateTimeFormat | undefined {
  const made = FORMATS.get(name);
  if (made) return made;
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
    FORMATS.set(name, format);
    return format;
  } catch {
    return undefined;
  }
}

/** Seconds by which the zone of `format` is ahead of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, seconds: number): number {
  const part = format.formatToParts(new Date(seconds * 1000)).find(({ type }) => type === "timeZoneName");
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(part?.value ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** The clock of the pages: of the account's zone, or of a zone that is not known. */
export function pageClock(zone: PageZone): PageClock {
  const format = zone.name === undefined ? undefined : zoneFormat(zone.name);
  if (format) return { toSeconds: ({ seconds }) => seconds - offsetAt(format, seconds) };
  return {
    toSeconds: ({ seconds }) => seconds,
    widen(published) {
      const [from, to] = [isoToSeconds(published.from), isoToSeconds(published.to)];
      return from === undefined || to === undefined ? published : (anyZoneSpan(from, to) ?? published);
    },
  };
}
