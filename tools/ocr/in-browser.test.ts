import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { recogniserAssets } from "@netral/documents/node";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePdf } from "../../packages/documents/src/pdf/make-pdf.test-support.ts";
import { chromiumPath } from "./chromium-path.ts";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const poster = new URL("../../packages/documents/src/image/poster.jpg", import.meta.url).pathname;
const ENTRY = `
import { loadReaders, readDocument } from "@netral/documents";
import { webRecogniser } from "@netral/documents/web";
const recogniser = webRecogniser({ base: new URL("ocr/", location.href).href });
Object.assign(globalThis, {
  start: () => Promise.all([loadReaders(), recogniser.start()]).then(() => undefined),
  read: async (bytes) => readDocument({ name: "berkas", bytes: Uint8Array.from(bytes) }, recogniser),
});
`;

describe.skipIf(chromiumPath === undefined)("in a browser with a strict policy (needs Chromium)", () => {
  let folder = "";
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "netral-ocr-"));
    // Inside the repository, so that our packages are found by name.
    const source = mkdtempSync(new URL("./.page-", import.meta.url).pathname);
    writeFileSync(join(source, "main.js"), ENTRY);
    writeFileSync(join(source, "index.html"), '<script type="module" src="./main.js"></script>');
    try {
      await build({
        root: source,
        base: "./",
        logLevel: "error",
        configFile: false,
        build: { outDir: folder, emptyOutDir: true, target: "es2024", modulePreload: { polyfill: false } },
      });
    } finally {
      rmSync(source, { recursive: true });
    }
    mkdirSync(join(folder, "ocr"));
    for (const { name, path } of recogniserAssets()) copyFileSync(path, join(folder, "ocr", name));
    server = createServer(({ url = "/" }, response) => {
      const path = url === "/" ? "/index.html" : url;
      try {
        const body = readFileSync(join(folder, path));
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a poster and a PDF are read; after the start there is not one request", async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}/`;
    await page.goto(origin);
    await page.waitForFunction("typeof start === 'function'");
    await page.evaluate("start()");
    const started = requests.length;
    const readText = (bytes: Uint8Array) =>
      page.evaluate(
        `read([${bytes.join()}]).then((found) => found.ok ? found.value.text : JSON.stringify(found))`,
      );
    const jpeg = new Uint8Array(readFileSync(poster));
    const words = "PARTAI MAWAR MERAH\nCoblos nomor 2\nWirabrata Kencana, 12 Oktober 2030";
    expect(await readText(jpeg)).toBe(words);
    const pdf = makePdf([["Undangan syukuran warga"], []], { jpeg });
    expect(await readText(pdf)).toBe(`Undangan syukuran warga\n\n${words}`);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(requests.slice(started)).toEqual([]);
    expect(requests.filter((url) => url.includes("tesseract-core"))).toHaveLength(1);
    expect(complaints.filter((text) => /policy|refused|violat/i.test(text))).toEqual([]);
  });
});
