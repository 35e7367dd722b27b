import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CheckReport } from "@netral/engine/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, chromiumPath, startApp } from "./app.test-support.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const POSTER = join(repository, "packages/documents/src/image/poster.jpg");

/** An export of three posts: a poster, a picture that is damaged, and one that the export does not hold. */
function exportWithPictures(): string {
  const folder = mkdtempSync(join(tmpdir(), "netral-pictures-"));
  const posts = ["poster", "rusak", "hilang"].map((name, at) => ({
    media: [
      { uri: `media/posts/${name}.jpg`, creation_timestamp: 1_728_900_000 + at, title: `Pagi ${name}` },
    ],
    creation_timestamp: 1_728_900_000 + at,
    title: `Pagi ${name}`,
  }));
  mkdirSync(join(folder, "your_instagram_activity", "media"), { recursive: true });
  mkdirSync(join(folder, "media", "posts"), { recursive: true });
  writeFileSync(join(folder, "your_instagram_activity", "media", "posts_1.json"), JSON.stringify(posts));
  writeFileSync(join(folder, "media", "posts", "rusak.jpg"), readFileSync(POSTER).subarray(0, 300));
  cpSync(POSTER, join(folder, "media", "posts", "poster.jpg"));
  return folder;
}

function commandLineJson(folder: string): Promise<string> {
  const args = ["apps/cli/bin/netral.js", "check", folder, "--pictures", "--format", "json", "--lang", "id"];
  // The exit code tells that something was left unread, which is so here.
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: repository, maxBuffer: 2 ** 26 }, (_error, stdout) =>
      resolve(stdout),
    ),
  );
}

describe.skipIf(chromiumPath === undefined)("the pictures of an export (needs Chromium on the PATH)", () => {
  let app: App;
  let folder: string;
  beforeAll(async () => {
    app = await startApp();
    folder = exportWithPictures();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  it("are read where the owner asks, with nothing fetched afterwards, and the report is the command line's", async () => {
    const page = await app.open();
    await page.getByLabel("Baca juga tulisan di dalam gambar unggahan saya").check();
    await page.getByText(/^Pembaca gambar siap/).waitFor();
    const requests: string[] = [];
    page.context().on("request", (request) => requests.push(request.url()));
    await page.locator("input[webkitdirectory]").setInputFiles(folder);
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("button", { name: "Lewati dan periksa" }).click();
    await page.locator(".results").waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^JSON$/ }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    const { coverage } = JSON.parse(text) as CheckReport;
    expect(coverage.pictures).toEqual({ read: 1, wordless: 0, unreadable: 1, missing: 1 });
    expect(text).toBe(await commandLineJson(folder));
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    await page.context().close();
  }, 120_000);

  it("cannot be asked for once a file is chosen, until the choice is let go", async () => {
    const page = await app.open();
    const tick = page.getByLabel("Baca juga tulisan di dalam gambar unggahan saya");
    await page.locator("input[webkitdirectory]").setInputFiles(folder);
    await page.getByRole("button", { name: "Lanjut" }).waitFor();
    expect(await tick.isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Pilih berkas lain" }).click();
    expect(await tick.isEnabled()).toBe(true);
    await page.context().close();
  });

  it("are left alone when it is cancelled", async () => {
    const page = await app.open();
    await page.getByLabel("Baca juga tulisan di dalam gambar unggahan saya").check();
    await page.getByText(/^Pembaca gambar siap/).waitFor();
    for (let at = 0; at < 12; at++) {
      cpSync(POSTER, join(folder, "media", "posts", `banyak-${at}.jpg`));
    }
    const posts = Array.from({ length: 12 }, (_, at) => ({
      media: [
        { uri: `media/posts/banyak-${at}.jpg`, creation_timestamp: 1_729_900_000 + at, title: `Sore ${at}` },
      ],
    }));
    writeFileSync(join(folder, "your_instagram_activity", "media", "posts_2.json"), JSON.stringify(posts));
    await page.locator("input[webkitdirectory]").setInputFiles(folder);
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("button", { name: "Lewati dan periksa" }).click();
    await page.getByText(/gambar dilihat/).waitFor();
    await page.getByRole("button", { name: "Batalkan" }).click();
    await page.getByRole("heading", { name: "Tiga pertanyaan tentang Anda" }).waitFor();
    await page.context().close();
  }, 60_000);
});
