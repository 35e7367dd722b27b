import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines } from "./text-lines.ts";

async function linesOf(text: string, cuts: readonly number[] = []) {
  const bytes = new TextEncoder().encode(text);
  const points = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const [index, from] of points.entries())
      yield bytes.subarray(from, points[index + 1] ?? bytes.length);
  }
  const problems: string[] = [];
  const lines: string[] = [];
  for await (const batch of textLines(chunks(), (what) => problems.push(what))) lines.push(...batch);
  return { lines, problems };
}

test("all three line breaks, and a byte order mark", async () => {
  expect(await linesOf("\uFEFFa\r\nb\nc\rd\n\n")).toEqual({ lines: ["a", "b", "c", "d", ""], problems: [] });
});

test("a last line without a break is handed over and noted", async () => {
  expect(await linesOf("a\nb")).toEqual({ lines: ["a", "b"], problems: ["no-final-line-break"] });
});

test("a line without end is reported and left out", async () => {
  const { lines, problems } = await linesOf(
    `a\n${"x".repeat(3_000_000)}\nb\n`,
    [500_000, 1_500_000, 2_500_000],
  );
  expect(problems).toEqual(["oversized-record"]);
  expect(lines).toEqual(["a", "b"]);
});

test("where the chunks end changes nothing", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "😂", "\r", "\n", "\r\n")).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat()), async (content, cuts) => {
      expect(await linesOf(content, cuts)).toEqual(await linesOf(content));
    }),
  );
});
