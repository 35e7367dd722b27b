import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { App } from "./app.test-support.ts";

/** A state of the screen that somebody can be in. */
export interface Scene {
  readonly name: string;
  /** Brings a page there from the scene before. */
  reach(page: Page, app: App): Promise<void>;
}

const demo = fileURLToPath(new URL("../../../apps/cli/demo/export", import.meta.url));

/** Holds the page's questions to the worker back while `holding` is set, so that a view that passes stands still. */
const HOLD = `
  const Real = Worker;
  globalThis.Worker = class extends Real {
    constructor(...given) { super(...given); globalThis.engine = this; }
    postMessage(message) { if (globalThis.holding !== message.method) super.postMessage(message); }
  };`;

const PROGRESS = {
  bytes: 310_000_000,
  totalBytes: 500_000_000,
  records: 61_240,
  files: 3,
  file: "your_instagram_activity/likes/liked_posts.json",
};

async function goto(page: Page, app: App, view: string, wanted = "main .card"): Promise<void> {
  await page.goto(`${app.address}#/${view}`);
  await page.locator(wanted).first().waitFor();
}

const at = (name: string, view: string, wanted?: string): Scene => ({
  name,
  reach: (page, app) => goto(page, app, view, wanted),
});

async function openAll(page: Page, within: string): Promise<void> {
  await page.evaluate(
    `for (const one of document.querySelectorAll(${JSON.stringify(`${within} details`)})) one.open = true`,
  );
}

/** Opens a page without an offline copy (which would answer where a scene lets the network fail) on which every scene can be reached. */
export async function stage(app: App, locale: "id-ID" | "en-GB"): Promise<Page> {
  const page = await app.open("check", { locale, reducedMotion: "reduce", serviceWorkers: "block" });
  await page.addInitScript(HOLD);
  await page.reload();
  await page.locator(".drop").waitFor();
  return page;
}

