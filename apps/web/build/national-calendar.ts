import { readFileSync } from "node:fs";
import { calendarFor, decodeRegistry, indexRegistry } from "@netral/engine/logic";
import { renderCalendarIcs } from "@netral/engine/report";
import type { Plugin } from "vite";

const REGISTRY = new URL("../../../packages/registry/data/registry.json", import.meta.url);

/** The stages that bind everywhere, as iCalendar; dated by the registry, so that a build is the same every day. */
function nationalCalendar(): string {
  const registry = decodeRegistry(JSON.parse(readFileSync(REGISTRY, "utf8")));
  if (!registry.ok) throw new Error(registry.issues[0]?.what.en);
  const { tables } = registry.value;
  const asOf = tables.generated?.slice(0, 10) ?? "2000-01-01";
  const entries = calendarFor(indexRegistry(tables), undefined, asOf);
  return renderCalendarIcs(entries, asOf, "id");
}

/**
 * Emits `tahapan.ics`, which calendars subscribe to. One file for all: an address that named an area would tell the
 * host where a subscriber works.
 */
export function nationalCalendarFile(): Plugin {
  return {
    name: "netral-national-calendar",
    buildStart() {
      this.emitFile({ type: "asset", fileName: "tahapan.ics", source: nationalCalendar() });
    },
  };
}
