import { writeFileSync } from "node:fs";
import { loadStance } from "@netral/engine/text";
import { calibrateBetween } from "./calibrate.ts";
import { haveCorpora } from "./corpora.ts";
import { crossPredict } from "./cross-predict.ts";
import { examplesOf, hardNegatives, ownExamples, withInventedNames } from "./dataset.ts";
import { fitExamples } from "./fit.ts";
import { readGold, readLabelled } from "./labels.ts";
import { leaveElectionsOut } from "./leave-out.ts";
import { readOwnTexts } from "./own-texts.ts";
import { quantise } from "./quantise.ts";
import { SEED, THRESHOLD } from "./settings.ts";

const GOLDEN = new URL("../../packages/engine/src/text/stance/data/stance-golden.ts", import.meta.url);
const GOLDEN_TEXTS = readOwnTexts()
  .filter((_, i) => i % 37 === 0)
  .map((own) => own.masked);
const OUT = new URL("../../packages/engine/src/text/stance/data/stance-weights.ts", import.meta.url);

if (!haveCorpora()) {
  console.error(
    "skipped: no ../shared (the labelled texts lie beside the repository; see docs/model-card.md)",
  );
  process.exit(0);
}

const rows = [...readGold(), ...readLabelled()];
const labelled = examplesOf(rows);
const support = [...ownExamples(), ...hardNegatives(true).train];
console.log(`labelled ${labelled.length}, own and hard negatives ${support.length}`);
const truth = labelled.map((example) => example.target.indexOf(1));
const texts = rows.map((row) => row.text);
const folds = crossPredict(labelled, support, SEED);
const leftOut = leaveElectionsOut(labelled, texts, support, SEED);
const calibration = calibrateBetween(folds, leftOut, truth, THRESHOLD);
console.log("calibration", calibration);
const weights = fitExamples(withInventedNames([...labelled, ...support], SEED));
const bytes = quantise(weights, calibration);
const base64 = Buffer.from(bytes).toString("base64");
writeFileSync(
  OUT,
  `/** Weights of the stance classifier, made by \`npm run train\`; see docs/model-card.md. */\nexport const STANCE_WEIGHTS =\n  "${base64}";\n`,
);
const model = loadStance(bytes);
const golden = GOLDEN_TEXTS.map((text) => ({ text, probabilities: model.classify(text).probabilities }));
writeFileSync(
  GOLDEN,
  `/** What the shipped model says of invented texts, to the last bit; made by \`npm run train\`. */\nexport const STANCE_GOLDEN: readonly {\n  readonly text: string;\n  readonly probabilities: readonly number[];\n}[] = ${JSON.stringify(golden, null, 2)};\n`,
);
console.log(`wrote ${bytes.length} bytes of weights`);
