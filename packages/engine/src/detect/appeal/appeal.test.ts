import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ['post "Bapak ibu guru, mari pilih Wira-Lestari"', ["appeal unit t/98/1 probable"]],
  ['message named="Alumni SMA" "Jangan lupa coblos Wira-Lestari"', ["appeal unclear t/98/1 probable"]],
  ['post "Coblos nomor 2!"', ["appeal unclear t/98/2 probable"]],
  ['post "Diundang ke kampanye Wira-Lestari, hadirilah"', ["appeal unclear t/98/1 probable"]],
  ['post "Saya dukung Wira-Lestari"', []],
  ['post "Partai Mawar Merah Ajak Warga Pilih Wira-Lestari"', []],
])("%s", (shorthand, facts) => {
  expect(lines(shorthand, "appeal")).toEqual(facts);
});
