import { instantText, spanOf } from "@netral/engine/logic";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captionDates } from "./caption-date.ts";
import { throwbackIn } from "./photo-words.ts";

const POSTED = spanOf({ from: "2024-10-15T03:00:00Z", to: "2024-10-15T03:00:01Z", zone: "exact" });

/** First and last local day (UTC+9 to UTC+7) that a caption's dates may mean, and whose date it is. */
function dates(text: string): string[] {
  return captionDates(text, POSTED).map(({ from, to, says }) => {
    const first = instantText(from + 9 * 3_600_000).slice(0, 10);
    const last = instantText(to + 7 * 3_600_000 - 1).slice(0, 10);
    return `${first === last ? first : `${first}..${last}`} ${says}`;
  });
}

describe("the words say that it is the picture's date", () => {
  test.each([
    ["kenangan Maret 2017", "2017-03-01..2017-03-31"],
    ["foto tahun 2019", "2019-01-01..2019-12-31"],
    ["Foto thn '19 bareng beliau", "2019-01-01..2019-12-31"],
    ["throwback 2018", "2018-01-01..2018-12-31"],
    ["#tbt 2018", "2018-01-01..2018-12-31"],
    ["kenangan 2018 di Kenanga", "2018-01-01..2018-12-31"],
    ["foto lama, 2018", "2018-01-01..2018-12-31"],
    ["Foto ini diambil 2 Mei 2023.", "2023-05-02"],
    ["diambil tgl 3-4-2018", "2018-04-03"],
    ["Diambil pada tanggal 3 April 2018", "2018-04-03"],
    ["taken in May 2019", "2019-05-01..2019-05-31"],
    ["12 Maret 2019 (foto lama)", "2019-03-12"],
    ["Jaman masih kuliah, 2009", "2009-01-01..2009-12-31"],
    ["#throwback acara desa bareng Pak Wira di Balai Kota 2018, seru", "2018-01-01..2018-12-31"],
    ["arsip foto era 90an", "1990-01-01..1999-12-31"],
    ["foto zaman 2000-an", "2000-01-01..2009-12-31"],
    ["diunggah ulang, foto Juli 2021", "2021-07-01..2021-07-31"],
    ["dokumentasi tahun 2020", "2020-01-01..2020-12-31"],
    ["poto lawas thn 1998", "1998-01-01..1998-12-31"],
    ["Foto bersama tahun 2019", "2019-01-01..2019-12-31"],
    ["foto saya bareng beliau tahun 2019", "2019-01-01..2019-12-31"],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual([`${expected} picture`]);
  });
});

describe("a date that stands by itself, as one dates a picture", () => {
  test.each([
    ["12 Maret 2019", "2019-03-12"],
    ["12 Maret '19", "2019-03-12"],
    ["12 Maret ’19", "2019-03-12"],
    ["12 mar 2019", "2019-03-12"],
    ["12/03/2019", "2019-03-12"],
    ["12-03-19", "2019-03-12"],
    ["12.03.2019", "2019-03-12"],
    ["2019-03-12", "2019-03-12"],
    ["Bandung, 5 Agustus 2017", "2017-08-05"],
    ["Bareng Pak Wira, Maret 2019", "2019-03-01..2019-03-31"],
    ["Bareng Pak Wira (tahun 2019)", "2019-01-01..2019-12-31"],
    ["Bareng Pak Wira tahun 2019 🙏", "2019-01-01..2019-12-31"],
    ["Bersama beliau tahun lalu", "2023-01-01..2023-12-31"],
    ["dua tahun yang lalu", "2022-01-01..2022-12-31"],
    ["sepuluh tahun silam", "2014-01-01..2014-12-31"],
    ["bulan lalu", "2024-09-01..2024-09-30"],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual([`${expected} stamp`]);
  });
});

describe("a date of what the sentence tells of", () => {
  test.each([
    ["Alhamdulillah program tahun 2023 berhasil berkat beliau", "2023-01-01..2023-12-31"],
    ["kinerja tahun lalu luar biasa bersama Pak Wira", "2023-01-01..2023-12-31"],
    ["Pada Maret 2019 beliau meresmikan pasar ini", "2019-03-01..2019-03-31"],
    ["merdeka tahun 1945", "1945-01-01..1945-12-31"],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual([`${expected} loose`]);
  });
});

describe("no date of a picture", () => {
  test.each([
    ["Pilkada 2024"],
    ["Pemilu tahun 2024"],
    ["Pemilu serentak tahun 2024"],
    ["Indonesia Emas 2045"],
    ["menuju Indonesia Emas tahun 2045"],
    ["visi tahun 2030"],
    ["sejak 2019 mendukung"],
    ["sejak tahun 2019 mendukung beliau"],
    ["Sejak 12 Maret 2019 beliau memimpin"],
    ["mulai Maret 2019"],
    ["dari tahun 2019 sampai tahun 2024"],
    ["periode 2019-2024"],
    ["Bupati periode tahun 2019"],
    ["menjabat tahun 2019-2024"],
    ["lahir di Kenanga, 12 Maret 1965"],
    ["Lahir: 12 Maret 1965"],
    ["tahun ajaran 2023"],
    ["APBD tahun 2023"],
    ["HUT RI ke-79 tahun 2024"],
    ["CPNS tahun 2019"],
    ["PP No. 94 Tahun 2021"],
    ["UU Nomor 20 Tahun 2023"],
    ["Gubernur 2024"],
    ["Rp 12.500.000 untuk 2019 orang"],
    ["31/02/2019"],
    ["45 Maret 2019"],
    ["0812-3456-7890"],
    ["selamat tahun baru 2020 untuk semua"],
    ["jam 20.24"],
    ["#Pilpres2019"],
    ["2019GantiPresiden"],
  ])("%s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  test("not even in a caption that says it is old", () => {
    expect(dates("foto lama waktu Pemilu 2019 dan sejak 2017 bersama")).toEqual([]);
  });
});

describe("a picture of another time, without saying when", () => {
  test.each([
    ["foto lama bareng Pak Wira"],
    ["Foto-foto lawas"],
    ["poto jadul"],
    ["#tbt"],
    ["throwback Thursday"],
    ["Kenangan bersama beliau"],
    ["jaman masih SMA"],
    ["zaman dulu"],
    ["dulu waktu masih kurus"],
    ["foto dulu"],
    ["beberapa tahun lalu di Kenanga"],
    ["Bareng beliau beberapa waktu lalu"],
    ["beberapa waktu yang lalu di balai desa"],
    ["bbrp bulan yg lalu"],
    ["ketemu tempo hari"],
    ["upload ulang karena akun lama hilang"],
  ])("%s", (text) => {
    expect(throwbackIn(text)).toBeDefined();
  });

  test.each([
    ["bukan foto lama ya"],
    ["ini bukan kenangan"],
    ["jaman now"],
    ["zaman sekarang susah"],
    ["dari zaman ke zaman"],
    ["teman lama"],
    ["sudah lama tidak foto"],
    ["lebih baik daripada dulu"],
    ["dulu dukung A sekarang B"],
    ["repost @kawan"],
  ])("but not: %s", (text) => {
    expect(throwbackIn(text)).toBeUndefined();
  });
});

test("a day written in any of the usual ways is that day", () => {
  const day = fc.date({ min: new Date("2005-01-01"), max: new Date("2024-10-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom("long", "slash", "iso"), (date, style) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-");
      const long = date.toLocaleDateString("id-ID", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      const text = style === "iso" ? iso : style === "slash" ? `${dayOfMonth}/${month}/${year}` : long;
      expect(dates(text)).toEqual([`${iso} stamp`]);
    }),
  );
});
