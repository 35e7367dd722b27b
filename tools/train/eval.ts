import { writeFileSync } from "node:fs";
import { haveCorpora } from "./corpora.ts";
import { ablationLines } from "./eval-ablation.ts";
import { candidateLines } from "./eval-candidates.ts";
import { createEvalContext, isGold, pick } from "./eval-context.ts";
import { agreementLines, scoreLines, thresholdLines } from "./eval-scores.ts";
import { reliabilitySvg } from "./reliability-svg.ts";
import { reliability } from "./report.ts";

const OUT = new URL("../../docs/model-evaluation.md", import.meta.url);
const SVG = new URL("../../docs/model-reliability.svg", import.meta.url);

if (!haveCorpora()) {
  console.error(
    "skipped: no ../shared (the labelled texts lie beside the repository; see docs/model-card.md)",
  );
  process.exit(0);
}

const lines: string[] = [];
const say = (section: readonly string[]): void => {
  lines.push(...section);
  console.log(section.join("\n"));
};

const context = createEvalContext();
const { rows, own, leftOut, folds } = context;
const golden = rows.filter(isGold).length;
say([
  "# Evaluation of the stance classifier",
  "",
  "Made by `npm run eval:stance`. Intervals are 95 % bootstrap intervals over groups (authors, near-duplicates).",
  "",
  `Labelled texts: ${golden} of the project's gold set, ${rows.length - golden} of our own passes, ${own.length} written by us (never evaluated on).`,
  "",
]);
say(agreementLines());
say(scoreLines(context));
say(thresholdLines(context));
say(ablationLines(context));
say(candidateLines(context));

const inFolds = reliability(pick("", rows, folds, () => true));
const { bins, error } = reliability(pick("", leftOut.rows, leftOut.masked, () => true));
say([
  "## Calibration",
  "",
  `Expected calibration error: ${inFolds.error.toFixed(3)} in folds, ${error.toFixed(3)} with elections left out (below and in the plot).`,
  "",
  "![reliability](model-reliability.svg)",
  "",
  "| stated | right | n |",
  "| --- | --- | --- |",
  ...bins.map((bin) => `| ${bin.mean.toFixed(2)} | ${bin.right.toFixed(2)} | ${bin.count} |`),
]);

writeFileSync(OUT, `${lines.join("\n")}\n`);
writeFileSync(SVG, reliabilitySvg(bins));