/** Every view in every state, in an order in which one leads to the next. */
export const SCENES: readonly Scene[] = [
  at("choose files", "check", ".drop"),
  {
    name: "pictures to be read",
    async reach(page) {
      await page.locator(".pictures input").check();
      await page.locator(".pictures [role=status]", { hasText: /siap|Ready/ }).waitFor();
    },
  },
  {
    name: "chosen files",
    async reach(page) {
      await page.locator("input[webkitdirectory]").setInputFiles(demo);
      await page.locator(".inside li").first().waitFor();
    },
  },
  {
    name: "about you",
    async reach(page) {
      await page.locator(".drop button.primary").click();
      await page.locator("form .pair select").first().selectOption("51");
      await page.locator("form .pair select").nth(1).waitFor();
    },
  },
  {
    name: "running",
    async reach(page) {
      await page.evaluate("globalThis.holding = 'check'");
      await page.locator("form button.primary").click();
      await page.locator(".running").waitFor();
      const data = JSON.stringify({ type: "progress", progress: PROGRESS });
      await page.evaluate(`engine.dispatchEvent(new MessageEvent("message", { data: ${data} }))`);
      await page.locator(".running .file").waitFor();
    },
  },
  {
    name: "broken file",
    async reach(page) {
      await page.reload();
      const buffer = Buffer.from("bukan zip");
      await page
        .locator("input[accept*='.zip']")
        .setInputFiles({ name: "ekspor.zip", mimeType: "application/zip", buffer });
      await page.locator(".problem .issues li").waitFor();
    },
  },
  {
    name: "fault",
    async reach(page) {
      await page.evaluate("globalThis.holding = 'look'");
      await page.locator("input[webkitdirectory]").setInputFiles(demo);
      const data = "{ type: 'failed', id: 4, message: 'contoh kesalahan' }";
      // The question's number is not known here; the first one that waits takes the answer.
      await page.evaluate(
        `for (let id = 1; id < 9; id++) engine.dispatchEvent(new MessageEvent("message", { data: { ...${data}, id } }))`,
      );
      await page.locator(".problem pre").waitFor();
    },
  },
  {
    name: "owner of a chat not known",
    async reach(page) {
      await page.reload();
      const lines = ["01/10/24, 08.11 - Sari Contoh: Pagi", "02/10/24, 08.12 - Budi Contoh: Pagi juga"];
      const chat = { name: "Chat WhatsApp dengan Grup Contoh.txt", mimeType: "text/plain" };
      const buffer = Buffer.from(lines.join("\n"));
      await page.locator("input[accept*='.zip']").setInputFiles({ ...chat, buffer });
      await page.locator(".drop .actions button.primary").click();
      await page.locator("form button.primary").click();
      await page.locator(".offer").waitFor();
    },
  },
  {
    name: "result",
    async reach(page) {
      await page.reload();
      await page.locator(".sample button").click();
      await page.locator(".results").waitFor();
    },
  },
  {
    name: "result, one finding open",
    async reach(page) {
      await page.locator(".finding > summary").first().click();
    },
  },
  {
    name: "result, everything open",
    async reach(page) {
      await openAll(page, ".results");
      await page.locator(".finding select").first().selectOption("not-applicable");
    },
  },
  at("draft, empty", "draft"),
  {
    name: "draft with findings",
    async reach(page) {
      await page.locator("input[type=date]").first().fill("2024-01-10");
      await page
        .locator("textarea")
        .fill(
          "Ayo coblos Prabowo Subianto nomor 2! Terima kasih sudah datang ke kampanye. #PrabowoGibran2024",
        );
      await page.locator(".finding").first().waitFor();
    },
  },
  {
    name: "draft, everything open",
    async reach(page) {
      await openAll(page, "main");
      await page.locator(".document input[type=file]:not(:disabled)").waitFor();
    },
  },
  {
    name: "draft without findings",
    async reach(page) {
      await page.locator("textarea").fill("Selamat pagi, pelayanan KTP buka sampai pukul tiga.");
      await page.locator(".outcome.nothing-found").waitFor();
    },
  },
  at("invitation, empty", "invitation"),
  {
    name: "invitation with findings",
    async reach(page) {
      await page
        .locator("textarea")
        .fill(
          "Undangan 10 Januari 2024: deklarasi relawan Prabowo Subianto di lapangan kota. Kaus dan makan siang disediakan.",
        );
      await page.locator(".finding").first().waitFor();
      await openAll(page, "main");
    },
  },
  at("calendar", "calendar"),
  {
    name: "calendar of an area",
    async reach(page) {
      await page.locator("main select").first().selectOption("51");
      await page.locator("main select").nth(1).waitFor();
      await openAll(page, "main");
    },
  },
  at("official answers", "may-i"),
  {
    name: "official answers, none fits",
    async reach(page) {
      await page.locator("input[type=search]").fill("kucing terbang");
      await page.locator(".tiles > li").first().waitFor({ state: "detached" });
    },
  },
  at("stories", "learn"),
  {
    name: "a story",
    async reach(page) {
      await page.locator("main button.primary").click();
      await page.locator(".story").waitFor();
    },
  },
  {
    name: "a story, answered",
    async reach(page) {
      await page.locator(".story fieldset button").nth(1).click();
      await page.locator(".story > button.primary").waitFor();
    },
  },
  {
    name: "certificate",
    async reach(page) {
      await page.locator(".story > button.primary").click();
      while ((await page.locator(".certificate").count()) === 0) {
        await page.locator(".story fieldset button").first().click();
        await page.locator(".story > button.primary").click();
      }
      await page.locator(".certificate input").fill("Wayan Contoh");
    },
  },
  at("rules", "rules"),
  at("one rule", "rules/d-6", "article"),
  {
    name: "another rule, everything open",
    async reach(page, app) {
      await goto(page, app, "rules/d-13", "article");
      await openAll(page, "main");
    },
  },
  at("no such rule", "rules/tidak-ada", "main p"),
  at("trust", "trust"),
  {
    name: "an institution's file that is not right",
    async reach(page, app) {
      await page.route("**/edition.json", (route) => route.fulfill({ body: '{ "area": "Contoh" }' }));
      await page.goto(`${app.address}?edisi#/trust`);
      await page.locator("main .issues li").first().waitFor();
      await page.unroute("**/edition.json");
    },
  },
  {
    name: "not loaded",
    async reach(page, app) {
      await page.route("**/data/registry-*", (route) => route.abort());
      await page.goto(`${app.address}?#/check`);
      await page.locator(".issues li").waitFor();
      await page.unroute("**/data/registry-*");
    },
  },
];
