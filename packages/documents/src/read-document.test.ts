import { LANGUAGES } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOCUMENT_ISSUES } from "./document-issue.ts";
import { readDocument } from "./index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = "berkas") => readDocument({ name, bytes });

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await read(bytes);
  return outcome.ok ? `read as ${outcome.value.kind}` : outcome.issues.map(({ code }) => code).join();
}

describe("what a document is, its content tells", () => {
  test.each([
    ["undangan.pdf", "Datang ya, Sabtu malam", "text"],
    ["undangan.txt", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nEND:VEVENT\nEND:VCALENDAR\n", "calendar"],
    ["gambar.jpg", "# Undangan\n\nHadirilah", "text"],
  ])("%s", async (name, content, kind) => {
    const outcome = await read(bytesOf(content), name);
    expect(outcome.ok && outcome.value.kind).toBe(kind);
  });

  test.each([
    ["a Word file", [0x50, 0x4b, 3, 4, ...bytesOf("........word/document.xml")], "document/office"],
    ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "document/office"],
    ["an archive", [0x50, 0x4b, 3, 4, ...bytesOf("likes/liked_posts.json")], "document/archive"],
    ["an iPhone photo", [0, 0, 0, 24, ...bytesOf("ftypheic")], "document/picture-format"],
    ["a video", [0, 0, 0, 24, ...bytesOf("ftypmp42")], "document/unknown-kind"],
    ["a drawing", [...bytesOf('<?xml version="1.0"?><svg width="1"/>')], "document/picture-format"],
    ["a program", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1], "document/unknown-kind"],
    ["half a JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 16], "document/picture-damaged"],
    ["nothing", [], "document/empty"],
    ["white space", [32, 10, 10], "document/empty"],
  ])("%s is refused with its reason", async (_, bytes, code) => {
    expect(await refusal(Uint8Array.from(bytes))).toBe(code);
  });

  test("more than 50 MB is refused before anything is looked at", async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toBe("document/too-large");
  });
});

describe("plain text", () => {
  test.each([
    ["UTF-8", [...bytesOf("\ufeffSelamat — hadir\r\nya")]],
    ["UTF-16", [0xff, 0xfe, ...Buffer.from("Selamat — hadir\nya", "utf16le")]],
    ["Windows-1252", [...Buffer.from("Selamat ", "latin1"), 0x97, ...Buffer.from(" hadir\rya", "latin1")]],
  ])("in %s", async (_, bytes) => {
    const outcome = await read(Uint8Array.from(bytes));
    expect(outcome.ok && outcome.value).toEqual({ kind: "text", text: "Selamat — hadir\nya" });
  });
});

test("a reading that was stopped says so", async () => {
  const outcome = await readDocument(
    { name: "a.txt", bytes: bytesOf("halo") },
    { signal: AbortSignal.abort() },
  );
  expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["document/cancelled"]);
});

test("whatever the bytes, the answer is a document or an issue, never an exception", async () => {
  const starts = [
    "",
    "%PDF-1.7\n",
    "\x89PNG\r\n\x1a\n",
    "GIF89a",
    "BEGIN:VCALENDAR\r\n",
    "II*\0",
    "RIFF....WEBP",
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const outcome = await read(Uint8Array.from([...Buffer.from(start, "latin1"), ...rest]));
      expect(outcome.ok || outcome.issues.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("every issue says what, why and what to do, in both languages", () => {
  const empty = Object.entries(DOCUMENT_ISSUES).filter(([, words]) =>
    LANGUAGES.some((language) => !words.what[language] || !words.why[language] || !words.fix[language]),
  );
  expect(empty).toEqual([]);
});
