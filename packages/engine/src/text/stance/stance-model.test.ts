import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskNames } from "../mask-names.ts";
import { decodeBase64 } from "./base64.ts";
import { STANCE_GOLDEN } from "./data/stance-golden.ts";
import { STANCE_WEIGHTS } from "./data/stance-weights.ts";
import { shippedStance } from "./shipped-stance.ts";
import { loadStance, MODEL_BYTES } from "./stance-model.ts";

const model = shippedStance();

test("the weights fit the budget of 256 KiB", () => {
  expect(decodeBase64(STANCE_WEIGHTS).length).toBe(MODEL_BYTES);
  expect(MODEL_BYTES).toBeLessThanOrEqual(256 * 1024);
});

test("bytes that are no model are refused", () => {
  expect(() => loadStance(new Uint8Array(10))).toThrow("not a stance model");
  expect(() => loadStance(new Uint8Array(MODEL_BYTES))).toThrow("not a stance model");
});

test("probabilities are the same to the last bit on every machine", () => {
  for (const { text, probabilities } of STANCE_GOLDEN) {
    expect(model.classify(text).probabilities).toEqual(probabilities);
  }
});

describe("plain cases of invented texts", () => {
  test.each([
    ["Ayo warga, coblos xnamax tanggal 27, semoga menang!", "support"],
    ["Saya dan keluarga tetap dukung xnamax, pemimpin jujur dan merakyat", "support"],
    ["xnamax gagal total, pembohong. Jangan pilih dia lagi", "opposition"],
    ["asal bukan xnamax, muak lihat janji palsunya", "opposition"],
    ["KPU Kabupaten Sukaraya menetapkan tiga pasangan calon bupati", "neither"],
    ["xnamax Janji Bangun Rumah Sakit di Tiap Kecamatan", "neither"],
    ["debatnya xnamax jam berapa ya?", "neither"],
    ["gaspol revisi skripsi malam ini", "neither"],
  ])("%s", (text, stance) => {
    expect(model.classify(text).stance).toBe(stance);
  });
});

test("the words that decided are shown with their place", () => {
  const text = "asal bukan xnamax, muak lihat janji palsunya";
  const { because } = model.classify(text);
  expect(because.length).toBeGreaterThan(0);
  const shown = because.map(({ start, end }) => text.slice(start, end));
  expect(shown).toContain("muak");
  for (let i = 1; i < because.length; i++) {
    expect(because[i]?.weight).toBeLessThanOrEqual(because[i - 1]?.weight ?? 0);
  }
});

test("nothing decided for neither", () => {
  expect(model.classify("debat jam berapa ya").because).toEqual([]);
});

const name = fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,12})?$/);
const frame = fc.constantFrom(
  ["saya dukung ", " sampai menang"],
  ["", " gagal lagi, malu dong"],
  ["jadwal kampanye ", " hari ini di lapangan"],
  ["#Coblos", " ayo semua"],
);

test("who is named changes nothing: swapping one masked name for another gives the same reading", () => {
  fc.assert(
    fc.property(frame, name, name, ([before = "", after = ""], one, other) => {
      const read = (named: string) =>
        model.classify(
          maskNames(before + named + after, [{ start: before.length, end: before.length + named.length }]),
        );
      expect(read(one)).toEqual(read(other));
    }),
  );
});

test("any text gets probabilities that sum to one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const { probabilities, probability, stance } = model.classify(text);
      expect(probabilities[0] + probabilities[1] + probabilities[2]).toBeCloseTo(1, 9);
      expect(probability).toBe(probabilities[["support", "opposition", "neither"].indexOf(stance)]);
    }),
  );
});

test("what was read before does not matter", () => {
  const text = "mantap xnamax, gubernur kita";
  const alone = loadStance(decodeBase64(STANCE_WEIGHTS)).classify(text);
  model.classify("sesuatu yang lain sama sekali, tolak xnamax!");
  expect(model.classify(text)).toEqual(alone);
});
