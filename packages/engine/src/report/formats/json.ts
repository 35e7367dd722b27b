import type { CheckReport } from "@netral/engine/model";

/** The report itself: the same report gives the same bytes, on the command line and in the browser. */
export function renderJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
