import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ['bio "Sekretaris DPC Partai Mawar Merah"', ["party-tie bio org/mawar probable"]],
  ['bio "Ketua ranting PMM Kenanga"', ["party-tie bio org/mawar probable"]],
  ['bio "Eks kader Partai Mawar Merah"', []],
  ['bio "Pendukung pemilu damai"', []],
  ['post "Saya bukan anggota Partai Mawar Merah"', []],
  ['post "Anggota Partai Mawar Merah rapat di Kenanga"', []],
  ['follow named="Kader Partai Mawar Merah"', []],
])("%s", (shorthand, facts) => {
  expect(lines(shorthand, "party-tie")).toEqual(facts);
});
