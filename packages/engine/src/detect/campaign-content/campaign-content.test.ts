import { describe, expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

describe("calls in the writer's own voice", () => {
  test.each([
    "Ayo pilih Wira-Lestari",
    "Jangan lupa coblos Wira-Lestari ya",
    "Kami siap menangkan Wira-Lestari",
    "mari kita dukung dan menangkan Wira-Lestari",
    "Saya memilih Wira-Lestari",
    "gaspol bareng kami, gas Wira-Lestari, kami gas Wira-Lestari",
    "Wira-Lestari dua periode",
    "Wira-Lestari pasti menang!",
    "tetap dukung Pak Wirabrata Kusumadjaya",
    "Rekan-rekan, tolong arahkan keluarga pilih Wira-Lestari ya",
  ])("%s", (text) => {
    expect(lines(`post "${text}"`, "campaign-content")).toEqual(["campaign-content call t/98/1 probable"]);
  });
});

describe("no calls", () => {
  test.each([
    "Partai Mawar Merah resmi dukung Wira-Lestari",
    "Ribuan relawan siap menangkan Wira-Lestari",
    "Alasan saya memilih Wira-Lestari",
    "Apakah saya harus pilih Wira-Lestari?",
    "kalau pilih Wira-Lestari nanti bagaimana",
    "Wira-Lestari menang di tiga kecamatan",
    "Dukungan warga untuk Wira-Lestari dinilai kurang",
    "KPU: Wira-Lestari nomor urut 1",
    "menyesal pilih Wira-Lestari",
    "Selamat atas pernikahan putra Wirabrata Kusumadjaya",
  ])("%s", (text) => {
    expect(lines(`post "${text}"`, "campaign-content")).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    [
      "coblos no. 2",
      "2030-10-15",
      ["campaign-content number t/98/2 probable", "campaign-content call t/98/2 probable"],
    ],
    [
      "coblos nomor dua",
      "2030-10-15",
      ["campaign-content number t/98/2 probable", "campaign-content call t/98/2 probable"],
    ],
    [
      "Pilih paslon 02",
      "2030-10-15",
      ["campaign-content number t/98/2 probable", "campaign-content call t/98/2 probable"],
    ],
    ["coblos nomor 2", "2030-09-22", []],
    ["coblos nomor 2", "2031-02-01", []],
    ["coblos nomor 9", "2030-10-15", []],
    ["pilih 2 menu favorit", "2030-10-15", []],
    ["salam 2 jari", "2030-10-15", []],
    ["jangan coblos nomor 2", "2030-10-15", []],
    ["kenapa coblos nomor 2?", "2030-10-15", ["campaign-content number t/98/2 probable"]],
    ["nomor punggung 2", "2030-10-15", []],
    [
      "coblos nomor 3 di Kabupaten Melati",
      "2030-10-15",
      ["campaign-content number t/97.01/3 probable", "campaign-content call t/97.01/3 probable"],
    ],
    ["coblos nomor 7", "2030-10-15", []],
  ])("%s @%s", (text, day, facts) => {
    expect(lines(`post @${day} "${text}"`, "campaign-content")).toEqual(facts);
  });
});
