import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@netral/documents";
import { nodeRecogniser } from "@netral/documents/node";
import { makePosters } from "./poster.ts";
import { renderPosters } from "./render-posters.ts";
import { wordsRight } from "./words-right.ts";

/** `npm run bench:ocr [COUNT]`: words right, seconds and memory on posters drawn for the run. */
const count = Number(process.argv[2] ?? 50);
const folder = await mkdtemp(join(tmpdir(), "netral-posters-"));
try {
  const posters = await renderPosters(makePosters(count), folder);
  if (posters === undefined) console.error("No Chromium on the PATH: nothing to draw the posters with.");
  else await measure(posters);
} finally {
  await rm(folder, { recursive: true });
}

async function measure(posters: NonNullable<Awaited<ReturnType<typeof renderPosters>>>): Promise<void> {
  const recogniser = nodeRecogniser();
  const begun = performance.now();
  await recogniser.start();
  console.log(`start ${Math.round(performance.now() - begun)} ms`);
  const all = { words: 0, right: 0, extra: 0, ms: 0, unread: 0 };
  for (const { id, file, words } of posters) {
    const bytes = await readFile(file);
    const from = performance.now();
    const read = await readDocument({ name: id, bytes }, { recognise: recogniser.recognise });
    const ms = performance.now() - from;
    const { text, confidence = 0 } = read.ok ? read.value : { text: "" };
    const result = wordsRight(words, text);
    all.words += result.words;
    all.right += result.right;
    all.extra += result.extra;
    all.ms += ms;
    if (text === "") all.unread++;
    const right = `${result.right}/${result.words}`.padStart(7);
    const memory = `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;
    console.log(
      `${id.padEnd(16)} ${right} right  ${String(result.extra).padStart(2)} extra  sure ${confidence.toFixed(2)}  ${Math.round(ms)} ms  ${memory}`,
    );
  }
  await recogniser.close();
  const share = ((100 * all.right) / all.words).toFixed(1);
  console.log(
    `${posters.length} posters: ${all.right}/${all.words} words right (${share} %), ${all.extra} extra, ${all.unread} not read, ${(all.ms / posters.length / 1000).toFixed(2)} s each, ${(all.ms / 1000).toFixed(0)} s in all, peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
}
