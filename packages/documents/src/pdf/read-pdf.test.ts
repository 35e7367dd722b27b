import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../index.ts";
import { nodeRecogniser } from "../node/index.ts";
import { makePdf } from "./make-pdf.test-support.ts";

const jpeg = new Uint8Array(readFileSync(new URL("../image/poster.jpg", import.meta.url)));
const invitation = ["Undangan Syukuran Warga", "Balai Desa Sukamaju, 12 Oktober 2030 pukul 19.00"];
const read = (bytes: Uint8Array) => readDocument({ name: "undangan.pdf", bytes });

/** Codes of what stopped the reading, or of what was left unread. */
async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await read(bytes);
  return (outcome.ok ? (outcome.value.unread ?? []) : outcome.issues).map(({ code }) => code);
}

describe("a PDF", () => {
  test("gives its lines, page after page", async () => {
    const outcome = await read(makePdf([invitation, ["Hadirin (umum) diharap hadir"]]));
    expect(outcome).toEqual({
      ok: true,
      value: { kind: "pdf", text: `${invitation.join("\n")}\n\nHadirin (umum) diharap hadir` },
    });
  });

  test("leaves the bytes with their owner", async () => {
    const bytes = makePdf([invitation]);
    await read(bytes);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes[0]).toBe(0x25);
  });

  test("may come as Node reads it, in a Buffer", async () => {
    const outcome = await read(Buffer.from(makePdf([invitation])));
    expect(outcome.ok && outcome.value.text).toBe(invitation.join("\n"));
  });

  test("that goes on without end is read up to a length", async () => {
    const outcome = await read(makePdf([Array.from({ length: 12_000 }, () => "Hadir hadir hadir hadir")]));
    expect(outcome.ok && outcome.value.text.length).toBeLessThanOrEqual(200_000);
  });

  test("says which pages are pictures", async () => {
    const outcome = await read(makePdf([invitation, [], []]));
    expect(outcome.ok && outcome.value.unread?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["document/pdf-picture-pages", "page:2, 3"],
    ]);
  });

  test("has the words of its scanned pages read where that is asked for", async () => {
    const recogniser = nodeRecogniser();
    const scan = makePdf([invitation, []], { jpeg });
    const outcome = await readDocument({ name: "pindaian.pdf", bytes: scan }, recogniser);
    await recogniser.close();
    expect(outcome.ok && outcome.value.text).toBe(
      `${invitation.join("\n")}\n\nPARTAI MAWAR MERAH\nCoblos nomor 2\nWirabrata Kencana, 12 Oktober 2030`,
    );
    expect(outcome.ok && outcome.value.confidence).toBeGreaterThan(0.8);
    expect(outcome.ok && outcome.value.unread).toBeUndefined();
  });

  test("that is locked, cut off or no PDF at all is refused with the reason", async () => {
    expect(await codesOf(makePdf([invitation], { encrypt: true }))).toEqual(["document/pdf-locked"]);
    expect(await codesOf(new TextEncoder().encode("%PDF-1.7\nnothing follows"))).toEqual([
      "document/pdf-damaged",
    ]);
    expect(await codesOf(makePdf([invitation]).subarray(0, 150))).toEqual(["document/pdf-damaged"]);
  });

  test("of more than 100 pages is read up to there, and that is said", async () => {
    const long = makePdf(Array.from({ length: 101 }, (_, page) => [`Halaman nomor ${page + 1} ini`]));
    const outcome = await read(long);
    expect(outcome.ok && outcome.value.text.endsWith("Halaman nomor 100 ini")).toBe(true);
    expect(await codesOf(long)).toEqual(["document/pdf-too-many-pages"]);
  });
});
