import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftReport } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { demo, netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const OWNER = ["--registry", demo("registry.json"), "--profile", demo("profile.json")];
const CAMPAIGN = [...OWNER, "--at", "2024-10-15"];
const draft = (...args: readonly string[]) => netral(["draft", ...args]);
const piped = (text: string, ...args: readonly string[]) =>
  netral(["draft", ...args], {
    stdin: { isTerminal: false, read: async () => new TextEncoder().encode(text) },
  });
const json = async (...args: readonly string[]): Promise<DraftReport> =>
  JSON.parse((await draft(...args, "--format", "json")).out);

describe("netral draft", () => {
  it("marks the words, says why, and offers a text that was looked at again", async () => {
    const { code, out, err } = await draft("Rapat lancar. Ayo menangkan Surya Wiratama!", ...CAMPAIGN);
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(out).toContain("Ayo [menangkan](1) [Surya Wiratama](2)!");
    expect(out).toContain("Siap salin:\n       Rapat lancar.\n");
    expect((await draft("Rapat lancar.", ...CAMPAIGN)).code).toBe(0);
  });

  it("gives the documented JSON", async () => {
    const report = await json("Rapat lancar. Ayo menangkan Surya Wiratama!", ...CAMPAIGN);
    expect(report).toMatchObject({
      format: "netral-draft/1",
      outcome: "found",
      draft: { kind: "post", at: "2024-10-15" },
      stance: { side: "support", because: [{ text: "menangkan" }] },
      suggestions: [{ code: "remove-sentence", text: "Rapat lancar.", after: { outcome: "nothing-found" } }],
    });
  });

  it("takes words without quotation marks, a file, and standard input", async () => {
    const words = ["Ayo", "menangkan", "Surya", "Wiratama!"];
    expect((await json(...words, ...CAMPAIGN)).draft.text).toBe(words.join(" "));
    const path = file("naskah.txt", `${words.join(" ")}\n`);
    expect((await json(path, ...CAMPAIGN)).draft.text).toBe(words.join(" "));
    expect((await piped(words.join(" "), "-", ...CAMPAIGN)).code).toBe(1);
    expect((await piped(words.join(" "), ...CAMPAIGN)).code).toBe(1);
  });

  it("knows under whose post a comment goes", async () => {
    const to = ["--to", "https://www.instagram.com/suryalestari.contoh/"];
    const comment = await json("Terima kasih infonya", "--kind", "comment", ...to, ...CAMPAIGN);
    expect(comment.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(["id-asn/d-6 violation"]);
  });

  it("dates an old picture when the user says when it was taken", async () => {
    const caption = ["Foto bersama Surya Wiratama", "--kind", "caption", "--photo-taken", "2019-05"];
    const { suggestions } = await json(...caption, ...CAMPAIGN);
    expect(suggestions[0]?.text).toBe("Foto bersama Surya Wiratama (foto diambil Mei 2019)");
  });

  it("keeps to the threshold of exit code 1", async () => {
    const text = ["Ayo menangkan Surya Wiratama!", ...CAMPAIGN];
    expect((await draft(...text, "--fail-on", "violation")).code).toBe(3);
    expect((await draft(...text, "--fail-on", "risk")).code).toBe(1);
  });
});

describe("netral draft --kind invitation", () => {
  const invitation = (text: string, ...args: readonly string[]) =>
    draft(text, "--kind", "invitation", ...OWNER, "--at", "2024-10-10", ...args);

  it("tells a declaration of volunteers from an event of the election commission", async () => {
    const volunteers = await invitation(
      "Kami mengundang Anda ke deklarasi relawan Surya-Lestari, 12 Oktober 2024",
    );
    expect(volunteers.code).toBe(3);
    expect(volunteers.out).toContain("ini kegiatan kampanye");
    const commission = await invitation(
      "KPU Kota Contoh mengundang Bapak/Ibu pada sosialisasi tahapan pilkada, Rabu 16 Oktober 2024",
    );
    expect(commission.code).toBe(0);
    expect(commission.out).toContain("Yang mengundang lembaga resmi");
  });

  it("counts signs of a campaign as advice", async () => {
    const text = "Kami mengundang Anda ke deklarasi relawan Sahabat Perubahan";
    expect((await invitation(text)).code).toBe(3);
    expect((await invitation(text, "--fail-on", "advice")).code).toBe(1);
  });

  it("reads a calendar file: its day, its place, its host", async () => {
    const path = file(
      "undangan.ics",
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//contoh//ID",
        "BEGIN:VEVENT",
        "UID:1@contoh.invalid",
        "DTSTAMP:20241001T000000Z",
        "DTSTART:20241012T020000Z",
        "DTEND:20241012T050000Z",
        "SUMMARY:Deklarasi Relawan Surya-Lestari",
        "LOCATION:Lapangan Contoh",
        "ORGANIZER;CN=Tim Pemenangan:mailto:tim@contoh.invalid",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
    const report = await json(path, "--kind", "invitation", ...OWNER);
    expect(report.draft.document?.kind).toBe("calendar");
    expect(report.invitation).toMatchObject({
      judgement: "campaign",
      event: { from: "2024-10-12", dayFrom: "calendar", place: "Lapangan Contoh" },
    });
    expect(report.stages[0]?.stage.stages).toEqual(["campaign"]);
  });
});

describe("what cannot be looked at is told, in both languages, with exit code 2", () => {
  async function refused(args: readonly string[], id: RegExp, en: RegExp): Promise<void> {
    for (const [language, pattern] of [
      ["id", id],
      ["en", en],
    ] as const) {
      const { code, err, out } = await draft(...args, "--lang", language);
      expect(code).toBe(2);
      expect(err).toMatch(pattern);
      expect(out).toBe("");
    }
  }

  it("an empty text", () => refused(["  "], /kosong/, /empty/));
  it("a file that is not there", () =>
    refused([join(folder, "tidak-ada.txt")], /Tidak ada berkas/, /no file named/));
  it("a name that looks like a file's", () =>
    refused(["undangan acara.pdf"], /Tidak ada berkas/, /no file named/));
  it("a kind Netral does not know", () =>
    refused(["halo", "--kind", "puisi"], /post \| comment/, /post \| comment/));
  it("a day that does not exist", () => refused(["halo", "--at", "2024-02-31"], /TTTT-BB-HH/, /YYYY-MM-DD/));
  it("an area that does not exist", () => refused(["halo", "--area", "00"], /00/, /00/));
  it("a text longer than any post", () =>
    refused([file("panjang.txt", "kata ".repeat(30_000))], /lebih dari/, /more than/));
  it("a file of something else", () =>
    refused([file("biner.bin", "\u0000\u0001\u0002\u0000".repeat(64))], /→|bukan/i, /→|no text/i));
  it("a picture that is none", () =>
    refused(["halo", "--picture", file("gambar.txt", "bukan gambar")], /bukan gambar/, /no picture/));
  it("nothing at all", async () => {
    const { code, err } = await netral(["draft"], {
      stdin: { isTerminal: true, read: async () => new Uint8Array() },
    });
    expect(code).toBe(2);
    expect(err).toContain("Belum ada naskah");
  });
});
