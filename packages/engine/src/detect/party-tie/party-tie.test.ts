import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ['bio "Sekretaris DPC Partai Mawar Merah"', ["party-tie bio org/mawar probable"]],
  ['bio "Ketua ranting PMM Kenanga"', ["party-tie bio org/mawar probable"]],
  ['bio "Eks kader Partai Mawar Merah"', []],
  ['bio "Pendukung pemilu damai"', []],
  ['post "Saya bukan anggota Partai Mawar Merah"', []],
  ['post "Anggota Partai Mawar Merah rapat di Kenanga"', []],
  ['post "Saya resmi jadi kader Partai Mawar Merah"', ["party-tie words org/mawar probable"]],
  ['post "Resmi jadi kader Partai Mawar Merah 🎉"', ["party-tie words org/mawar unknown"]],
  ['post "Tokoh Kenanga Dilantik Jadi Ketua DPD Partai Mawar Merah - Warta Contoh"', []],
  ['post "Menolak jadi caleg Partai Mawar Merah"', []],
  ['follow named="Kader Partai Mawar Merah"', []],
])("%s", (shorthand, facts) => {
  expect(lines(shorthand, "party-tie")).toEqual(facts);
});
