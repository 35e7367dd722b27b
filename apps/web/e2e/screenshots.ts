/**
 * Takes a picture of every view for people to look at, in both languages, on a phone and a desk, by day and by night.
 *
 *     npm run screenshots [-- FOLDER]
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startApp } from "./app.test-support.ts";
import { SCENES, stage } from "./scenes.ts";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../../.screenshots/", import.meta.url));
const SIZES = [
  { name: "phone", width: 360, height: 740 },
  { name: "desk", width: 1280, height: 900 },
] as const;
const only = process.env["SCENE"];

mkdirSync(folder, { recursive: true });
const app = await startApp();
for (const locale of ["id-ID", "en-GB"] as const) {
  const page = await stage(app, locale);
  for (const scene of SCENES) {
    await scene.reach(page, app);
    if (only !== undefined && !scene.name.includes(only)) continue;
    for (const { name, ...size } of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const file = `${scene.name} ${locale.slice(0, 2)} ${name} ${colorScheme}`.replaceAll(/\W+/g, "-");
        await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
      }
    }
  }
  await page.context().close();
}
await app.close();
console.log(`${SCENES.length} views: ${folder}`);
