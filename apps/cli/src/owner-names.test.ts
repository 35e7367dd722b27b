import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ownerName, ownerNames } from "./owner-names.ts";
import { netral, scratch } from "./test-door.test-support.ts";

const folder = scratch();

it("takes a name for all platforms, and names for single ones", () => {
  expect(ownerNames(undefined)).toEqual({});
  expect(ownerNames(["Dewi"])).toEqual({ owner: { other: "Dewi" } });
  expect(ownerNames(["whatsapp=Dewi A=B", "Dewi", "tiktok=@dewi"])).toEqual({
    owner: { whatsapp: "Dewi A=B", other: "Dewi", tiktok: "@dewi" },
  });
  expect(ownerNames(["Dewi = Khayal"])).toEqual({ owner: { other: "Dewi = Khayal" } });
});

it("refuses a platform that is not known, and names those that are", async () => {
  expect(() => ownerName("wa=Dewi")).toThrow(/whatsapp/);
  const { code, err } = await netral(["read", folder, "--owner", "wa=Dewi"]);
  expect(code).toBe(2);
  expect(err).toContain("whatsapp");
});

it("finds the owner of a chat by the name given for it", async () => {
  const chat = join(folder, "WhatsApp Chat with Kebun Kita.txt");
  const lines = ['- Ayu Khayal created group "Kebun Kita"', "- Dewi Khayal: Pagi", "- Ayu Khayal: Pagi juga"];
  writeFileSync(chat, lines.map((line, index) => `21/07/26, 03.1${index} ${line}\n`).join(""));
  const { out } = await netral(["read", chat, "--owner", "whatsapp=Dewi Khayal", "--owner", "Orang Lain"]);
  expect(out.match(/"text":"Pagi"/g)).toHaveLength(1);
  expect(out).not.toContain("juga");
});
