import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { staticServer } from "../server/static-server.ts";

/** Builds the app into a folder of its own. */
export async function buildApp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "netral-web-"));
  await build({
    configFile: new URL("../vite.config.ts", import.meta.url).pathname,
    logLevel: "error",
    build: { outDir: folder },
  });
  return folder;
}

/** Path of a Chromium on this machine, if there is one. */
export const chromiumPath = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find(existsSync);

/** A built and served app in a real browser. */
export interface App {
  readonly folder: string;
  readonly address: string;
  readonly server: Server;
  readonly browser: Browser;
  /** Opens a view on a fresh profile. */
  open(view?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A built and served app, without a browser. */
export async function startServer(): Promise<Pick<App, "folder" | "address" | "server" | "close">> {
  const folder = await buildApp();
  const server = staticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    address: `http://127.0.0.1:${port}/`,
    server,
    async close() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Builds, serves and opens a browser. */
export async function startApp(): Promise<App> {
  const served = await startServer();
  const { address } = served;
  const browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  return {
    ...served,
    browser,
    async open(view = "check", options = {}) {
      const context = await browser.newContext({
        locale: "id-ID",
        viewport: { width: 1200, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(`${address}#/${view}`);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Waits until everything has been fetched, then runs the sample to its result. */
export async function runSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Coba dengan contoh|Try with a sample/ }).click();
  await page.locator(".results").waitFor();
}
