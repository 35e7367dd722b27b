/**
 * How long a check takes in a real browser and how much memory the tab needs, beside the command line on the same
 * file in the same run; and that both give the same bytes. Goal: at most twice the command line's time at 100,000
 * acts, a tab below 1.5 GB whatever the size, a page that never stands still for long.
 *
 *     node tools/bench/web.ts [--activities 10000,100000,1000000 | --megabytes 500,2000] [--phone] [--platform x]
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserServer, chromium, type Page } from "playwright-core";
import { chromiumPath, startServer } from "../../apps/web/e2e/app.test-support.ts";
import { MADE_PLATFORMS, type MadePlatformName } from "../generate/platforms.ts";
import { writeExport } from "../generate/write-export.ts";
import { tabPeak } from "./process-memory.ts";

const TAB_LIMIT = 1500;
/** A page that answers within a tenth of a second feels immediate; longer than this it is felt as stuck. */
const LONGEST_PAUSE = 500;
const repository = new URL("../../", import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    activities: { type: "string" },
    megabytes: { type: "string" },
    platform: { type: "string", default: "instagram" },
    phone: { type: "boolean", default: false },
  },
});

interface Side {
  readonly seconds: number;
  /** Peak resident memory, MB. */
  readonly rss: number;
  /** Digest of the JSON report. */
  readonly digest: string;
}

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest("hex").slice(0, 12);
};

async function commandLine(file: string, folder: string): Promise<Side> {
  const out = join(folder, "command-line.json");
  const started = performance.now();
  const args = ["apps/cli/bin/netral.js", "check", file, "--format", "json", "--lang", "id", "-o", out];
  const child = spawn(process.execPath, args, { cwd: repository, stdio: "ignore" });
  let rss = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      rss = Math.max(rss, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended.
    }
  }, 50);
  await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, rss, digest: await digestOf(out) };
}

/** Counts how long the page could not draw, from now on. */
const WATCH_PAUSES = `
  globalThis.longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

async function inBrowser(
  page: Page,
  browser: BrowserServer,
  file: string,
): Promise<Side & { readonly pause: number }> {
  await page.locator("input[accept*='.zip']").setInputFiles(file);
  await page.locator(".drop button.primary").waitFor();
  await page.locator(".drop button.primary").click();
  await page.evaluate(WATCH_PAUSES);
  const started = performance.now();
  await page.getByRole("button", { name: "Lewati dan periksa" }).click();
  await page.locator(".results").waitFor({ timeout: 3_600_000 });
  const seconds = (performance.now() - started) / 1000;
  const pause = await page.evaluate<number>("globalThis.longest");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^JSON$/ }).click(),
  ]);
  const rss = tabPeak(browser.process().pid ?? 0);
  const saved = `${file}.json`;
  await download.saveAs(saved);
  return { seconds, rss, digest: await digestOf(saved), pause };
}

const platform = MADE_PLATFORMS[values.platform as MadePlatformName];
const folder = mkdtempSync(join(tmpdir(), "netral-bench-web-"));

/** Scales at which the generated export has so many acts or so many megabytes. */
async function scales(): Promise<readonly number[]> {
  if (values.megabytes !== undefined) {
    return values.megabytes
      .split(",")
      .map((size) => Math.ceil((Number(size) * 1_000_000) / platform.bytesPerScale));
  }
  const { key } = await writeExport(platform.make(100), join(folder, "probe.zip"), 1);
  const perScale = Object.values(key).reduce((sum, count) => sum + count, 0) / 100;
  return (values.activities ?? "10000,100000,1000000")
    .split(",")
    .map((count) => Math.round(Number(count) / perScale));
}

const server = await startServer();
let isFine = true;
console.log("acts      inflated  CLI s    MB   browser s   MB    ratio  longest pause  same JSON");
for (const scale of await scales()) {
  const file = join(folder, "export.zip");
  const written = await writeExport(platform.make(scale), file, 1);
  const acts = Object.values(written.key).reduce((sum, count) => sum + count, 0);
  const node = await commandLine(file, folder);
  const browser = await chromium.launchServer({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    // A tab of a small machine: the heap is held below what would be half of it.
    args: ["--no-sandbox", "--disable-background-networking", "--js-flags=--max-old-space-size=1024"],
  });
  const connected = await chromium.connect(browser.wsEndpoint());
  const viewport = values.phone ? { width: 360, height: 740 } : { width: 1280, height: 900 };
  const page = await (await connected.newContext({ locale: "id-ID", viewport })).newPage();
  await page.goto(`${server.address}#/check`);
  const web = await inBrowser(page, browser, file);
  await browser.close();
  const isSame = web.digest === node.digest;
  isFine &&= isSame && web.rss < TAB_LIMIT && web.pause < LONGEST_PAUSE;
  const cells = [
    acts.toLocaleString("en").padEnd(9),
    `${Math.round(written.inflated / 1e6)} MB`.padEnd(9),
    node.seconds.toFixed(1).padStart(5),
    node.rss.toFixed(0).padStart(5),
    web.seconds.toFixed(1).padStart(10),
    web.rss.toFixed(0).padStart(6),
    (web.seconds / node.seconds).toFixed(2).padStart(7),
    `${web.pause.toFixed(0)} ms`.padStart(13),
    String(isSame).padStart(9),
  ];
  console.log(cells.join(" "));
}
await server.close();
rmSync(folder, { recursive: true });
if (!isFine) {
  console.error(`Wanted: the same JSON, a tab below ${TAB_LIMIT} MB, no pause above ${LONGEST_PAUSE} ms.`);
  process.exitCode = 1;
}
