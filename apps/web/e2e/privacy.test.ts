import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, chromiumPath, runSample, startApp } from "./app.test-support.ts";

const demo = fileURLToPath(new URL("../../cli/demo/export", import.meta.url));

/** A picture with words on it. */
async function posterOf(context: BrowserContext, words: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`<body style="font: 700 40px sans-serif; padding: 40px; background: #fff">${words}`);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 1000, height: 200 } });
  await page.close();
  return picture;
}

/** The copy for use without a network is complete and in charge of the page. */
const takenOver = (page: Page) =>
  expect
    .poll(() => page.evaluate("navigator.serviceWorker.controller !== null"), { timeout: 15_000 })
    .toBe(true);

describe.skipIf(chromiumPath === undefined)("what leaves the device (needs Chromium on the PATH)", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app?.close());

  it("nothing: before a file is chosen only files of the app are fetched, afterwards nothing at all", async () => {
    const page = await app.open();
    const requests: string[] = [];
    page.context().on("request", (request) => requests.push(request.url()));
    await page.reload();
    await page.getByText("Pilih berkas zip").waitFor();
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    // It answers "ready" while it still takes over; its own fetches end with that.
    await takenOver(page);
    expect(requests.length).toBeGreaterThan(4);
    for (const url of requests) {
      expect(url.startsWith(app.address)).toBe(true);
      expect(new URL(url).search).toBe("");
    }
    requests.length = 0;
    await page.locator("input[webkitdirectory]").setInputFiles(demo);
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("button", { name: "Lewati dan periksa" }).click();
    await page.locator(".results").waitFor();
    await page.locator(".results details > summary").last().click();
    await page.getByRole("button", { name: /^CSV/ }).click();
    for (const view of ["rules", "may-i", "calendar", "draft", "invitation", "trust"]) {
      await page.goto(`${app.address}#/${view}`);
      await page.locator("h1").waitFor();
    }
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    await page.context().close();
  });

  it("fetches what reads pictures before a picture is chosen, and nothing afterwards", async () => {
    const page = await app.open("invitation");
    await takenOver(page);
    await page.getByText(/^Baca dari foto undangan/).click();
    await page.getByLabel(/Baca juga tulisan di dalam gambar/).check();
    const file = page.getByLabel("Pilih berkas");
    await expect.poll(() => file.isEnabled(), { timeout: 30_000 }).toBe(true);
    const poster = await posterOf(page.context(), "UNDANGAN TERBUKA DEKLARASI RELAWAN");
    const requests: string[] = [];
    page.context().on("request", (request) => requests.push(request.url()));
    await file.setInputFiles({ name: "undangan.png", mimeType: "image/png", buffer: poster });
    await expect
      .poll(() => page.getByLabel("Isi undangan").inputValue(), { timeout: 60_000 })
      .toMatch(/DEKLARASI RELAWAN/);
    await page.goto(`${app.address}#/draft`);
    await page.getByText(/^Sertakan gambar/).click();
    await expect.poll(() => page.getByLabel("Pilih berkas").isEnabled(), { timeout: 30_000 }).toBe(true);
    await page
      .getByLabel("Pilih berkas")
      .setInputFiles({ name: "poster.png", mimeType: "image/png", buffer: poster });
    await page.getByText(/Tulisan yang terbaca di gambar ikut diperiksa: “.*DEKLARASI/).waitFor();
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("keeps nothing unless asked, and sets no cookie", async () => {
    const page = await app.open();
    await runSample(page);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
    expect(await page.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
    await page.context().close();
  });

  it("works with the network cut off after the first load", async () => {
    const page = await app.open();
    await takenOver(page);
    await page.context().setOffline(true);
    await page.reload();
    await runSample(page);
    expect(await page.locator(".finding").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("deletes everything with one button", async () => {
    const page = await app.open("learn");
    await takenOver(page);
    await page.getByLabel(/Ingat di perangkat ini/).check();
    expect(await page.evaluate("localStorage.length")).toBe(1);
    await page.goto(`${app.address}#/trust`);
    await page.getByRole("button", { name: "Hapus semua dari perangkat ini" }).click();
    await page.getByText("Semua sudah dihapus dari perangkat ini.").first().waitFor();
    expect(await page.evaluate("localStorage.length")).toBe(0);
    expect(await page.evaluate("caches.keys().then((all) => all.length)")).toBe(0);
    await page.context().close();
  });

  it("refuses an inline script and a connection to elsewhere", async () => {
    const page = await app.open();
    const outcome = await page.evaluate(`(async () => {
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.head.append(script);
      const fetched = await fetch("https://example.org/").then(() => "fetched", () => "refused");
      return [window.broken === undefined, fetched];
    })()`);
    expect(outcome).toEqual([true, "refused"]);
    await page.context().close();
  });
});
