import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { act, check, examplePack, noCoverage } from "../check/check.test-support.ts";
import schema from "./data/sarif-schema-2.1.0.json" with { type: "json" };
import { type ReportFormat, renderReport } from "./render-report.ts";

const HOSTILE =
  '=HYPERLINK("https://jahat.contoh")\n<script>alert(1)</script> | **tebal** `kode` [x](javascript:1)';
const comment = (id: string, text: string, url = "https://www.instagram.com/p/x/") =>
  act(id, "2024-10-10", { type: "Create", kind: "comment", object: { type: "Note", text, url } });
const render = (format: ReportFormat, activities = [comment("a", HOSTILE)], over = {}) =>
  renderReport(format, { ...check(activities), ...over }, examplePack.pack, {
    language: "id",
    color: false,
    width: 80,
    reveal: true,
    leavesMachine: false,
  });

/** RFC 4180, read independently of how it is written. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);

describe("a report in every format", () => {
  it("says how many acts lie outside the dates asked for, and calls none of them fine", () => {
    const totals = { ...noCoverage.totals, activities: 5 };
    const over = { coverage: { ...noCoverage, totals } };
    const outside = (count: number) => `${count} kegiatan di luar tanggal yang Anda minta tidak diperiksa`;
    expect(render("human", [comment("a", "x")], over)).toContain(outside(4));
    expect(render("human", [], over)).toContain(outside(5));
    expect(render("human", [], over)).not.toContain("Tidak ada kegiatan yang terbaca");
  });

  it("holds what others wrote as text, never as markup, formula or link", () => {
    expect(render("html")).not.toContain("<script>");
    expect(render("html")).toContain("&lt;script&gt;");
    expect(render("html", [comment("a", "x", "javascript:alert(1)")])).not.toMatch(/href="javascript/i);
    expect(render("md")).toContain("\\<script\\>");
    expect(render("md")).not.toContain("[x](");
    const cells = parseCsv(render("csv")).flat();
    expect(cells).toContain(`'${HOSTILE}`);
  });

  it("csv reads back to the same cells, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (text) => {
        const [header = [], ...rows] = parseCsv(render("csv", [comment("a", text)]));
        const column = header.indexOf("text");
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(header.length);
          expect([text, `'${text}`]).toContain(row[column]);
          expect(row[column]).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("sarif is valid whatever was written, and tells unread files", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const log = JSON.parse(render("sarif", [comment("a", text)]));
        expect(validate(log), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
      }),
      { numRuns: 30 },
    );
    const unread = {
      ...noCoverage,
      complete: false,
      files: [
        {
          file: "aneh berkas.json",
          state: "unknown" as const,
          bytes: 3,
          records: 0,
          activities: 0,
          duplicates: 0,
          kinds: {},
          issues: [{ code: "unknown-layout" }],
        },
      ],
    };
    const log = JSON.parse(render("sarif", [], { coverage: unread }));
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toMatchObject([
      {
        level: "warning",
        locations: [{ physicalLocation: { artifactLocation: { uri: "aneh%20berkas.json" } } }],
      },
    ]);
  });

  it("sarif gives a level only to what is met, and says of every result how it stands to the baseline, or of none", () => {
    const acts = [act("like", "2024-10-10"), act("day", "2024-09-22")];
    const results = JSON.parse(render("sarif", acts)).runs[0].results;
    for (const { kind, level } of results) expect(level === "none").toBe(kind !== "fail");
    expect(results.some((result: object) => "baselineState" in result)).toBe(false);
  });

  it("html has one h1, a heading for each finding and a caption of language", () => {
    const html = render("html", [act("like", "2024-10-10"), act("early", "2024-08-30")]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h3/g)).toHaveLength(2);
    expect(html).toContain('<html lang="id">');
    for (const [, id] of html.matchAll(/href="#(\w+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it("human shows 300 likes as one block with their number, first and last, and three of them", () => {
    const likes = Array.from({ length: 300 }, (_, i) =>
      act(`l${i}`, `2024-10-${String(1 + (i % 28)).padStart(2, "0")}`),
    );
    const text = render("human", likes);
    const flat = text.replace(/\s+/g, " ");
    expect(flat).toContain("300 kali, dari 1 Oktober 2024 pukul 10.00 WIB sampai 28 Oktober");
    expect(flat).toContain("dan 297 lagi");
    expect(text.match(/instagram\.com\/p\//g)).toHaveLength(3);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("human puts each question once, with one key for all acts on an account, and a file to copy", () => {
    const comment = { type: "Create", kind: "comment", object: { type: "Note", text: "Semangat" } } as const;
    const acts = [act("a", "2024-10-10"), act("b", "2024-10-11"), act("c", "2024-10-12", comment)];
    const text = render("human", acts);
    expect(text.match(/Apakah ini dibuat atau ditekan oleh orang lain/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, " ")).toContain("karena isinya buatan orang lain. Menyangkut nomor 1, 2.");
    const file = JSON.parse(text.slice(text.indexOf('{ "format"'), text.indexOf("} }") + 3));
    expect(file).toEqual({
      format: "netral-answers/1",
      answers: {
        "not-my-act@instagram:contoh.wirasekar": null,
        "official-duty@instagram:contoh.wirasekar": null,
      },
    });
    expect(render("md", acts)).toContain('"not-my-act@instagram:contoh.wirasekar": null');
    expect(render("html", acts)).toContain("&quot;not-my-act@instagram:contoh.wirasekar&quot;: null");
  });

  it("human says law, sanction and advice once, and where they stand for the rest", () => {
    const acts = [act("a", "2024-10-10"), act("c", "2024-10-12", { type: "Follow", kind: "follow" })];
    const text = render("human", acts);
    expect(text.match(/Lampiran II, disiplin nomor 6/g)).toHaveLength(1);
    expect(text).toContain("Lihat: no. 1 (dasar; akibat");
    expect(text.match(/Simpan tangkapan layar/g)).toHaveLength(1);
  });

  it("human keeps the proof and the sayings for who asks, and shows them whole to that one", () => {
    const detailed = renderReport("human", check([act("like", "2024-10-10")]), examplePack.pack, {
      language: "id",
      color: false,
      width: 80,
      reveal: true,
      isDetailed: true,
      leavesMachine: false,
    });
    const short = render("human", [act("like", "2024-10-10")]);
    expect(short).not.toContain("✓");
    expect(short.replace(/\s+/g, " ")).toContain("Selengkapnya: netral explain d-6.");
    expect(detailed).toContain("✓ Anda pegawai ASN");
    expect(detailed).toContain("Ada di ekspor:");
    expect(detailed.replace(/\s+/g, " ")).toContain("diteruskan ke BKN sebagai dugaan pelanggaran.");
  });

  it("human colours only where colour was asked for, and never in red", () => {
    const report = check([act("like", "2024-10-10")]);
    const options = { language: "id", width: 80, reveal: true, leavesMachine: false } as const;
    const plain = renderReport("human", report, examplePack.pack, { ...options, color: false });
    const coloured = renderReport("human", report, examplePack.pack, { ...options, color: true });
    expect(plain).not.toContain("\u001B");
    expect(coloured).toContain("\u001B[");
    const [, ...codes] = coloured.split("\u001B[").map((piece) => piece.slice(0, piece.indexOf("m")));
    expect(codes.filter((code) => code === "31" || code === "91")).toEqual([]);
    const bare = coloured
      .split("\u001B[")
      .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf("m") + 1)));
    expect(bare.join("")).toBe(plain);
  });
});
