import type { CheckReport, Pack } from "@netral/engine/model";
import { renderCsv } from "./formats/csv.ts";
import { renderHtml } from "./formats/html.ts";
import { renderHuman } from "./formats/human.ts";
import { renderJson } from "./formats/json.ts";
import { renderMarkdown } from "./formats/markdown.ts";
import { renderSarif } from "./formats/sarif.ts";
import { redactReport } from "./redact/redact-report.ts";
import type { RenderOptions } from "./render-options.ts";
import { buildView } from "./view/build-view.ts";

/** The formats of a report. */
export const REPORT_FORMATS = ["human", "json", "sarif", "html", "md", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Renders a report. Other people are taken out first, unless the owner asked to show them. */
export function renderReport(
  format: ReportFormat,
  report: CheckReport,
  pack: Pack,
  options: RenderOptions,
): string {
  const { language, reveal, leavesMachine } = options;
  const shown = reveal ? report : redactReport(report, leavesMachine ? "file" : "screen");
  const view = () => buildView(shown, pack, { language, isRedacted: !reveal });
  switch (format) {
    case "human":
      return renderHuman(view(), options);
    case "json":
      return renderJson(shown);
    case "sarif":
      return renderSarif(shown, pack, language);
    case "html":
      return renderHtml(view());
    case "md":
      return renderMarkdown(view());
    case "csv":
      return renderCsv(shown, pack, language);
  }
}
