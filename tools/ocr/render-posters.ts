import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "./chromium-path.ts";
import type { Poster } from "./poster.ts";
import { posterHtml } from "./poster-html.ts";

/** A drawn poster: its file and the words that stand on it. */
export interface DrawnPoster {
  readonly id: string;
  readonly file: string;
  readonly words: string;
}

/** Draws posters as JPEG files with the machine's Chromium; undefined where there is none. */
export async function renderPosters(
  posters: readonly Poster[],
  folder: string,
): Promise<readonly DrawnPoster[] | undefined> {
  if (chromiumPath === undefined) return undefined;
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  const drawn: DrawnPoster[] = [];
  try {
    for (const poster of posters) {
      const { width, height, wear } = poster;
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: wear.scale });
      await page.setContent(posterHtml(poster));
      const file = join(folder, `${poster.id}.jpg`);
      await writeFile(file, await page.screenshot({ type: "jpeg", quality: wear.jpeg }));
      await page.close();
      drawn.push({ id: poster.id, file, words: poster.blocks.map(({ text }) => text).join("\n") });
    }
  } finally {
    await browser.close();
  }
  await writeFile(join(folder, "key.json"), `${JSON.stringify(drawn, undefined, 2)}\n`);
  return drawn;
}
