import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, keepOnly, maskPersonal } from "./mask-text.ts";

const spanIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const textWithSpans = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .chain((text) => fc.tuple(fc.constant(text), fc.array(spanIn(text), { maxLength: 4 })));

describe("a masked text", () => {
  it.each([
    ["Terima kasih @tetangga.sari!", `Terima kasih ${GAP}!`],
    ["Hubungi 0812-3456-7890 ya", `Hubungi ${GAP} ya`],
    ["Surel sari@contoh.go.id", `Surel ${GAP}`],
    ["Lihat https://contoh.id/sari/1", `Lihat ${GAP}`],
    ["Tahun 2024, nomor 2", "Tahun 2024, nomor 2"],
  ])("leaves out what names somebody: %s", (text, masked) => {
    expect(maskPersonal(text, []).text).toBe(masked);
  });

  it("keeps a handle that was matched, because a contestant's account is public", () => {
    const text = "Dukung @surya.contoh dan @tetangga";
    expect(maskPersonal(text, [{ start: 7, end: 20 }]).text).toBe(`Dukung @surya.contoh dan ${GAP}`);
  });

  it("holds the same words at the place it says a span has moved to", () => {
    fc.assert(
      fc.property(textWithSpans, fc.constantFrom(keepOnly, maskPersonal), ([text, spans], mask) => {
        const masked = mask(text, spans);
        for (const span of spans.filter(({ start, end }) => start < end)) {
          const moved = masked.move(span);
          if (moved) expect(masked.text.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end));
        }
      }),
    );
  });

  it("holds nothing but the spans", () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const { text: masked } = keepOnly(text, spans);
        const kept = spans.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(masked.replaceAll(GAP, "").length).toBeLessThanOrEqual(kept);
      }),
    );
  });
});
