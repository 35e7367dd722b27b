import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ["Swafoto dengan Bu Lestari Anggunwati", ["together words t/98/1 probable"]],
  ["bersama teman dan Wirabrata Kusumadjaya", ["together words t/98/1 probable"]],
  ["Bersama ibu-ibu membahas harga cabai, kata Wirabrata Kusumadjaya", ["together name t/98/1 probable"]],
  ["pakai kaos Wira-Lestari", ["together props t/98/1 probable"]],
  ["Foto bareng Pak Camat", []],
])("%s", (text, facts) => {
  expect(lines(`post photo "${text}"`, "together")).toEqual(facts);
});

test("only pictures the owner posted count", () => {
  expect(lines('like photo "Foto bareng Wirabrata Kusumadjaya"', "together")).toEqual([]);
  expect(lines('post "Foto bareng Wirabrata Kusumadjaya"', "together")).toEqual([]);
});
