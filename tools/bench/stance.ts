import { performance } from "node:perf_hooks";
import { shippedStance } from "@netral/engine/text";
import { readOwnTexts } from "../train/own-texts.ts";

/** How many texts the classifier reads in a second on this machine: `node tools/bench/stance.ts [seconds]`. */
const seconds = Number(process.argv[2] ?? 3);
const texts = readOwnTexts().map((own, i) =>
  i % 3 === 0 ? own.masked : `@USER ${own.masked} ${own.masked} HTTPURL`,
);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const model = shippedStance();
let sides = 0;
for (const text of texts) sides += model.side(text);

let passes = 0;
const start = performance.now();
while (performance.now() - start < seconds * 1000) {
  for (const text of texts) sides += model.side(text);
  passes++;
}
const elapsed = (performance.now() - start) / 1000;
const perSecond = (passes * texts.length) / elapsed;
const mean = characters / texts.length;
console.log(
  `${Math.round(perSecond).toLocaleString("en")} texts/s, ${mean.toFixed(0)} characters each, ` +
    `${((perSecond * mean) / 1e6).toFixed(1)} M characters/s (checksum ${sides})`,
);
