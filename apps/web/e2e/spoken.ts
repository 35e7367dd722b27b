/**
 * Writes every view as its accessibility tree tells it, for people to read, in both languages.
 *
 *     npm run spoken [-- FOLDER]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startApp } from "./app.test-support.ts";
import { SCENES, stage } from "./scenes.ts";
import { spokenLines } from "./spoken-lines.ts";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../../.spoken/", import.meta.url));

mkdirSync(folder, { recursive: true });
const app = await startApp();
for (const locale of ["id-ID", "en-GB"] as const) {
  const page = await stage(app, locale);
  for (const { name, reach } of SCENES) {
    await reach(page, app);
    const file = `${name} ${locale.slice(0, 2)}`.replaceAll(/\W+/g, "-");
    writeFileSync(`${folder}/${file}.txt`, `${(await spokenLines(page)).join("\n")}\n`);
  }
  await page.context().close();
}
await app.close();
console.log(`${SCENES.length} views: ${folder}`);
