import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ['post "otw kampanye akbar Wira-Lestari, kami ikut"', ["attendance going t/98/1 probable"]],
  ['post "Kemarin ikut jalan sehat bareng Wira-Lestari"', ["attendance been t/98/1 probable"]],
  ['post "Ayo hadir di kampanye Wira-Lestari"', []],
  ['going x to=@wiralestari_id named="Jalan sehat warga"', ["attendance going t/98/1 confirmed"]],
  ['going facebook to=@partaimawarmerah named="Jalan sehat warga"', []],
  ['like "Tadi hadir di deklarasi Wira-Lestari"', []],
])("%s", (shorthand, facts) => {
  expect(lines(shorthand, "attendance")).toEqual(facts);
});
