import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileHead } from "../file-head.ts";
import { type CsvDialect, sniffCsv } from "./csv-dialect.ts";
import { csvHead } from "./csv-head.ts";
import { csvRows } from "./csv-rows.ts";

const encoder = new TextEncoder();

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(text: string, dialect: CsvDialect = sniffCsv(text), length = 5) {
  const problems: string[] = [];
  const rows: (readonly string[])[] = [];
  for await (const batch of csvRows(pieces(encoder.encode(text), length), dialect, (code) =>
    problems.push(code),
  )) {
    rows.push(...batch);
  }
  return { rows, problems };
}

const PLAIN: CsvDialect = { delimiter: ",", newline: "\n", escape: '"' };

describe("rows of a table", () => {
  test("cells with commas, quotes and lines, blank rows left out", async () => {
    const { rows, problems } = await read('\uFEFFa,b\n\n"satu, ""dua""","baris\nlain"\n,\nc,✌️\n\n');
    expect(rows).toEqual([
      ["a", "b"],
      ['satu, "dua"', "baris\nlain"],
      ["c", "✌️"],
    ]);
    expect(problems).toEqual([]);
  });

  test("quotes with a backslash before them, as LinkedIn writes comments", async () => {
    const text = 'Date,Link,Message\n2026-01-01,x,"Setuju \\"sekali\\", pak!"\n2026-01-02,y,"a, b"\n';
    expect(sniffCsv(text).escape).toBe("\\");
    expect((await read(text)).rows).toEqual([
      ["Date", "Link", "Message"],
      ["2026-01-01", "x", 'Setuju \\"sekali\\", pak!'.replaceAll("\\", "")],
      ["2026-01-02", "y", "a, b"],
    ]);
  });

  test("a backslash at the end of a cell is a backslash", async () => {
    const text = 'a,b\n"C:\\","x"\n"D:\\","y"\n';
    expect(sniffCsv(text).escape).toBe('"');
    expect((await read(text)).rows[1]).toEqual(["C:\\", "x"]);
  });

  test("tables that went through a spreadsheet", () => {
    expect(sniffCsv("a;b;c\r\n1;2;3\r\n")).toEqual({ delimiter: ";", newline: "\r\n", escape: '"' });
    expect(sniffCsv("a\tb\n1\t2\n").delimiter).toBe("\t");
  });

  test("a table that breaks off inside quotes gives what came before and says so", async () => {
    expect(await read('a,b\n1,2\n3,"vier')).toEqual({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
      problems: ["truncated"],
    });
  });

  test("a last row without a line break is kept, and noted", async () => {
    for (const last of ["3,4", '3,"vier"', '3,""']) {
      const { rows, problems } = await read(`a,b\n1,2\n${last}`);
      expect(rows, last).toHaveLength(3);
      expect(problems, last).toEqual(["no-final-line-break"]);
    }
  });

  test("a last row with fewer cells than the others was cut", async () => {
    expect(await read("a,b,c\n1,2,3\n4,5")).toEqual({
      rows: [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
      problems: ["truncated"],
    });
  });

  test("a row without end is not held", async () => {
    const { rows, problems } = await read(`a,b\n1,"${"x".repeat(12_000_000)}`, PLAIN, 65_536);
    expect(rows).toEqual([["a", "b"]]);
    expect(problems).toEqual(["oversized-record"]);
  });

  test("whatever is written is read, wherever the chunks end", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "🙏", "\\", ";") });
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((one) => one.trim() !== ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, length) => {
          const text =
            rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n") +
            "\n";
          expect(await read(text, PLAIN, length)).toEqual({ rows, problems: [] });
        },
      ),
    );
  });
});

describe("the beginning of a table", () => {
  const head = (text: string) => csvHead(fileHead("x.csv", encoder.encode(text), true));

  test("names its columns and shows its first rows", () => {
    expect(head(" Date ,Link\n2026-01-01,x\n")).toMatchObject({
      header: ["Date", "Link"],
      skip: 1,
      rows: [["2026-01-01", "x"]],
    });
  });

  test("a note before the header is skipped", () => {
    const text =
      'Notes:\n"Some addresses are missing, see settings"\n\nFirst Name,URL\nAyu,https://contoh.example/\n';
    expect(head(text)).toMatchObject({
      header: ["First Name", "URL"],
      skip: 3,
      rows: [["Ayu", "https://contoh.example/"]],
    });
  });

  test("a table may have no header", () => {
    expect(head("abc,2026-01-01T00:00:00Z\n")).toMatchObject({ header: [], skip: 0 });
  });
});
