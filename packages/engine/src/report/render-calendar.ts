import type { CalendarEntry, CalendarToday } from "@netral/engine/logic";
import { formatRegistryDate } from "./format-time.ts";
import { catalogueOf } from "./messages/catalogue-of.ts";
import type { TextOptions } from "./render-options.ts";
import { openPage, section } from "./terminal/page.ts";
import { wrap } from "./terminal/wrap.ts";

/** What a calendar app shows for the stages, in one language. */
export function calendarWords(language: "id" | "en") {
  const words = catalogueOf(language);
  return {
    name: words.calendar.title,
    summary: ({ stage, title }: CalendarEntry) => `${words.draft.electionStage[stage]}: ${title}`,
    /** Empty where there is nothing to add. */
    description: ({ mark }: CalendarEntry) => (mark === "weak" ? words.calendar.weak : ""),
  };
}

/** The stages that bind the user, for a terminal: today in one line, what goes on, what comes, then what was. */
export function renderCalendar(
  entries: readonly CalendarEntry[],
  today: CalendarToday,
  options: TextOptions,
): string {
  const page = openPage(options);
  const { words, paint, width } = page;
  const say = words.calendar;
  const stageName = ({ stage }: CalendarEntry) => words.draft.electionStage[stage];
  const name = (entry: CalendarEntry) => `${stageName(entry)}, ${entry.title}`;
  const line = (entry: CalendarEntry) => {
    const from = entry.from === null ? say.unknownDate : formatRegistryDate(entry.from, words);
    const to =
      entry.to !== null && entry.to !== entry.from ? ` – ${formatRegistryDate(entry.to, words)}` : "";
    const mark = entry.mark === "weak" ? ` (${say.weak})` : "";
    return wrap(`• ${from}${to}: ${name(entry)}${mark}`, width, "  ", "    ");
  };
  const undated = new Map<string, string[]>();
  for (const entry of today.unknown) {
    undated.set(entry.title, [...(undated.get(entry.title) ?? []), stageName(entry)]);
  }
  const lines = (when: CalendarEntry["when"]) => entries.filter((entry) => entry.when === when).map(line);
  const head = today.now.length > 0 ? say.today(today.now.map(name).join("; ")) : say.none;
  const sections = [
    `${paint.bold(say.title)}\n${wrap(head, width)}`,
    section(say.now, lines("now").join("\n"), page),
    section(say.next, lines("next").join("\n"), page),
    section(
      say.unknownDate,
      [...undated]
        .map(([title, stages]) => wrap(`• ${title}: ${stages.join(", ")}`, width, "  ", "    "))
        .join("\n"),
      page,
    ),
    section(say.past, lines("past").map(paint.dim).join("\n"), page),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}
