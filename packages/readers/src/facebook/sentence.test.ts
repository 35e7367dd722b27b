import { describe, expect, test } from "vitest";
import { readSentence } from "./sentence.ts";

const owner = ["Rahma Khayal"];

describe("Facebook's sentences", () => {
  test.each([
    ["Rahma Khayal likes Ayu Contoh's post.", { name: "Ayu Contoh" }],
    ["Rahma Khayal reacted to Zoë Contoh's photo.", { name: "Zoë Contoh" }],
    [
      "Rahma Khayal commented on Ayu Contoh's post in Warga Desa.",
      { name: "Ayu Contoh", group: "Warga Desa" },
    ],
    ["Rahma Khayal replied to Budi's comment.", { name: "Budi" }],
    ["Rahma Khayal commented on her own photo.", { own: true }],
    ["Rahma Khayal commented on a post.", {}],
    ["Rahma Khayal posted in Ibu-Ibu Posyandu.", { group: "Ibu-Ibu Posyandu" }],
    ["Rahma Khayal saved a link from Ayu Contoh's post.", { name: "Ayu Contoh" }],
    ["Rahma Khayal likes Jane Doe's Page's post.", { name: "Jane Doe's Page" }],
    ["Rahma Khayal updated her status.", {}],
    ["Rahma Khayal voted in a poll.", {}],
    ["Rahma Khayal menanggapi fotonya sendiri.", { own: true }],
    ["Rahma Khayal mengomentari postingan Dewi Misal.", { name: "Dewi Misal" }],
    ["Rahma Khayal voted in a poll in Warga Desa.", { group: "Warga Desa" }],
  ])("%s", (sentence, expected) => expect(readSentence(sentence, owner)).toEqual(expected));

  test("in other languages a single name beside the owner's is taken, several are not", () => {
    expect(readSentence("Rahma Khayal zxcv qwer Ayu Contoh.", owner)).toEqual({ name: "Ayu Contoh" });
    expect(readSentence("Rahma Khayal zxcv Ayu Contoh qwer Budi.", owner)).toEqual({});
    expect(readSentence("Zxcv qwer Ayu.", owner)).toEqual({});
    expect(readSentence(undefined, owner)).toEqual({});
  });
});
