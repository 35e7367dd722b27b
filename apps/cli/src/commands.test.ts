import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { demo, netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const OVERLAY = ["--registry", demo("registry.json")];

describe("netral read", () => {
  it("prints one activity a line, and what was read", async () => {
    const coverage = join(folder, "coverage.json");
    const { code, out } = await netral(["read", demo("export"), "--coverage", coverage]);
    const activities = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(activities).toHaveLength(41);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(41);
    expect(JSON.parse(readFileSync(coverage, "utf8"))).toMatchObject({
      format: "netral-coverage/1",
      complete: false,
      totals: { activities: 41 },
    });
    expect(code).toBe(3);
  });
});

describe("netral read --duplicates", () => {
  it("writes where else each activity stands", async () => {
    const path = join(folder, "twice.json");
    const like = { href: "https://www.instagram.com/p/C1/", timestamp: 1_700_000_000 };
    const record = { title: "ayu", string_list_data: [like] };
    writeFileSync(path, JSON.stringify({ likes_media_likes: [record, record, record] }));
    const file = join(folder, "again.ndjson");
    const { out, code } = await netral(["read", path, "--duplicates", file]);
    expect(code).toBe(0);
    const { id } = JSON.parse(out);
    expect(
      readFileSync(file, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(
      [1, 2].map((index) => ({ id, source: { file: "twice.json", pointer: `/likes_media_likes/${index}` } })),
    );
  });
});

describe("netral read --skeleton", () => {
  it("writes what an unknown file is like, without its values, and says so", async () => {
    const made = mkdtempSync(join(folder, "export-"));
    mkdirSync(join(made, "likes"));
    const acts = { rahma_khayal: [{ created_at: "2026-09-01T10:00:00Z", text: "Rahasia" }] };
    writeFileSync(join(made, "likes", "liked_posts_rahma.json"), JSON.stringify(acts));
    const file = join(folder, "skeleton.json");
    const { code, err } = await netral(["read", made, "--skeleton", file, "--lang", "en"]);
    expect(code).toBe(3);
    expect(err).toMatch(/1 unknown layouts.*Read it before you send it/);
    const text = readFileSync(file, "utf8");
    expect(JSON.parse(text)).toMatchObject({ format: "netral-skeleton/1", layouts: [{ form: "json" }] });
    expect(text).toContain("created_at");
    expect(text).not.toMatch(/rahma|Rahasia|2026/);
    expect((await netral(["read", made])).err).toContain("--skeleton");
    expect((await netral(["check", made])).out).toContain("--skeleton");
  });

  it("writes nothing when all is known", async () => {
    const file = join(folder, "none.json");
    const path = join(folder, "liked_posts.json");
    const like = { href: "https://www.instagram.com/p/C1/", timestamp: 1_700_000_000 };
    writeFileSync(path, JSON.stringify({ likes_media_likes: [{ title: "ayu", string_list_data: [like] }] }));
    const { code, err } = await netral(["read", path, "--skeleton", file]);
    expect(code).toBe(0);
    expect(err).toContain("Semua susunan sudah dikenal");
    expect(existsSync(file)).toBe(false);
  });
});

describe("netral explain", () => {
  it("shows the law first, then elements, disputes and sources", async () => {
    const { code, out } = await netral(["explain", "KE-4"]);
    expect(code).toBe(0);
    expect(out).toContain("Beraktivitas di grup atau akun pemenangan bakal calon");
    expect(out).toContain("Unsur");
    expect(out).toContain("Bawaslu Kabupaten Blitar");
  });

  it("shows a page that is no rule, lists all, and knows what was meant", async () => {
    expect((await netral(["explain", "d-13"])).code).toBe(0);
    expect((await netral(["explain"])).out).toContain("id-asn/d-12");
    const wrong = await netral(["explain", "ke-44", "--lang", "en"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("Did you mean ke-4?");
  });
});

describe("netral trace", () => {
  const acts = async () =>
    (await netral(["read", demo("export")])).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("shows the proof tree of one act, missing facts included", async () => {
    const like = (await acts()).find(({ platform, type }) => platform === "x" && type === "Like");
    const { code, out } = await netral(["trace", demo("export"), like.id, ...OVERLAY]);
    expect(code).toBe(0);
    expect(out).toContain("ekspor tidak memuat akun yang dituju");
    expect(out).toContain("salah satu dari yang berikut");
    expect(out).not.toMatch(/[✓✗?] (all|any|not|fact|act|stage|answer|profile|subject)\b/);
    expect(out.indexOf("belum pasti")).toBeLessThan(out.indexOf("tidak terpenuhi"));
    const json = JSON.parse(
      (await netral(["trace", demo("export"), like.id, ...OVERLAY, "--format", "json"])).out,
    );
    expect(json.rules.map(({ rule }: { rule: string }) => rule)).toContain("id-asn/d-6");
  });

  it("says when there is no such act", async () => {
    const { code, err } = await netral(["trace", demo("export"), "tidak-ada"]);
    expect(code).toBe(2);
    expect(err).toContain("tidak-ada");
  });
});

describe("netral calendar", () => {
  it("says what goes on today and what has no date yet", async () => {
    const today = await netral(["calendar", "--area", "31", "--at", "2024-10-10"]);
    expect(today.out).toMatch(/Hari ini: .*kampanye/);
    const later = await netral(["calendar", "--area", "31"]);
    expect(later.out).toContain("Hari ini tidak ada tahapan yang sedang berjalan.");
    expect(later.out).toContain("Tanggal belum ditetapkan");
    const [now = 0, next = 0, past = 0] = ["Sedang berjalan", "Yang akan datang", "Yang sudah lewat"].map(
      (heading) => today.out.indexOf(`\n${heading}\n`),
    );
    expect([now > 0, next > now, past > next]).toEqual([true, true, true]);
  });

  it("gives an iCalendar that a calendar app reads: whole days, stable ids", async () => {
    const { out } = await netral(["calendar", "--area", "31", "--format", "ics", "--at", "2026-11-21"]);
    const events = new ICAL.Component(ICAL.parse(out))
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    const quiet = events.find(
      ({ summary, startDate }) => summary.includes("masa tenang") && startDate.toString() === "2024-11-24",
    );
    expect(quiet?.startDate.isDate).toBe(true);
    expect(quiet?.endDate.toString()).toBe("2024-11-27");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const again = await netral(["calendar", "--area", "31", "--format", "ics", "--at", "2026-11-21"]);
    expect(again.out).toBe(out);
  });

  it("refuses an area that does not exist", async () => {
    const { code, err } = await netral(["calendar", "--area", "00"]);
    expect(code).toBe(2);
    expect(err).toContain("00");
  });
});

describe("netral conformance", () => {
  it("runs a folder of cases and counts", async () => {
    const { code, out } = await netral([
      "conformance",
      new URL("../../../conformance/cases/batas", import.meta.url).pathname,
    ]);
    expect(out).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(code).toBe(0);
  });
});

describe("help and completion", () => {
  it("teaches in both languages", async () => {
    const id = await netral(["check", "--help"]);
    expect(id.out).toContain("Contoh:");
    expect(id.out).toContain("Kode keluar");
    const en = await netral(["check", "--help", "--lang", "en"]);
    expect(en.out).toContain("Exit code");
  });

  it("completes commands and flags", async () => {
    const { out } = await netral(["__complete"], { env: { COMP_LINE: "netral ch" } });
    expect(out.trim()).toBe("check");
  });
});
