import type { TimeInterval } from "@netral/engine/model";

/** Hours east of UTC of Indonesia's first and last zone. */
const FIRST_ZONE = 7;
const LAST_ZONE = 9;
/** Before digital cameras wrote EXIF (first published 1995), a year is a clock nobody set. */
const FIRST_YEAR = 1996;

/**
 * When a photo was taken by its EXIF data; undefined where it says nothing believable. Only `DateTimeOriginal` is
 * asked: `CreateDate` is the day of the scan for a scanned print, `ModifyDate` that of the last edit. The place is
 * never read.
 */
export async function takenAt(picture: Uint8Array): Promise<TimeInterval | undefined> {
  const { default: exifr } = await import("exifr");
  try {
    const tags: unknown = await exifr.parse(picture, {
      pick: ["DateTimeOriginal", "OffsetTimeOriginal"],
      gps: false,
      interop: false,
      reviveValues: false,
    });
    if (typeof tags !== "object" || tags === null) return undefined;
    const date = "DateTimeOriginal" in tags ? tags.DateTimeOriginal : undefined;
    const offset = "OffsetTimeOriginal" in tags ? tags.OffsetTimeOriginal : undefined;
    return exifInterval(String(date), typeof offset === "string" ? offset : undefined);
  } catch {
    // Damaged metadata says nothing about when; the picture itself may still be read.
    return undefined;
  }
}

/** The interval a camera's time means: exact with an offset, else anywhere between WIT's and WIB's clock. */
export function exifInterval(date: string, offset: string | undefined): TimeInterval | undefined {
  const parts = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(date);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(local);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23) return undefined;
  if (year < FIRST_YEAR || isUnsetClock(month, day, hour, minute)) return undefined;
  const hours = offsetHours(offset);
  const from = local - (hours ?? LAST_ZONE) * 3_600_000;
  const to = local - (hours ?? FIRST_ZONE) * 3_600_000 + 1000;
  return {
    from: instant(from),
    to: instant(to),
    zone: hours === undefined ? "assumed" : "exact",
  };
}

/** A camera whose battery ran out starts at the first minutes of a year. */
function isUnsetClock(month: number, day: number, hour: number, minute: number): boolean {
  return month === 1 && day === 1 && hour === 0 && minute === 0;
}

function offsetHours(offset: string | undefined): number | undefined {
  const parts = /^([+-])(\d{2}):(\d{2})$/.exec(offset?.trim() ?? "");
  if (parts === null) return undefined;
  const hours = Number(parts[2]) + Number(parts[3]) / 60;
  return parts[1] === "-" ? -hours : hours;
}

function instant(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
