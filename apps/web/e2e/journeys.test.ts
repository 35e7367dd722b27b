import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, chromiumPath, runSample, startApp } from "./app.test-support.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const demo = `${repository}apps/cli/demo/export`;

/** What the command line prints for its own demo. */
async function commandLineJson(): Promise<string> {
  const args = [
    "apps/cli/bin/netral.js",
    ...[
      "check",
      demo,
      "--registry",
      "apps/cli/demo/registry.json",
      "--profile",
      "apps/cli/demo/profile.json",
    ],
    ...["--format", "json", "--lang", "id"],
  ];
  // Exit code 1 means that there are findings, which the demo has.
  const run = promisify(execFile)(process.execPath, args, { cwd: repository, maxBuffer: 2 ** 26 });
  return run.then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ text: string; download: Download }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { text: readFileSync(await download.path(), "utf8"), download };
}

const named = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

describe.skipIf(chromiumPath === undefined)("journeys in a real browser (needs Chromium on the PATH)", () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app?.close());

  it("runs the sample, and its JSON is the command line's, byte for byte", async () => {
    const page = await app.open();
    await runSample(page);
    const { text } = await downloaded(page, () => named(page, /^JSON$/).click());
    expect(text).toBe(await commandLineJson());
    await page.context().close();
  });

  it("takes a folder, shows what is in it, asks three questions and gives the result", async () => {
    const page = await app.open();
    await page.locator("input[webkitdirectory]").setInputFiles(demo);
    await page.getByText(/^Instagram: \d+ berkas$/).waitFor();
    await named(page, "Lanjut").click();
    await page.getByLabel("Status Anda").selectOption({ label: "PPPK" });
    await page.getByRole("combobox", { name: "Provinsi", exact: true }).selectOption({ label: "Bali" });
    await page.getByLabel("Kabupaten atau kota").selectOption({ label: "Kota Denpasar" });
    await named(page, "Mulai periksa").click();
    await page.getByRole("heading", { name: "Yang perlu Anda lihat" }).waitFor();
    expect(await page.getByText(/Diperiksa sebagai PPPK/).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("says that PNS was assumed when the questions are skipped", async () => {
    const page = await app.open();
    await page.locator("input[webkitdirectory]").setInputFiles(demo);
    await named(page, "Lanjut").click();
    await named(page, "Lewati dan periksa").click();
    await page.getByText(/Diperiksa sebagai PNS, karena tidak ada keterangan lain/).waitFor();
    await page.context().close();
  });

  it("opens a finding, takes an answer and judges again", async () => {
    const page = await app.open();
    await runSample(page);
    const before = await page.locator(".finding").count();
    const finding = page.locator(".finding").first();
    await finding.locator("summary").first().click();
    for (const part of ["Apa", "Mengapa", "Seberapa yakin", "Yang bisa dilakukan"]) {
      expect(await finding.getByRole("heading", { name: part, exact: true }).isVisible()).toBe(true);
    }
    const question = finding.locator(".question", { hasText: "dibajak" });
    await question.getByRole("button", { name: "Ya", exact: true }).click();
    await expect.poll(() => page.locator(".finding").count()).toBe(before - 1);
    await page.context().close();
  });

  it("filters, keeps the owner's note and finds it again", async () => {
    const page = await app.open();
    await runSample(page);
    await page.locator(".finding").first().locator("summary").first().click();
    await page.locator(".finding").first().getByLabel("Catatan Anda").selectOption({ label: "sudah" });
    await page.locator(".filters > summary").click();
    await page.locator(".filters").getByLabel("Catatan Anda").selectOption({ label: "sudah" });
    expect(await page.locator(".finding").count()).toBe(1);
    await named(page, "Hapus saringan").click();
    expect(await page.locator(".finding").count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it("gives the skeleton of a file it does not know, without a value of it", async () => {
    const page = await app.open();
    await runSample(page);
    const { text } = await downloaded(page, () => named(page, "Unduh kerangkanya").click());
    expect(JSON.parse(text)).toMatchObject({ format: "netral-skeleton/1" });
    expect(text).toContain("_shares.json");
    expect(text).not.toMatch(/rahma|circle/);
    await page.context().close();
  });

  it("gives what does not apply as a file for the command line", async () => {
    const page = await app.open();
    await runSample(page);
    await page.locator(".finding > summary").first().click();
    const finding = page.locator(".finding").first();
    await finding.getByLabel("Catatan Anda").selectOption({ label: "tidak berlaku" });
    await finding.getByLabel("Alasannya").fill("akun resmi kantor");
    const { text } = await downloaded(page, () => named(page, /netral check/).click());
    expect(JSON.parse(text)).toMatchObject({
      format: "netral-suppressions/1",
      suppressions: [{ reason: "akun resmi kantor" }],
    });
    await page.context().close();
  });

  it("saves under a passphrase and goes on, answers included; another passphrase opens nothing", async () => {
    const page = await app.open();
    await runSample(page);
    const found = await page.locator(".finding").count();
    await page.getByLabel("Kata sandi").fill("rumah hijau di bukit");
    const { download, text } = await downloaded(page, () => named(page, "Simpan berkas terkunci").click());
    expect(text).not.toContain("netral-saved");
    const path = await download.path();
    const other = await app.open();
    await other.getByText("Lanjutkan hasil tersimpan").click();
    await other.getByLabel("Berkas tersimpan").setInputFiles(path);
    await other.getByLabel("Kata sandi").fill("bukan itu");
    await named(other, "Buka").click();
    await other.getByText(/Berkas tidak terbuka/).waitFor();
    await other.getByLabel("Kata sandi").fill("rumah hijau di bukit");
    await named(other, "Buka").click();
    await other.locator(".results").waitFor();
    expect(await other.locator(".finding").count()).toBe(found);
    await page.context().close();
    await other.context().close();
  });

  it("can be cancelled, and keeps nothing of it", async () => {
    const like = (at: number) => ({
      title: `akun.rekaan.${at}`,
      string_list_data: [
        { href: `https://www.instagram.com/p/C${at}/`, value: "👍", timestamp: 1_700_000_000 + at },
      ],
    });
    const likes = { likes_media_likes: Array.from({ length: 200_000 }, (_, at) => like(at)) };
    const folder = mkdtempSync(join(tmpdir(), "netral-large-"));
    const path = join(folder, "liked_posts.json");
    writeFileSync(path, JSON.stringify(likes));
    const page = await app.open();
    await page.locator("input[accept*='.zip']").setInputFiles(path);
    await named(page, "Lanjut").click();
    await named(page, "Lewati dan periksa").click();
    await named(page, "Batalkan").click();
    await page.getByRole("heading", { name: "Tiga pertanyaan tentang Anda" }).waitFor();
    await expect
      .poll(() => page.locator("p[role=status].visually-hidden").textContent())
      .toMatch(/dibatalkan/);
    expect(await page.locator(".results").count()).toBe(0);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  it("is an institution's own edition by one file", async () => {
    const edition = {
      format: "netral-edition/1",
      name: "Pemerintah Kota Contoh",
      ethicsOffice: { name: "Majelis Kode Etik Contoh", contact: "etik@contoh.example" },
      area: "51.71",
    };
    const path = join(app.folder, "edition.json");
    const shipped = readFileSync(path, "utf8");
    writeFileSync(path, JSON.stringify(edition));
    const page = await app.open("calendar");
    await page.getByText("Pemerintah Kota Contoh").waitFor();
    expect(await page.locator("footer").textContent()).toContain(
      "Majelis Kode Etik Contoh, etik@contoh.example",
    );
    expect(await page.getByRole("combobox", { name: "Provinsi", exact: true }).inputValue()).toBe("51");
    await page.context().close();
    writeFileSync(path, shipped);
  });

  it("says kindly what is wrong with an institution's file, and uses the rest of it", async () => {
    const path = join(app.folder, "edition.json");
    const shipped = readFileSync(path, "utf8");
    writeFileSync(path, '{ "format": "netral-edition/1", "name": "Kota Contoh", "area": "Contoh" }');
    const page = await app.open("calendar", { serviceWorkers: "block" });
    await page.getByText(/"area" bukan kode wilayah yang dikenal/).waitFor();
    expect(await page.locator("header").textContent()).toContain("Kota Contoh");
    writeFileSync(path, '{ "name": ');
    await page.reload();
    await page.getByText(/bukan JSON yang benar/).waitFor();
    await page.context().close();
    writeFileSync(path, shipped);
  });

  it("goes by an institution's own rows", async () => {
    const registry = JSON.parse(readFileSync(`${repository}apps/cli/demo/registry.json`, "utf8"));
    const path = join(app.folder, "edition.json");
    const shipped = readFileSync(path, "utf8");
    writeFileSync(path, JSON.stringify({ format: "netral-edition/1", area: "98.01", registry }));
    const page = await app.open("draft", { serviceWorkers: "block" });
    await page.getByLabel("Tanggal unggah").fill("2024-10-10");
    await page.getByLabel("Naskah", { exact: true }).fill("Ayo coblos Surya Wiratama nomor 2!");
    await page.locator("mark", { hasText: "Surya Wiratama" }).waitFor();
    await page.context().close();
    writeFileSync(path, shipped);
  });

  it("asks about a hand sign only where a picture of one's own is with a candidate", async () => {
    const registry = JSON.parse(readFileSync(`${repository}conformance/cast.json`, "utf8"));
    const path = join(app.folder, "edition.json");
    const shipped = readFileSync(path, "utf8");
    writeFileSync(path, JSON.stringify({ format: "netral-edition/1", registry }));
    const post = (title: string, at: number) => ({
      media: [{ uri: `media/posts/${at}.jpg`, creation_timestamp: at, title }],
      creation_timestamp: at,
      title,
    });
    // October 2020: the joint decision of that year forbade pictures "with a sign".
    const posts = [
      post("Foto bareng Hastabrata Lokananta di posko", 1_602_750_000),
      post("Dua jari dulu, liburan keluarga di Lembang", 1_602_760_000),
    ];
    const folder = mkdtempSync(join(tmpdir(), "netral-gesture-"));
    mkdirSync(join(folder, "your_instagram_activity", "media"), { recursive: true });
    writeFileSync(join(folder, "your_instagram_activity", "media", "posts_1.json"), JSON.stringify(posts));
    const page = await app.open("check", { serviceWorkers: "block" });
    await page.locator("input[webkitdirectory]").setInputFiles(folder);
    await named(page, "Lanjut").click();
    await named(page, "Lewati dan periksa").click();
    const finding = page.locator(".finding");
    await finding.locator("> summary").click();
    expect(await finding.count()).toBe(1);
    expect(await finding.textContent()).toMatch(/^belum pasti/);
    const question = finding.locator(".question", { hasText: "gerakan tangan" });
    await question.getByRole("button", { name: "Ya", exact: true }).click();
    await expect.poll(() => finding.textContent()).toMatch(/^perlu/);
    rmSync(folder, { recursive: true });
    await page.context().close();
    writeFileSync(path, shipped);
  });

  it("leads from chats whose owner is not known to the question, and on to the result", async () => {
    const line = (at: number, who: string) => `0${at}/10/24, 08.1${at} - ${who}: Semangat pagi semua ${at}`;
    const text = ["Rahma Contoh", "Budi Contoh", "Sari Contoh"]
      .map((who, at) => line(at + 1, who))
      .join("\n");
    const chat = {
      name: "Chat WhatsApp dengan Grup Contoh.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    };
    const page = await app.open();
    await page.locator("input[accept*='.zip']").setInputFiles(chat);
    await named(page, "Lanjut").click();
    await named(page, "Mulai periksa").click();
    await named(page, "Sebutkan nama saya").click();
    await page.getByLabel("Nama Anda di percakapan").fill("Rahma Contoh");
    await named(page, "Mulai periksa").click();
    await page.getByText(/berisi 1 kegiatan Anda/).waitFor();
    await page.context().close();
  });

  it("says kindly what is wrong with a broken file", async () => {
    const page = await app.open();
    const broken = { name: "ekspor.zip", mimeType: "application/zip", buffer: Buffer.from("bukan zip") };
    await page.locator("input[accept*='.zip']").setInputFiles(broken);
    await page.getByRole("heading", { name: "Pemeriksaan belum bisa dilakukan" }).waitFor();
    expect(await page.locator(".issues").textContent()).toMatch(/Yang bisa dilakukan/);
    await page.context().close();
  });

  it("leads back to the choice of files when nothing in them can be read", async () => {
    const page = await app.open();
    const notes = { name: "catatan.txt", mimeType: "text/plain", buffer: Buffer.from("beras 10 kg") };
    await page.locator("input[accept*='.zip']").setInputFiles(notes);
    await named(page, "Lanjut").click();
    await named(page, "Lewati dan periksa").click();
    await page.getByText(/Tidak ada ekspor media sosial yang dikenali/).waitFor();
    expect(await page.getByRole("heading", { name: "Pilih salinan data akun Anda" }).isVisible()).toBe(true);
    await named(page, "Pilih berkas lain").click();
    expect(await page.locator(".issues").count()).toBe(0);
    await page.context().close();
  });

  it("marks words of a draft while one types, and takes a suggestion", async () => {
    const page = await app.open("draft");
    await page.getByLabel("Tanggal unggah").fill("2024-01-10");
    await page.getByLabel("Naskah", { exact: true }).pressSequentially("Ayo coblos Prabowo Subianto nomor 2");
    await page.locator("mark").first().waitFor();
    const before = await page.getByLabel("Naskah", { exact: true }).inputValue();
    await page.getByLabel("Naskah", { exact: true }).fill(`Selamat pagi, bapak dan ibu. ${before}!`);
    await named(page, "Pakai saran ini").first().click();
    expect(await page.getByLabel("Naskah", { exact: true }).inputValue()).not.toContain("coblos");
    await page
      .getByLabel("Naskah", { exact: true })
      .fill("Selamat pagi, pelayanan KTP buka sampai pukul tiga.");
    await page.locator(".outcome.nothing-found").waitFor();
    await page.context().close();
  });

  it("gives the stages of an area as iCalendar", async () => {
    const page = await app.open("calendar");
    await page.getByRole("combobox", { name: "Provinsi", exact: true }).selectOption({ label: "Bali" });
    const { text } = await downloaded(page, () => named(page, /iCalendar/).click());
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain("SUMMARY:pemungutan suara");
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    await page.context().close();
  });

  it("offers the national stages to subscribe to, at an address that names no area", async () => {
    const page = await app.open("calendar");
    await page.getByRole("combobox", { name: "Provinsi", exact: true }).selectOption({ label: "Bali" });
    const address = await page.getByRole("link", { name: /^Berlangganan/ }).getAttribute("href");
    expect(address).toBe(`${app.address.replace("http:", "webcal:")}tahapan.ics`);
    const response = await page.request.get(`${app.address}tahapan.ics`);
    expect(response.headers()["content-type"]).toMatch(/^text\/calendar/);
    expect(await response.text()).toMatch(
      /^BEGIN:VCALENDAR[\s\S]*SUMMARY:masa kampanye: Presiden dan Wakil Presiden/,
    );
    await page.context().close();
  });

  it("tells ten stories and gives a certificate that knows nothing of any check", async () => {
    const page = await app.open("learn");
    await named(page, "Mulai sepuluh cerita").click();
    for (let story = 0; story < 10; story++) {
      await named(page, "Aturan ini tidak mengenainya").click();
      await named(page, /Cerita berikutnya|Lihat hasil/).click();
    }
    await page.getByRole("heading", { name: "Tanda selesai belajar" }).waitFor();
    expect(await page.locator(".certificate").textContent()).toMatch(/versi/);
    expect(await page.evaluate("localStorage.length")).toBe(0);
    await page.context().close();
  });

  it("finds official answers and rules by their words", async () => {
    const page = await app.open("may-i");
    await page.getByLabel("Cari pertanyaan").fill("menyukai");
    expect(await page.locator(".tiles > li").count()).toBeGreaterThan(0);
    await page.goto(`${app.address}#/rules/d-6`);
    await page.getByRole("heading", { name: "Tabel keputusan" }).waitFor();
    await page.context().close();
  });

  it("speaks English when asked", async () => {
    const page = await app.open();
    await named(page, "English").click();
    await runSample(page);
    await page.getByRole("heading", { name: "What needs a look" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    await page.context().close();
  });
});
