import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeZip } from "../../../packages/readers/src/archive/zip.test-support.ts";
import { DEMO_CHECK, demo, netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const likes = (handle: string, count: number) =>
  JSON.stringify({
    likes_media_likes: Array.from({ length: count }, (_, i) => ({
      title: handle,
      string_list_data: [
        { href: `https://www.instagram.com/p/${i}/`, value: "x", timestamp: 1_728_500_000 + i },
      ],
    })),
  });
const LIKES = "your_instagram_activity/likes/liked_posts.json";
const account = (username: string) =>
  JSON.stringify({ profile_user: [{ string_map_data: { Username: { value: username, timestamp: 0 } } }] });
const PROFILE = "personal_information/personal_information/personal_information.json";

/** Every message must say what, why and what to do, in the user's language. */
async function refused(args: readonly string[], id: RegExp, en: RegExp): Promise<void> {
  const indonesian = await netral(args);
  expect(indonesian.code, indonesian.err || indonesian.out).toBe(2);
  expect(indonesian.err).toMatch(id);
  expect(indonesian.err).toContain("→");
  expect(indonesian.out).toBe("");
  const english = await netral([...args, "--lang", "en"]);
  expect(english.err).toMatch(en);
}

describe("bad input", () => {
  it("a file that is not there", () =>
    refused(["check", join(folder, "tidak-ada.zip")], /Tidak dapat membuka/, /Cannot open/));

  it("a file that is no zip", () =>
    refused(["check", put("catatan.zip", "ini bukan zip")], /bukan zip|zip/i, /not a zip|zip/i));

  it("a zip that was cut off", () => {
    const zip = makeZip([{ path: LIKES, content: likes("contoh", 500) }]);
    return refused(
      ["check", put("potong.zip", zip.subarray(0, zip.length - 60))],
      /terpotong|rusak/i,
      /cut off|damaged|truncated/i,
    );
  });

  it("a zip with a password", () =>
    refused(
      ["check", put("sandi.zip", makeZip([{ path: LIKES, content: likes("contoh", 5), encrypted: true }]))],
      /sandi/i,
      /password/i,
    ));

  it("a bomb", () => {
    const bomb = { path: LIKES, content: "[]", declared: 2_000_000_000 };
    return refused(["check", put("bom.zip", makeZip([bomb]))], /mengembang/i, /inflates/i);
  });

  it("paths that climb out of the folder", () =>
    refused(
      ["check", put("naik.zip", makeZip([{ path: "../../etc/jahat.json", content: "{}" }]))],
      /keluar/i,
      /leave|outside|climb/i,
    ));

  it("an empty folder", () => {
    const empty = join(folder, "kosong");
    mkdirSync(empty);
    return refused(["check", empty], /kosong|tidak ada/i, /empty|nothing/i);
  });

  it("a folder of something else", async () => {
    put("lain/catatan.json", JSON.stringify({ resep: ["garam", "gula"] }));
    const { code, out, err } = await netral(["check", join(folder, "lain")]);
    expect([2, 3]).toContain(code);
    expect(out + err).not.toMatch(/tidak ada temuan/i);
  });

  it("exports of two different people", async () => {
    const a = put(
      "dua/a.zip",
      makeZip([
        { path: PROFILE, content: account("rahma.contoh") },
        { path: LIKES, content: likes("x", 2) },
      ]),
    );
    const b = put(
      "dua/b.zip",
      makeZip([
        { path: PROFILE, content: account("budi.contoh") },
        { path: LIKES, content: likes("y", 2) },
      ]),
    );
    await refused(["check", a, b], /dua|berbeda/i, /two|differ/i);
    expect((await netral(["check", a, b, "--same-owner"])).code).toBe(0);
  });

  it("an export in HTML, and one of a platform nobody knows, are told and never pass as clear", async () => {
    put(
      "html/your_instagram_activity/likes/liked_posts.html",
      "<!doctype html><html><body>Suka</body></html>",
    );
    put(`html/${PROFILE}`, account("rahma.contoh"));
    const html = await netral(["check", join(folder, "html")]);
    expect(html.code).toBe(3);
    expect(html.out).toContain("liked_posts.html");
    expect(html.out).toContain("Isinya belum diperiksa");
    put(
      "asing/suka.json",
      JSON.stringify([{ liked_at: "2024-10-10T01:00:00Z", post: "https://asing.contoh/1" }]),
    );
    const foreign = await netral(["check", join(folder, "asing")]);
    expect([2, 3]).toContain(foreign.code);
    expect(foreign.out + foreign.err).toContain(foreign.code === 2 ? "→" : "suka.json");
  });

  it("a big JSON file is read in pieces, to the last record", async () => {
    put(`besar/${LIKES}`, likes("contoh", 150_000));
    const { out } = await netral(["read", join(folder, "besar")]);
    expect(out.trimEnd().split("\n")).toHaveLength(150_000);
  });

  it("days in the wrong order", () =>
    refused(
      ["check", demo("export"), "--since", "2024-12-01", "--until", "2024-01-01"],
      /lebih lambat/,
      /later than/,
    ));

  it("a language Netral does not speak", async () => {
    const { code, err } = await netral([...DEMO_CHECK, "--lang", "jv"]);
    expect(code).toBe(2);
    expect(err).toContain("id | en");
  });

  it("an output that would replace something one needs", async () => {
    const profile = put("aku.json", '{"status":"pns"}');
    const like = put(`tulis/${LIKES}`, likes("contoh", 1));
    const check = ["check", join(folder, "tulis"), "--profile", profile];
    await refused([...check, "-o", profile], /masukan/, /inputs/);
    await refused([...check, "-o", like], /masukan/, /inputs/);
    await refused([...check, "-o", join(folder, "dua")], /Tidak dapat menulis/, /Cannot write/);
    await refused([...check, "-o", join(folder, "tidak", "ada.html")], /Tidak dapat menulis/, /Cannot write/);
    expect(readFileSync(profile, "utf8")).toBe('{"status":"pns"}');
    expect(readFileSync(like, "utf8")).toBe(likes("contoh", 1));
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("invalid UTF-8 costs one record at most", async () => {
    const text = Buffer.from(likes("contoh", 3));
    const at = text.indexOf("contoh");
    text[at] = 0xff;
    put(`rusak/${LIKES}`, text);
    const { code, out } = await netral(["check", join(folder, "rusak"), "--format", "json"]);
    expect([0, 3]).toContain(code);
    expect(JSON.parse(out).coverage.totals.activities).toBeGreaterThanOrEqual(2);
  });

  it("a file that breaks in the middle yields what came before, and says so", async () => {
    put(`putus/${LIKES}`, likes("contoh", 2000).slice(0, 90_000));
    const { code, out } = await netral(["check", join(folder, "putus"), "--format", "json"]);
    const { coverage } = JSON.parse(out);
    expect(coverage.totals.activities).toBeGreaterThan(500);
    expect(coverage.complete).toBe(false);
    expect(code).toBe(3);
  });

  it("a profile with a typo", async () => {
    await refused(
      [...DEMO_CHECK.slice(0, 4), "--profile", put("profil.json", '{"status":"pnss"}')],
      /pns/,
      /pns/,
    );
    await refused(
      [...DEMO_CHECK.slice(0, 4), "--profile", put("profil2.json", '{"status":"pns","wilayah":"31"}')],
      /wilayah/,
      /wilayah/,
    );
    await refused(
      [...DEMO_CHECK.slice(0, 4), "--profile", put("profil3.json", '{"status":"pns",')],
      /bukan JSON/,
      /not whole JSON/,
    );
  });

  it("an overlay with a typo, an answer that is none, a suppression without a reason", async () => {
    const overlay = put("overlay.json", '{"tickets":[{"id":"t/x","contest":"c/x","nomor":1}]}');
    await refused(["check", demo("export"), "--registry", overlay], /nomor|number/, /nomor|number/);
    const answers = put("answers.json", '{"format":"netral-answers/1","answers":{"not-my-act":"mungkin"}}');
    await refused([...DEMO_CHECK, "--answers", answers], /not-my-act|mungkin/, /not-my-act|mungkin/);
    const suppressions = put(
      "supp.json",
      '{"format":"netral-suppressions/1","suppressions":[{"finding":"00"}]}',
    );
    await refused([...DEMO_CHECK, "--suppressions", suppressions], /reason/, /reason/);
  });

  it("an overlay that refers to nothing names its file", async () => {
    const overlay = put(
      "tanpa-dasar.json",
      '{"tickets":[{"id":"t/x","contest":"c/tidak-ada","number":1,"members":[],"statuses":[]}]}',
    );
    await refused(["check", demo("export"), "--registry", overlay], /tanpa-dasar\.json/, /tanpa-dasar\.json/);
    const typo = put("salah-ketik.json", '{"tickets":[{"id":"t/x","contest":"c/x","nomor":1}]}');
    await refused(["check", demo("export"), "--registry", typo], /salah-ketik\.json/, /salah-ketik\.json/);
  });

  it.each([
    [["check"], /Yang belum disebut: ekspor/, /Missing: export/],
    [["trace", "x.zip"], /Yang belum disebut: kode kegiatan/, /Missing: id of an activity/],
    [["trace", "x.zip", "a", "b"], /"b" terlalu banyak/, /"b" is one too many/],
    [
      ["chek", "x.zip"],
      /Perintah chek tidak dikenal[\s\S]*Maksud Anda check\?/,
      /no command chek[\s\S]*mean check\?/,
    ],
    [["check", "x.zip", "--fomat", "json"], /Maksud Anda --format\?/, /Did you mean --format\?/],
    [["check", "x.zip", "-z"], /Pilihan -z tidak dikenal/, /no flag -z/],
    [["check", "x.zip", "--since"], /Nilai untuk --since belum ditulis/, /value of --since is missing/],
    [
      ["check", "x.zip", "--since", "kemarin"],
      /"kemarin"[\s\S]*misalnya 2024-09-22/,
      /"kemarin"[\s\S]*example 2024-09-22/,
    ],
    [
      ["check", "x.zip", "--format", "pdf"],
      /"pdf"[\s\S]*Yang dikenal: human \| json/,
      /"pdf"[\s\S]*Known: human \| json/,
    ],
    [["check", "x.zip", "--reveal=apa"], /tanpa nilai/, /without a value/],
    [
      ["calendar", "--at", "2024-01-01", "--at", "2024-01-02"],
      /--at ditulis dua kali/,
      /--at was given twice/,
    ],
  ])("arguments that make no sense: %j", async (args, id, en) => {
    await refused(args, id, en);
    expect((await netral(args)).err).not.toMatch(/expected|parse|registered|input for/i);
  });

  it("an answer to a question nobody asks", async () => {
    const answers = put("salah-kunci.json", '{"campain-account@instagram:surya.wiratama.contoh":"no"}');
    await refused(
      [...DEMO_CHECK, "--answers", answers],
      /Maksud Anda campaign-account\?/,
      /Did you mean campaign-account\?/,
    );
  });
});
