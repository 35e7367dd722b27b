import { describe, expect, it } from "vitest";
import { examplePack, look } from "../draft/draft.test-support.ts";
import { catalogueOf } from "./messages/catalogue-of.ts";
import { renderDraft } from "./render-draft.ts";
import { buildDraftView } from "./view/build-draft-view.ts";

const { pack } = examplePack;
const text = (report: ReturnType<typeof look>, over = {}) =>
  renderDraft(report, pack, { language: "id", color: false, width: 100, ...over });

describe("a draft on a terminal", () => {
  const report = look("post", "Rapat lancar. Ayo menangkan Wira Langitjaya! #WiraSekarMenang");

  it("marks the words, says why, and gives the changed text with what a second look found", () => {
    const out = text(report);
    expect(out).toContain("Sebaiknya jangan diunggah dalam bentuk ini.");
    expect(out).toContain("Ayo [menangkan](1) [Wira Langitjaya](2)! [#WiraSekarMenang](3)");
    expect(out).toContain("(1) “menangkan”: ajakan memilih");
    expect(out).toContain("Mengampanyekan calon di media sosial");
    expect(out).toContain("Wira Langitjaya – Sekar Telagabiru");
    expect(out).toContain("Siap salin:\n       Rapat lancar.\n");
    expect(out).toContain("Dengan perubahan ini: tidak ada lagi yang cocok.");
    expect(out).toContain("Yang tidak dapat dilihat Netral");
    expect(out).not.toContain("ekspor");
  });

  it("underlines in colour, and lets no code of the text through", () => {
    expect(text(report, { color: true })).toContain("\u001B[4mmenangkan\u001B[24m");
    expect(text(look("post", "Halo \u001B[2Jdunia"))).not.toContain("\u001B");
  });

  it("speaks English too", () => {
    const out = text(report, { language: "en" });
    expect(out).toContain("Better not posted as it stands.");
    expect(out).not.toMatch(/Naskah|Saran/);
  });

  it("does not let words against a contestant pass for words about nothing", () => {
    const out = text(look("post", "Jangan pilih Wira Langitjaya"));
    expect(out).toContain("bukan izin: tanyakan dahulu");
    expect(out).not.toContain("Tidak ada kata yang cocok");
  });

  it("never calls a clear draft safe", () => {
    const out = text(look("post", "Selamat pagi"));
    expect(out).toContain("Tidak ada kata yang cocok");
    expect(out).toContain("Netral hanya mengenali nama");
    expect(out).not.toMatch(/\baman\b/i);
  });
});

describe("an invitation on a terminal", () => {
  it("says who invites, what to ask, what was said with its source, and what to do on arrival", () => {
    const out = text(
      look("invitation", "Tim relawan mengundang Anda ke deklarasi Wira-Sekar, 12 Oktober 2024"),
    );
    expect(out).toContain("Dari kata-katanya, ini kegiatan kampanye");
    expect(out).toContain("Yang mengundang: “Tim");
    expect(out).toContain("Hari acara: 12 Oktober 2024 (dari isi undangan).");
    expect(out).toContain("Siapa yang membiayai acara ini?");
    expect(out).toContain("Bawaslu Kabupaten Gunungkidul");
    expect(out).toContain("https://");
    expect(out).toContain("Pamit dengan sopan lalu pulang");
  });

  it("speaks of attending as what may come: nobody has accepted anything yet", () => {
    const out = text(
      look("invitation", "Tim relawan mengundang Anda ke deklarasi Wira-Sekar, 12 Oktober 2024"),
    );
    expect(out).toContain("Bila Anda hadir di acara ini");
    expect(out).not.toContain("nyatakan akan hadir");
  });
});

describe("the words for drafts", () => {
  const SEEN = [
    "Tim relawan mengundang ke deklarasi, debat publik, senam bersama, sembako, kaos merah, bawa keluarga",
    "Nomor: 005/1/2024, surat tugas, rapat koordinasi Dinas Sosial, silaturahmi, relawan, deklarasi",
    "Kampanye akbar, konsolidasi kader partai, rakercab partai, sosialisasi calon, bersama paslon, posko relawan",
    "Coblos nomor 1, jangan disebar, temu relawan #WiraSekarMenang dihadiri Wira Langitjaya",
  ];

  it.each(["id", "en"] as const)("have one for every sign, question and step: %s", (language) => {
    const { draft: say } = catalogueOf(language);
    for (const invitation of SEEN.map((words) => look("invitation", words).invitation)) {
      for (const { code } of invitation?.signs ?? []) expect(say.sign[code], code).toBeDefined();
      for (const key of invitation?.askHost ?? []) expect(say.ask[key], key).toBeDefined();
      for (const { step } of invitation?.onArrival ?? []) expect(say.arrival[step], step).toBeDefined();
    }
  });

  it("lose no letter of the draft between the marks", () => {
    const words = "Ayo coblos nomor urut 1 Wira Langitjaya dan #WiraSekarMenang 😀";
    const { pieces } = buildDraftView(look("post", words), pack, "id");
    expect(pieces.map((piece) => piece.text).join("")).toBe(words);
  });
});
