import { instantMs } from "@netral/engine/logic";
import { type Bilingual, type TimeInterval, ZONE_CERTAINTIES } from "@netral/engine/model";
import { named } from "./named-schema.ts";
import { z } from "./strict-zod.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Text that says something. */
export const textSchema = z.string().check(z.minLength(1));

/** A sentence in both languages. */
export const bilingualSchema: z.ZodMiniType<Bilingual> = named(
  "Bilingual",
  z.strictObject({ id: textSchema, en: textSchema }),
);

/** An ISO 8601 instant with its offset. */
export const instantSchema = z.string().check(
  z.regex(INSTANT, { error: "instant", abort: true }),
  z.refine((text) => !Number.isNaN(instantMs(text)), "instant"),
);

/** A calendar date that exists. */
export const dateSchema = z
  .string()
  .check(z.regex(DATE, { error: "date", abort: true }), z.refine(isCalendarDate, "date"));

function isCalendarDate(text: string): boolean {
  const ms = instantMs(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** A half-open interval of instants. */
export const intervalSchema: z.ZodMiniType<TimeInterval> = named(
  "Interval",
  z
    .strictObject({ from: instantSchema, to: instantSchema, zone: z.enum(ZONE_CERTAINTIES) })
    .check(z.refine(({ from, to }) => instantMs(to) > instantMs(from), "interval")),
);

/** A year, a month or a day: a date as far as it is known. */
export const partialDateSchema = z.string().check(
  z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: "partial-date", abort: true }),
  z.refine((text) => isCalendarDate(`${text}-01-01`.slice(0, 10)), "partial-date"),
);
