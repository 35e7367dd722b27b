import { describe, expect, it } from "vitest";
import { look } from "../draft.test-support.ts";

/** Suggestions in short: code, changed text, what the second look found. */
const suggested = (...args: Parameters<typeof look>) =>
  look(...args).suggestions.map(({ code, text, after, needs }) => [code, text, needs ?? after?.outcome]);

describe("honest changes", () => {
  it("take a hashtag out of words that campaign for nobody", () => {
    expect(suggested("post", "Pelayanan KTP buka pukul delapan. #WiraSekarMenang #infoKTP")).toEqual([
      ["remove-hashtag", "Pelayanan KTP buka pukul delapan. #infoKTP", "nothing-found"],
    ]);
    expect(suggested("post", "Pagi ini #WiraSekarMenang apel di kantor")).toEqual([
      ["remove-hashtag", "Pagi ini apel di kantor", "nothing-found"],
    ]);
  });

  it("take the sentence that calls, and the hashtag that goes with it", () => {
    expect(
      suggested(
        "post",
        "Rapat berjalan lancar. Ayo menangkan Wira Langitjaya! Sampai besok. #WiraSekarMenang",
      ),
    ).toEqual([["remove-sentence", "Rapat berjalan lancar. Sampai besok.", "nothing-found"]]);
  });

  it("take out a tag that is no part of a sentence", () => {
    const tagged = "Selamat Hari Korpri, mantap semuanya! @contoh.wirasekar";
    const [first] = look("post", tagged, { platform: "instagram" }).suggestions;
    // The praise stays, so leaving the tag out would only hide for whom it is.
    expect(first?.code).toBe("do-not-post");
    const plain = "Mantap sekali hasilnya. Pelayanan buka pukul delapan. @contoh.wirasekar";
    expect(suggested("post", plain, { platform: "instagram" })).toEqual([
      ["remove-sentence", "Pelayanan buka pukul delapan.", "nothing-found"],
    ]);
  });

  it("wish somebody in office a good service, where support was said", () => {
    expect(
      suggested("post", "Sukses selalu Bapak Tenri Cahayalaut, luar biasa kinerjanya, kami bangga!"),
    ).toEqual([["neutral-wording", "Selamat bertugas, Bapak Tenri Cahayalaut.", "nothing-found"]]);
  });

  it("date an old picture: as the user knows it, as the camera says, or left to fill in", () => {
    const caption = "Kegiatan desa, foto bersama Wira Langitjaya";
    expect(suggested("caption", caption, { photoTaken: "2019-05-12" })[0]).toEqual([
      "add-date",
      `${caption} (foto diambil 12 Mei 2019)`,
      "nothing-found",
    ]);
    const taken = { from: "2019-05-12T03:00:00Z", to: "2019-05-12T03:00:01Z", zone: "assumed" } as const;
    expect(suggested("caption", caption, { document: { kind: "image", taken } })[0]?.[1]).toContain(
      "12 Mei 2019",
    );
    expect(suggested("caption", caption)).toEqual([
      ["add-date", `${caption} (foto diambil [tanggal])`, "photo-date"],
    ]);
  });
});

describe("what is not offered", () => {
  it("a text that still asks for votes without its name", () => {
    expect(suggested("post", "Ayo coblos! #WiraSekarMenang")).toEqual([
      ["do-not-post", undefined, undefined],
    ]);
    expect(suggested("post", "Jangan lupa coblos nomor urut 1 Wira Langitjaya")).toEqual([
      ["do-not-post", undefined, undefined],
    ]);
  });

  it("a picture without the name of whom it shows", () => {
    const codes = look("caption", "Foto bersama Wira Langitjaya. Cuacanya cerah sekali.").suggestions.map(
      ({ code }) => code,
    );
    expect(codes).not.toContain("remove-sentence");
  });

  it('no date where the caption states one; words like "throwback" state none', () => {
    const codes = (text: string) => look("caption", text).suggestions.map(({ code }) => code);
    expect(codes("Throwback! Foto bersama Wira Langitjaya")).toContain("add-date");
    expect(codes("Foto bersama Wira Langitjaya tahun 2019")).not.toContain("add-date");
  });

  it("a date that is not before the candidacy, or after the post", () => {
    const caption = "Foto bersama Wira Langitjaya";
    for (const photoTaken of ["2024-10-01", "2025-01-01"]) {
      const dates = look("caption", caption, { photoTaken }).suggestions.filter(({ after }) => after);
      expect(dates).toEqual([]);
    }
  });

  it("anything for an invitation or a text without findings", () => {
    expect(look("invitation", "Kami mengundang Anda ke deklarasi relawan Wira-Sekar").suggestions).toEqual(
      [],
    );
    expect(look("post", "Selamat pagi").suggestions).toEqual([]);
  });
});
