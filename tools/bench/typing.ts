/**
 * How long it takes from a letter typed into a draft until the findings under it are drawn anew. Goal: below 50 ms.
 *
 *     node tools/bench/typing.ts
 */
import { runSample, startApp } from "../../apps/web/e2e/app.test-support.ts";

const TEXT =
  "Ayo coblos Prabowo Subianto nomor 2! Sampai jumpa di lapangan kota hari Minggu pagi, ajak tetangga.";

/** Types letter by letter; the marked text repeats every letter, so that each one changes the page. */
const TYPE = `(async () => {
  const box = document.querySelector("textarea");
  const found = document.querySelector(".found");
  const times = [];
  for (let length = 28; length <= ${TEXT.length}; length++) {
    const drawn = new Promise((resolve) => {
      new MutationObserver((_, watch) => {
        watch.disconnect();
        resolve(performance.now());
      }).observe(found, { childList: true, characterData: true, subtree: true });
    });
    const typed = performance.now();
    box.value = ${JSON.stringify(TEXT)}.slice(0, length);
    box.dispatchEvent(new Event("input", { bubbles: true }));
    times.push((await drawn) - typed);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return times;
})()`;

const app = await startApp();
const page = await app.open("check");
await runSample(page);
await page.goto(`${app.address}#/draft`);
await page.locator("input[type=date]").fill("2024-01-10");
await page.locator("textarea").fill(TEXT.slice(0, 27));
await page.locator(".legend-of-marks li").first().waitFor();
const times = (await page.evaluate<number[]>(TYPE)).toSorted((a, b) => a - b);
await app.close();
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(0);
console.log(
  `letter to findings, ${times.length} letters: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
);
