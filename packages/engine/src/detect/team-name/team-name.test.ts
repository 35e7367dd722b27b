import { expect, test } from "vitest";
import { lines } from "../detect.test-support.ts";

test.each([
  ['join named="Barisan Pendukung Wira-Lestari RW 05"', ["target-role team t/98/1 probable"]],
  ["follow to=@relawan_wirabratakusumadjaya", ["target-role team t/98/1 probable"]],
  ['page facebook named="Wisata Nusa Contoh"', []],
  ['join named="Relawan Bencana Kenanga"', []],
  ['going named="Relawan Wira-Lestari" "Relawan Wira-Lestari"', []],
])("%s", (shorthand, facts) => {
  expect(lines(shorthand, "team-name")).toEqual(facts);
});

test("an account of the registry is what the registry says, whatever its name", () => {
  const facts = lines('follow x to=@wiralestari_id named="Relawan Wira-Lestari"');
  expect(facts.filter((fact) => fact.startsWith("target-role"))).toEqual([
    "target-role campaign-registered t/98/1 confirmed",
  ]);
});
