import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find, hasClass } from "./html-element.ts";
import { type CutElement, htmlElements } from "./html-elements.ts";
import { textOf } from "./html-text.ts";

const encoder = new TextEncoder();

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function cut(page: string | Uint8Array, length = 7) {
  const problems: string[] = [];
  const elements: CutElement[] = [];
  const bytes = typeof page === "string" ? encoder.encode(page) : page;
  const found = htmlElements(
    pieces(bytes, length),
    (tag, attributes) => (hasClass({ attributes }, "rec") ? "rec" : tag === "h1" ? "head" : undefined),
    (what) => problems.push(what),
  );
  for await (const one of found) elements.push(one);
  return { problems, elements, texts: elements.map((one) => textOf(one.element)) };
}

const PAGE = `<!doctype html><html><head><title>x</title></head><body><h1>Suka &amp; komentar</h1>
  <div class="a rec"><p>Pagi &lt;3</p><div class="rec">dalam</div><a href="https://contoh.example/?a=1&amp;b=2">tautan</a></div>
  <div class="rec">satu<br />dua<br><br>tiga</div></body></html>`;

describe("cutting elements out of a page", () => {
  test("gives each with everything in it, numbered by sort", async () => {
    const { elements, texts, problems } = await cut(PAGE);
    expect(elements.map((one) => [one.sort, one.number])).toEqual([
      ["head", 1],
      ["rec", 1],
      ["rec", 2],
    ]);
    expect(texts).toEqual(["Suka & komentar", "Pagi <3\ndalam\ntautan", "satu\ndua\n\ntiga"]);
    expect(problems).toEqual([]);
    const [, record] = elements;
    const link = record === undefined ? undefined : find(record.element, (one) => one.tag === "a");
    expect(link?.attributes["href"]).toBe("https://contoh.example/?a=1&b=2");
  });

  test("does not depend on where the chunks end", async () => {
    const whole = await cut(PAGE, 100_000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (length) => {
        expect(await cut(PAGE, length)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test("a page that breaks off gives what came before and says so", async () => {
    const at = PAGE.indexOf("tiga");
    const { texts, problems } = await cut(PAGE.slice(0, at));
    expect(texts).toEqual(["Suka & komentar", "Pagi <3\ndalam\ntautan"]);
    expect(problems).toEqual(["truncated"]);
    expect((await cut(PAGE.slice(0, PAGE.indexOf("</body>")))).problems).toEqual(["truncated"]);
  });

  test("nothing that is nested without end or larger than memory is held", async () => {
    expect(
      (await cut(`<div class=rec>${"<b>".repeat(300)}x${"</b>".repeat(300)}</div>`, 999)).problems,
    ).toEqual(["too-deep"]);
    expect((await cut("<b>".repeat(20_000), 9999)).problems).toEqual(["too-deep"]);
    const long = `<div class=rec>${"x".repeat(5_000_000)}</div><div class=rec>y</div>`;
    const { problems, texts } = await cut(long, 65_536);
    expect(problems).toEqual(["oversized-record"]);
    expect(texts).toEqual(["y"]);
    expect((await cut(`<!--${"x".repeat(17_000_000)}`, 65_536)).problems).toEqual(["oversized-record"]);
  });

  test("bytes that are no UTF-8 are replaced and reported", async () => {
    const page = new Uint8Array([...encoder.encode("<div class=rec>a"), 0xff, ...encoder.encode("b</div>")]);
    expect(await cut(page)).toMatchObject({ problems: ["invalid-utf8"], texts: ["a\uFFFDb"] });
  });

  test("no page makes it throw", async () => {
    const bit = fc.constantFrom(
      "<",
      ">",
      "div",
      ' class="rec"',
      "</div>",
      "<br",
      "&amp",
      ";",
      "x",
      "<!--",
      "\0",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 40 }), async (bits) => {
        await cut(bits.join(""));
      }),
    );
  });
});
