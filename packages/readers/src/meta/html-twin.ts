import type { ActivityObject, TimeInterval } from "@netral/engine/model";
import type { ActivityDraft } from "../activity-draft.ts";
import { htmlElements } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import type { Json, JsonObject } from "../json/json.ts";
import type { FileHead, GatherContext, JsonShape, RecordContext, StreamShape } from "../shape.ts";
import { isoToSeconds, spanFrom } from "../time.ts";
import { isMetaPage, recordCut } from "./cut-records.ts";
import { type HtmlRecord, htmlRecord } from "./html-record.ts";
import type { MetaDate } from "./meta-date.ts";

/** How a page's clock is to be read. */
export interface PageClock {
  /** Epoch seconds of a date on the page. */
  toSeconds(date: MetaDate): number;
  /** Where the zone is not known, the interval that covers what it may be. */
  widen?(published: TimeInterval): TimeInterval;
}

/** The HTML form of a file that is known as JSON. */
export interface HtmlTwin {
  /** The shape that reads the same records as JSON. */
  readonly shape: JsonShape;
  /** Suffix of the comparable path, `.html`. */
  readonly path: RegExp;
  /** The record as the JSON export has it; several where one block of the page holds several. */
  toJson(record: HtmlRecord, clock: PageClock): Json | undefined;
  /** Steps to the list that the record stands in, where the JSON shape asks for them. */
  base?(record: HtmlRecord): readonly string[];
  /** The top of the JSON file, where the shape looks at more than its records. */
  root?(head: FileHead): JsonObject;
  /** The link behind a record's time leads to the item. */
  readonly linked?: true;
}

/**
 * Reads a page through the shape of its JSON twin: each record is written as the JSON export would have it, so that
 * both forms give the same acts. Times are as fine as the page shows them, and never called exact.
 */
export function htmlTwinShape(twin: HtmlTwin, clock: () => PageClock): StreamShape {
  const { shape } = twin;
  const { gather } = shape;
  return {
    id: `${shape.id}-html`,
    platform: shape.platform,
    kinds: shape.kinds,
    format: "stream",
    coarse: true,
    ...(shape.late === undefined ? {} : { late: shape.late }),
    match: (head) => twin.path.test(head.lower) && isMetaPage(head),
    async readStream(chunks, context) {
      const problem = (code: string): void => context.issue(code);
      const { cut, isRecord } = recordCut(context.head);
      let records = 0;
      for await (const { number, element } of htmlElements(chunks, cut, problem)) {
        records++;
        await context.record(`record:${number}`, (inner) => {
          if (isRecord(element)) readTwin(twin, htmlRecord(element), clock(), inner);
          else if (textOf(element) === "") inner.ignore("viewer");
        });
      }
      // Meta writes no page for an empty list: the records are there, in a layout that is not known.
      if (records === 0) context.issue("record-not-understood");
    },
    ...(gather === undefined
      ? {}
      : {
          gatherPath: twin.path,
          async gatherStream(chunks: AsyncIterable<Uint8Array>, context: GatherContext): Promise<void> {
            const { cut, isRecord } = recordCut(context.head);
            for await (const { element } of htmlElements(chunks, cut, () => undefined)) {
              const json = isRecord(element) ? twin.toJson(htmlRecord(element), clock()) : undefined;
              if (json !== undefined) gather(json, context);
            }
          },
        }),
  };
}

function readTwin(twin: HtmlTwin, record: HtmlRecord, clock: PageClock, context: RecordContext): void {
  const json = twin.toJson(record, clock);
  for (const one of Array.isArray(json) ? (json as readonly Json[]) : [json]) {
    if (one !== undefined) readOne(twin, record, one, clock, context);
  }
}

function readOne(
  twin: HtmlTwin,
  record: HtmlRecord,
  json: Json,
  clock: PageClock,
  context: RecordContext,
): void {
  const dates = [
    record,
    ...record.items,
    ...record.fields,
    ...record.groups.flatMap((group) => group.fields),
  ];
  const width = Math.max(1, ...dates.map((one) => one.date?.width ?? 1));
  let timed = true;
  twin.shape.read(json, {
    path: context.path,
    base: twin.base?.(record) ?? [],
    head: twinHead(context.head, twin.root?.(context.head) ?? [json]),
    emit(draft) {
      const published = widened(draft.published, width, clock);
      if (published === undefined && draft.missing?.includes("time") !== true) timed = false;
      const missing =
        published === undefined ? [...new Set([...(draft.missing ?? []), "time" as const])] : draft.missing;
      context.emit(
        withLink(
          { ...draft, object: atEvent(draft.object, width, clock), published, missing },
          twin.linked === true ? record.link : undefined,
        ),
      );
    },
    ignore: (reason) => context.ignore(reason),
    issue: (code, detail) => context.issue(code, detail),
  });
  if (!timed) context.issue("time-not-plausible");
}

/** The time at which an event takes place is shown on the same clock. */
function atEvent(object: ActivityObject, width: number, clock: PageClock): ActivityObject {
  const startTime = widened(object.startTime, width, clock);
  return startTime === undefined ? object : { ...object, startTime };
}

/** Where the JSON export has no address of the item, the page has one behind the time. */
function withLink(draft: ActivityDraft, link: string | undefined): ActivityDraft {
  const { url } = draft.object;
  if (link === undefined || (url !== undefined && url !== link)) return draft;
  const missing = draft.missing?.filter((part) => part !== "url");
  return { ...draft, object: { ...draft.object, url: link }, missing, byName: true };
}

function widened(
  published: TimeInterval | undefined,
  width: number,
  clock: PageClock,
): TimeInterval | undefined {
  const span = spanFrom(isoToSeconds(published?.from), width, "assumed");
  return span === undefined || clock.widen === undefined ? span : clock.widen(span);
}

/** The head of the JSON file that the page stands for. */
function twinHead(head: FileHead, value: Json): FileHead {
  return {
    ...head,
    lower: head.lower.replace(/\.html?$/, ".json"),
    json: () => ({ value, prefix: "" }),
  };
}
