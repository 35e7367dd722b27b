/**
 * Goes the main way through the app in the other browsers of this machine: Firefox and WebKit, as Debian packages them.
 *
 *     apt-get install firefox-esr webkit2gtk-driver xvfb
 *     npm run e2e:other
 */
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MADE_PLATFORMS } from "../../../tools/generate/platforms.ts";
import { writeExport } from "../../../tools/generate/write-export.ts";
import { startServer } from "./app.test-support.ts";
import { type Driver, programPath, startFirefox, startWebKit } from "./web-driver.ts";

/** Waits until an expression is true in the page. */
async function until(driver: Driver, what: string, seconds = 60): Promise<void> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if ((await driver.run(`return Boolean(${what})`)) === true) return;
    await sleep(200);
  }
  const seen = await driver.run("return document.body.innerText.slice(0, 500)");
  throw new Error(`${driver.name}: never came true: ${what}; the page says: ${String(seen)}`);
}

const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const press = (driver: Driver, selector: string) => driver.run(`${one(selector)}.click()`);
const write = (driver: Driver, selector: string, text: string) =>
  driver.run(`const at = ${one(selector)}; at.value = ${JSON.stringify(text)};
    at.dispatchEvent(new Event("input", { bubbles: true })); at.dispatchEvent(new Event("change"));`);

/** Every step says its name when it is done. */
async function journey(driver: Driver, address: string, file: string): Promise<void> {
  const done = (step: string) => console.log(`${driver.name}: ${step}`);
  await driver.open(`${address}#/check`);
  await until(driver, one(".drop"));
  await press(driver, ".sample button");
  await until(driver, one(".results"));
  const count = await driver.run(`return document.querySelectorAll(".finding").length`);
  done(`sample, ${count} findings`);
  await press(driver, ".question button");
  await until(driver, `!${one("[aria-busy=true]")}`);
  done("a question answered");
  await write(driver, ".results input[type=password]", "rumah hijau di bukit");
  await driver.run(`${one(".results form")}.requestSubmit()`);
  await until(driver, `/diunduh|downloaded/.test(${one(".results form [role=status]")}.textContent)`);
  done("result locked and saved");
  await driver.open(`${address}#/trust`);
  await until(driver, `navigator.serviceWorker.controller`);
  done("copy for use without a network");
  await driver.open(`${address}?again#/check`);
  await until(driver, one(".drop input"));
  await driver.chooseFile(".drop input[accept*='.zip']", file);
  await until(driver, one(".drop button.primary"));
  await press(driver, ".drop button.primary");
  await until(driver, one("form .actions button:nth-of-type(2)"));
  const started = performance.now();
  await press(driver, "form .actions button:nth-of-type(2)");
  await until(driver, one(".results"), 120);
  done(`a file of 10,000 acts in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await driver.open(`${address}#/draft`);
  await until(driver, one("textarea"));
  await write(driver, "textarea", "Ayo coblos Prabowo Subianto nomor 2!");
  await until(driver, `${one(".legend-of-marks li")}`);
  done("draft marked");
  for (const view of ["invitation", "calendar", "may-i", "learn", "rules", "rules/d-6"]) {
    await driver.open(`${address}#/${view}`);
    await until(driver, one("main .card"));
  }
  done("all views");
  const refused = await driver.run(`return fetch("https://example.org/").then(() => false, () => true)`);
  const wide = await driver.run(`return document.documentElement.scrollWidth > innerWidth`);
  if (refused !== true || wide !== false)
    throw new Error(`${driver.name}: ${String(refused)} ${String(wide)}`);
  done("foreign address refused");
}

const firefox = programPath("firefox-esr", "firefox");
const webKit = programPath("WebKitWebDriver");
const screen = programPath("Xvfb");
const [miniBrowser] = globSync("/usr/lib/*/webkit2gtk-*/MiniBrowser");
const browsers: (() => Promise<Driver>)[] = [];
if (firefox !== undefined) browsers.push(() => startFirefox(firefox));
if (webKit !== undefined && screen !== undefined && miniBrowser !== undefined) {
  browsers.push(() => startWebKit(webKit, screen, miniBrowser));
}
if (browsers.length === 0) console.log("Neither Firefox nor WebKit is on this machine.");

const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), "netral-other-"));
const file = join(folder, "ekspor.zip");
await writeExport(MADE_PLATFORMS.instagram.make(100), file, 1);
for (const start of browsers) {
  const driver = await start();
  try {
    await journey(driver, server.address, file);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await driver.quit();
  }
}
await server.close();
rmSync(folder, { recursive: true });
