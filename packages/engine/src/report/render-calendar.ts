import type { CalendarEntry, CalendarToday } from "@netral/engine/logic";
import type { ElectionStageName } from "@netral/engine/model";
import { formatRegistryDate } from "./format-time.ts";
import { catalogueOf } from "./messages/catalogue-of.ts";
import type { TextOptions } from "./render-options.ts";
import { paintFor } from "./terminal/paint.ts";
import { wrap } from "./terminal/wrap.ts";

const STAGE_NAMES: Readonly<Record<"id" | "en", Readonly<Record<ElectionStageName, string>>>> = {
  id: {
    pendaftaran: "pendaftaran",
    penetapan: "penetapan calon",
    "nomor-urut": "pengundian nomor urut",
    kampanye: "masa kampanye",
    "masa-tenang": "masa tenang",
    pemungutan: "pemungutan suara",
    hasil: "penetapan hasil",
    pelantikan: "pelantikan",
  },
  en: {
    pendaftaran: "registration (pendaftaran)",
    penetapan: "determination of contestants (penetapan)",
    "nomor-urut": "drawing of ballot numbers (nomor urut)",
    kampanye: "campaign period (masa kampanye)",
    "masa-tenang": "quiet days (masa tenang)",
    pemungutan: "voting day (pemungutan suara)",
    hasil: "determination of the result (hasil)",
    pelantikan: "inauguration (pelantikan)",
  },
};

/** What a calendar app shows for the stages, in one language. */
export function calendarWords(language: "id" | "en") {
  const words = catalogueOf(language);
  return {
    name: words.calendar.title,
    summary: ({ stage, title }: CalendarEntry) => `${STAGE_NAMES[language][stage]}: ${title}`,
    description: ({ mark }: CalendarEntry) => (mark === "weak" ? words.calendar.weak : ""),
  };
}

/** The stages that bind the user, for a terminal: today in one line, then what comes, then what was. */
export function renderCalendar(
  entries: readonly CalendarEntry[],
  today: CalendarToday,
  { language, color, width }: TextOptions,
): string {
  const words = catalogueOf(language);
  const paint = paintFor(color);
  const name = ({ stage, title }: CalendarEntry) => `${STAGE_NAMES[language][stage]}, ${title}`;
  const line = (entry: CalendarEntry) => {
    const from = entry.from === null ? words.calendar.unknownDate : formatRegistryDate(entry.from, words);
    const to =
      entry.to !== null && entry.to !== entry.from ? ` – ${formatRegistryDate(entry.to, words)}` : "";
    const mark = entry.mark === "weak" ? ` (${words.calendar.weak})` : "";
    const text = wrap(`• ${from}${to}: ${name(entry)}${mark}`, width, "  ", "    ");
    return entry.when === "past" ? paint.dim(text) : text;
  };
  const head =
    today.now.length > 0 ? words.calendar.today(today.now.map(name).join("; ")) : words.calendar.none;
  return `${[paint.bold(words.calendar.title), wrap(head, width), "", ...entries.map(line)].join("\n")}\n`;
}
