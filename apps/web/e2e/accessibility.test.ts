import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, chromiumPath, runSample, startApp } from "./app.test-support.ts";
import { SCENES, stage } from "./scenes.ts";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** 1280 px at 200 % zoom, and WCAG 1.4.10: 1280 px at 400 %. */
const ZOOMED = [640, 320] as const;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** By night only the colours differ, so only they are looked at again. */
async function faults(page: Page, colorScheme: "light" | "dark"): Promise<readonly string[]> {
  // The page has no frames; the other mode opens a page of its own for each analysis.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (colorScheme === "light"
    ? axe.withTags(TAGS)
    : axe.withRules("color-contrast")
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - innerWidth");
const focused = (page: Page, what: string) => page.evaluate(`document.activeElement.${what}`);

/** Presses Tab until a thing with these words has the focus; every stop on the way must be seen to have it. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab");
    const [text, isSeen] = await page.evaluate<[string, boolean]>(`(() => {
      const at = document.activeElement;
      const label = at.closest("label");
      const drawn = [at, label].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
      return [(label ?? at).textContent, drawn];
    })()`);
    expect([text, isSeen]).toEqual([text, true]);
    if (words.test(text)) return;
  }
  throw new Error(`no way by keyboard to ${words}`);
}

describe.skipIf(chromiumPath === undefined)("for everyone (needs Chromium on the PATH)", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app?.close());

  for (const locale of ["id-ID", "en-GB"] as const) {
    it.concurrent(`has no axe violation and no sideways scrolling in any view, ${locale}: phone and desk, day and night`, async () => {
      const page = await stage(app, locale);
      const found: unknown[] = [];
      const note = (...what: readonly unknown[]) => found.push(what);
      for (const { name, reach } of SCENES) {
        await page.setViewportSize(DESK);
        await reach(page, app);
        for (const size of [DESK, PHONE]) {
          await page.setViewportSize(size);
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            for (const fault of await faults(page, colorScheme)) note(name, size.width, colorScheme, fault);
          }
        }
        for (const width of [DESK.width, PHONE.width, ...ZOOMED]) {
          await page.setViewportSize({ width, height: 450 });
          if ((await overflow(page)) !== 0) note(name, width, "scrolls sideways");
        }
      }
      expect(found).toEqual([]);
      await page.context().close();
    }, 600_000);
  }

  it("can be gone through by keyboard alone: the focus is always seen, and each view begins at its heading", async () => {
    const page = await app.open();
    await page.locator(".drop").waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page, "className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await focused(page, "tagName")).toBe("H1");
    await tabTo(page, /^Coba dengan contoh$/);
    await page.keyboard.press("Enter");
    await page.locator(".results").waitFor();
    expect(await focused(page, "tagName")).toBe("H1");
    await tabTo(page, /kiriman dari Tim/);
    await page.keyboard.press("Enter");
    const finding = page.locator(".finding[open]");
    expect(await finding.count()).toBe(1);
    const questions = await page.locator(".question").count();
    await tabTo(page, /^Ya$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".question").count()).toBeLessThan(questions);
    await page.reload();
    await page.locator(".drop").waitFor();
    await tabTo(page, /^Aturan$/);
    await page.keyboard.press("Enter");
    await page.locator(".tiles").first().waitFor();
    expect(await focused(page, "textContent")).toBe("Aturan");
    await page.context().close();
  });

  it("moves nothing when the reader wants no motion", async () => {
    const page = await app.open("check", { reducedMotion: "reduce" });
    await page.locator(".drop").waitFor();
    const moving = await page.evaluate(`[...document.querySelectorAll("*")].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return transitionDuration !== "0s" || animationName !== "none";
    }).length`);
    expect(moving).toBe(0);
    await page.context().close();
  });

  it("says aloud how far the check is and when it is done", async () => {
    const page = await app.open();
    await page.evaluate(`(() => {
      globalThis.said = [];
      const region = document.querySelector("p[role=status].visually-hidden");
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true, characterData: true, subtree: true,
      });
    })()`);
    await runSample(page);
    await expect.poll(() => page.evaluate("said.join(' ')")).toContain("selesai");
    expect(await page.locator("[role=status], [aria-live]").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
