import { loadStance, NAME_TOKEN } from "@netral/engine/text";
import { describe, expect, test } from "vitest";
import { bootstrap } from "./bootstrap.ts";
import { applyCalibration, calibrateBetween, fitCalibration } from "./calibrate.ts";
import { type Example, oneHot, withInventedNames } from "./dataset.ts";
import { fitExamples, predictMasked } from "./fit.ts";
import { leaveElectionsOut } from "./leave-out.ts";
import { macroF1, sidePrecisionAt, sideScore } from "./metrics.ts";
import { readOwnTexts } from "./own-texts.ts";
import { quantise } from "./quantise.ts";

const CORPUS: readonly [string, number][] = [
  ["ayo dukung xnamax sampai menang", 0],
  ["coblos xnamax pemimpin jujur", 0],
  ["semoga xnamax terpilih aamiin", 0],
  ["tolak xnamax pembohong besar", 1],
  ["xnamax gagal dan korup, muak", 1],
  ["jangan pilih xnamax lagi", 1],
  ["jadwal debat xnamax malam ini", 2],
  ["xnamax menjawab pertanyaan wartawan", 2],
  ["rapat pleno di aula kecamatan", 2],
];
const examples: Example[] = CORPUS.map(([masked, side], i) => ({
  masked,
  target: oneHot(side),
  weight: 1,
  group: `g${i}`,
  source: "test",
}));
const texts = CORPUS.map(([text]) => text);

describe("training on a tiny invented corpus", () => {
  const weights = fitExamples(examples);

  test("gives the same weights every time", () => {
    expect(fitExamples(examples)).toEqual(weights);
  });

  test("learns it", () => {
    const p = predictMasked(texts, weights);
    CORPUS.forEach(([, side], i) => {
      expect([0, 1, 2].map((k) => p[i * 3 + k] ?? 0).indexOf(Math.max(...p.subarray(i * 3, i * 3 + 3)))).toBe(
        side,
      );
    });
  });

  test("survives being written in 8 bits, and the runtime reads it as training did", () => {
    const bytes = quantise(weights, { slope: 1, shift: [0, 0, 0], threshold: 0.5 });
    const model = loadStance(bytes);
    const p = predictMasked(texts, weights);
    texts.forEach((text, i) => {
      const { probabilities } = model.classify(text);
      if (!text.startsWith("rapat")) {
        for (let k = 0; k < 3; k++) expect(probabilities[k]).toBeCloseTo(p[i * 3 + k] ?? 0, 1);
      }
    });
    expect(quantise(weights, { slope: 1, shift: [0, 0, 0], threshold: 0.5 })).toEqual(bytes);
  });
});

test("copies carry invented names, seeded", () => {
  const once = withInventedNames(examples, 5);
  expect(once.length).toBe(2 * examples.length);
  expect(once.slice(examples.length).some((example) => example.masked.includes(NAME_TOKEN))).toBe(false);
  expect(withInventedNames(examples, 5)).toEqual(once);
  expect(withInventedNames(examples, 6)).not.toEqual(once);
});

test("calibration tames overconfidence", () => {
  const truth = Array.from({ length: 100 }, (_, i) => (i % 10 < 7 ? 0 : 1));
  const sure = Float64Array.from({ length: 300 }, (_, i) => [0.98, 0.01, 0.01][i % 3] ?? 0);
  const calibration = fitCalibration(sure, truth, 0.5);
  expect(applyCalibration(sure, calibration)[0]).toBeCloseTo(0.7, 1);
});

test("calibration looks at folds and at elections left out alike", () => {
  const truth = [0, 1, 2, 0];
  const folds = Float64Array.from([0.8, 0.1, 0.1, 0.2, 0.7, 0.1, 0.1, 0.1, 0.8, 0.3, 0.4, 0.3]);
  const rows = [1, 3];
  const masked = Float64Array.from([0.4, 0.3, 0.3, 0.5, 0.2, 0.3]);
  expect(calibrateBetween(folds, { rows, masked }, truth, 0.5)).toEqual(
    fitCalibration(Float64Array.from([...folds, ...masked]), [...truth, 1, 0], 0.5),
  );
});

test("a text is predicted by a model that never saw its election", () => {
  const sources = ["rizalespe", "kusumojati", "p24"];
  const spread = examples.map((example, i) => ({ ...example, source: sources[i % 3] ?? "" }));
  const { rows, masked, unknown } = leaveElectionsOut(spread, texts, [], 5);
  expect(rows).toEqual(spread.map((_, i) => i));
  const others = spread.filter((example) => example.source !== "p24");
  const weights = fitExamples(withInventedNames(others, 5));
  expect([...masked.subarray(6, 9)]).toEqual([...predictMasked([texts[2] ?? ""], weights)]);
  expect(unknown).toEqual(masked);
});

test("scores by hand", () => {
  const truth = [0, 0, 1, 1, 2, 2];
  const guess = [0, 2, 1, 0, 2, 2];
  expect(macroF1(truth, guess)).toBeCloseTo((0.5 + 2 / 3 + 0.8) / 3, 10);
  expect(sideScore(truth, guess)).toMatchObject({ precision: 1, recall: 0.75 });
  expect(sidePrecisionAt(truth, [0.9, 0.8, 0.7, 0.2, 0.75, 0.1], 0.75)).toBeCloseTo(0.8, 10);
});

test("the bootstrap draws whole groups and is seeded", () => {
  const groups = ["a", "a", "b", "c"];
  const mean = (rows: readonly number[]): number => rows.reduce((sum, i) => sum + i, 0) / rows.length;
  const estimate = bootstrap(groups, mean, 200);
  expect(estimate.value).toBe(1.5);
  expect(estimate.low).toBeLessThanOrEqual(1.5);
  expect(estimate.high).toBeGreaterThanOrEqual(1.5);
  expect(bootstrap(groups, mean, 200)).toEqual(estimate);
});

test("our own texts are well formed and hold no name but the mask", () => {
  const own = readOwnTexts();
  expect(own.length).toBeGreaterThan(1400);
  for (const { masked } of own) expect(masked).not.toMatch(/[{}]/);
  for (const label of ["S", "O", "N"])
    expect(own.filter((text) => text.label === label).length).toBeGreaterThan(200);
});
