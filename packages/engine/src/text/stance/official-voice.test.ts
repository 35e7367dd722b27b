import { expect, test } from "vitest";
import { isOfficialVoice } from "./official-voice.ts";
import { createScanner } from "./scanner.ts";

const scan = createScanner();

test.each([
  "KPU Kabupaten Sukaraya menggelar rapat pleno di aula kecamatan",
  "#TemanPemilih, PPS Desa Mekar melaksanakan sosialisasi #KPUMelayani",
  "Apel pagi Polres Sukaraya, jaga kondusivitas jelang pemungutan suara #polressukaraya",
])("an office speaks: %s", (text) => {
  expect(isOfficialVoice(scan(text))).toBe(true);
});

test.each([
  ["names somebody", "KPU dan Bawaslu menyambut kedatangan xnamax"],
  ["speaks of one institution in passing", "tadi lewat depan kpu ramai sekali"],
  ["is harsh", "KPU curang, Bawaslu pembohong, panwas penipu, muak!"],
])("it is no office when it %s", (_, text) => {
  expect(isOfficialVoice(scan(text))).toBe(false);
});
