import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, chromiumPath, runSample, startApp } from "./app.test-support.ts";

const VIEWS = [
  "check",
  "draft",
  "invitation",
  "calendar",
  "may-i",
  "learn",
  "rules",
  "rules/d-6",
  "rules/d-13",
  "trust",
];
const LOOKS = [
  { name: "wide", viewport: { width: 1280, height: 900 }, colorScheme: "light", locale: "id-ID" },
  {
    name: "phone, dark, English",
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
    locale: "en-GB",
  },
] as const;

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** With `NETRAL_SCREENSHOTS=folder`, a picture of every view for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["NETRAL_SCREENSHOTS"];
  if (folder === undefined) return;
  await page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, "-")}.png`, fullPage: true });
}

const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - innerWidth");

describe.skipIf(chromiumPath === undefined)("for everyone (needs Chromium on the PATH)", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app?.close());

  for (const { name, ...look } of LOOKS) {
    it(`has no axe violation on any view: ${name}`, async () => {
      const page = await app.open("check", look);
      await page.locator(".drop").waitFor();
      for (const view of VIEWS) {
        await page.goto(`${app.address}#/${view}`);
        await page.locator("main .card").first().waitFor();
        await picture(page, `${view} ${name}`);
        expect([view, await faults(page)]).toEqual([view, []]);
        expect([view, await overflow(page)]).toEqual([view, 0]);
      }
      await page.goto(`${app.address}#/check`);
      await runSample(page);
      await picture(page, `results ${name}`);
      for (const part of await page.locator(".results details > summary").all()) {
        if (await part.isVisible()) await part.click();
      }
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    }, 180_000);
  }

  it("fits at 200 % zoom", async () => {
    // Zooming to 200 % halves the width the page has.
    const page = await app.open("check", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    await runSample(page);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it("can be gone through by keyboard alone", async () => {
    const page = await app.open();
    await page.locator(".drop").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    await page.getByRole("button", { name: "Coba dengan contoh" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".results").waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    await page.locator(".finding > summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".finding").first().getAttribute("open")).not.toBeNull();
    await page.context().close();
  });

  it("says aloud that the check is done", async () => {
    const page = await app.open();
    await runSample(page);
    await expect
      .poll(() => page.locator("p[role=status].visually-hidden").textContent())
      .toContain("selesai");
    await page.context().close();
  });
});
