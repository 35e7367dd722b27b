import { datePrecision, instantMs, windowEnd } from "@netral/engine/logic";
import type { TimeInterval } from "@netral/engine/model";
import type { DraftRequest } from "../draft-request.ts";
import type { Edit } from "./edits.ts";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);
/** What stands in the caption until the user knows the date. */
export const DATE_BLANK = "[tanggal]";
/** Photos are dated in western Indonesian time, where most people live. */
const WIB_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** When the picture was taken, in Indonesian words; undefined where neither the user nor the camera says it. */
export function photoDate({ photoTaken, document, picture, at }: DraftRequest): string | undefined {
  const day = photoTaken ?? dayOf(picture?.taken ?? document?.taken);
  const end = windowEnd(day, "WIB")?.lo;
  const posted = windowEnd(at, "WIB")?.lo;
  // A camera whose clock runs ahead of the post knows no date.
  if (day === undefined || end === undefined || posted === undefined || end > posted) return undefined;
  return words(day);
}

/** The sentence that dates a picture, at the end of its caption. */
export function dateEdit(text: string, date: string): readonly Edit[] {
  const { length } = text.trimEnd();
  return [{ start: length, end: length, replacement: ` (foto diambil ${date})` }];
}

/** A day long before a day: to see whether a date would help at all. */
export function longBefore(at: string): string {
  return words(`${Number(at.slice(0, 4)) - 20}-01-01`);
}

function words(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? "tahun" : (MONTHS[Number(month) - 1] ?? "");
  const parts = datePrecision(date) === "day" ? [String(Number(day)), name, year] : [name, year];
  return parts.join(" ");
}

function dayOf(taken: TimeInterval | undefined): string | undefined {
  if (!taken) return undefined;
  const from = instantMs(taken.from);
  const to = instantMs(taken.to);
  if (Number.isNaN(from) || Number.isNaN(to) || to - from > DAY_MS) return undefined;
  return new Date(from + WIB_MS).toISOString().slice(0, 10);
}
