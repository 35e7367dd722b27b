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
  return offsetAt(name, 0) !== undefined;
}

/** Seconds by which a zone is ahead of UTC at an instant; undefined for an unknown name. */
function offsetAt(name: string, seconds: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
    const part = format.formatToParts(new Date(seconds * 1000)).find(({ type }) => type === "timeZoneName");
    const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(part?.value ?? "");
    if (match === null) return undefined;
    return (match[1] === "-" ? -1 : 1) * (Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60);
  } catch {
    return undefined;
  }
}

/** The clock of the pages: of the account's zone, or of a zone that is not known. */
export function pageClock(zone: PageZone): PageClock {
  const { name } = zone;
  if (name !== undefined) {
    return { toSeconds: ({ seconds }) => seconds - (offsetAt(name, seconds) ?? 0) };
  }
  return {
    toSeconds: ({ seconds }) => seconds,
    widen(published) {
      const [from, to] = [isoToSeconds(published.from), isoToSeconds(published.to)];
      return from === undefined || to === undefined ? published : (anyZoneSpan(from, to) ?? published);
    },
  };
}
