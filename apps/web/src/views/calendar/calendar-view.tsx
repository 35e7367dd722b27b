import { type CalendarEntry, calendarToday } from "@netral/engine/logic";
import { formatRegistryDate, renderCalendarIcs } from "@netral/engine/report";
import { useEffect, useState } from "preact/hooks";
import { ask, started } from "../../state/engine.ts";
import { language, messages } from "../../state/language.ts";
import { area } from "../../state/profile.ts";
import { today } from "../../state/today.ts";
import { words } from "../../state/words.ts";
import { AreaPicker } from "../../ui/area-picker.tsx";
import { Loading } from "../../ui/loading.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { StageTable } from "./stage-table.tsx";

/** Where calendars fetch the national stages themselves; `webcal:` opens the device's calendar app. */
const SUBSCRIPTION = new URL("tahapan.ics", document.baseURI).href;

const WHEN = ["now", "next", "unknown", "past"] as const;

/** The stages that bind in an area, today's in one line. */
export function CalendarView() {
  const t = messages.value.calendar;
  const say = words.value;
  const [entries, setEntries] = useState<readonly CalendarEntry[]>([]);
  const where = area.value;
  const isReady = started.value !== undefined;
  useEffect(() => {
    if (isReady) void ask("calendar", where, today()).then(setEntries);
  }, [where, isReady]);
  if (!isReady) return <Loading />;
  const { now, next } = calendarToday(entries);
  const named = ({ stage, title }: CalendarEntry) => `${t.stage[stage]}, ${title}`;
  const first = next[0];
  return (
    <>
      <p class="lead">{t.intro}</p>
      <AreaPicker
        area={where}
        onChoose={(code) => {
          area.value = code;
        }}
      />
      <section class="card" aria-live="polite">
        <p>{now.length > 0 ? t.today(now.map(named).join("; ")) : t.nothingToday}</p>
        <p>{first?.from ? t.next(named(first), formatRegistryDate(first.from, say)) : t.unknownNext}</p>
        <p class="actions no-print">
          <button
            type="button"
            onClick={() =>
              saveFile("tahapan.ics", "text/calendar", renderCalendarIcs(entries, today(), language.value))
            }
          >
            {t.ics}
          </button>
          <a class="button" href={SUBSCRIPTION.replace(/^https?:/, "webcal:")}>
            {t.subscribe}
          </a>
        </p>
        <p class="help">{t.icsHelp}</p>
        <p class="help">
          {t.subscribeHelp} <code>{SUBSCRIPTION}</code>
        </p>
      </section>
      {WHEN.map((when) => {
        const rows = entries.filter((entry) => entry.when === when);
        const title = { now: t.now, next: t.coming, unknown: t.undated, past: t.past }[when];
        return (
          rows.length > 0 && <StageTable key={when} title={title} entries={rows} isOpen={when !== "past"} />
        );
      })}
    </>
  );
}
