import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, removals } from "./edits.ts";
import { sentencesOf } from "./sentences.ts";

const without = (text: string, ...words: readonly string[]) =>
  applyEdits(
    text,
    removals(
      text,
      words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    ),
  );

describe("taking words out", () => {
  it.each([
    ["satu dua tiga", ["dua"], "satu tiga"],
    ["satu dua tiga", ["satu"], "dua tiga"],
    ["satu dua tiga", ["tiga"], "satu dua"],
    ["satu #a #b tiga", ["#a", "#b"], "satu tiga"],
    ["Halo #a, apa kabar", ["#a"], "Halo, apa kabar"],
    ["Baris satu\n#a baris dua", ["#a"], "Baris satu\nbaris dua"],
    ["Guru | Kader | Ayah", ["Kader | "], "Guru | Ayah"],
    ["Guru | Kader", ["Kader"], "Guru"],
  ])("%j", (text, words, left) => {
    expect(without(text, ...words)).toBe(left);
  });

  it("keeps every letter that was not to go", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}[.!,]?$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const text = list.join(" ");
        const at = pick % list.length;
        const start = list.slice(0, at).join(" ").length + (at > 0 ? 1 : 0);
        const changed = applyEdits(text, removals(text, [{ start, end: start + (list[at]?.length ?? 0) }]));
        expect(changed.split(/\s+/).filter(Boolean).join("")).toBe(list.toSpliced(at, 1).join(""));
        expect(changed).toBe(changed.trim());
      }),
    );
  });
});

describe("sentences", () => {
  const cut = (text: string, kind: "post" | "bio" = "post") =>
    sentencesOf(text, kind).map(({ start, end }) => text.slice(start, end).trim());

  it("end at full stops, but not at abbreviations, times and addresses", () => {
    expect(cut("Bertemu Drs. H. Anu di Jl. Melati no. 3 pukul 08.00. Lalu pulang! Ya?")).toEqual([
      "Bertemu Drs. H. Anu di Jl. Melati no. 3 pukul 08.00.",
      "Lalu pulang!",
      "Ya?",
    ]);
  });

  it("are parts in a profile", () => {
    expect(cut("Guru SD | Ayah dua anak • Pecinta kopi", "bio")).toEqual([
      "Guru SD |",
      "Ayah dua anak •",
      "Pecinta kopi",
    ]);
  });
});
