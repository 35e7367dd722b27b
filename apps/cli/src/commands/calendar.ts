import { calendarFor, calendarToday } from "@netral/engine/logic";
import { renderCalendar, renderCalendarIcs } from "@netral/engine/report";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { isColourful } from "../is-colourful.ts";
import { loadRegistry } from "../load-registry.ts";
import { choiceOf, dayOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import { unknownArea } from "../unknown-area.ts";
import type { Words } from "../words/id.ts";

const FORMATS = ["human", "json", "ics"] as const;

/** Flags of `netral calendar`. */
export type CalendarFlags = {
  readonly area?: string;
  readonly registry?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly at?: string;
  readonly output?: string;
  readonly lang?: string;
};

/** The stages that bind the user: past, now, next, and what has no date yet. */
export async function calendar(session: Session, flags: CalendarFlags): Promise<number> {
  const { door, language } = session;
  const { index } = await loadRegistry(session, flags.registry ?? []);
  if (flags.area !== undefined && index.areaByCode(flags.area) === undefined) need(unknownArea(flags.area));
  const today = flags.at ?? door.today();
  const entries = calendarFor(index, flags.area, today);
  const rendered = {
    human: () =>
      renderCalendar(entries, calendarToday(entries), {
        language,
        color: flags.output === undefined && isColourful(door, door.stdout),
        width: door.stdout.width,
      }),
    json: () =>
      `${JSON.stringify({ format: "netral-calendar/1", today, area: flags.area ?? null, entries }, null, 2)}\n`,
    ics: () => renderCalendarIcs(entries, today, language),
  }[flags.format]();
  if (flags.output === undefined) await door.stdout.write(rendered);
  else need(await door.writeText(flags.output, rendered, []));
  return EXIT.clear;
}

/** How the flags of `netral calendar` are written. */
export function calendarParameters(words: Words): TypedCommandParameters<CalendarFlags, [], NetralContext> {
  const say = words.calendar;
  return {
    flags: {
      area: { kind: "parsed", parse: text, optional: true, brief: say.area, placeholder: "KODE" },
      registry: {
        kind: "parsed",
        parse: text,
        optional: true,
        variadic: true,
        brief: words.check.registry,
        placeholder: "F",
      },
      format: { kind: "parsed", parse: choiceOf(FORMATS), default: "human", brief: say.format },
      at: { kind: "parsed", parse: dayOf(words), optional: true, brief: say.at, placeholder: "D" },
      output: { kind: "parsed", parse: text, optional: true, brief: words.check.output, placeholder: "F" },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: words.check.lang },
    },
    aliases: { o: "output" },
  };
}
