import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "./json.ts";
import { jsonPointer } from "./pointer.ts";
import type { Run } from "./run.ts";
import { type Selector, selectorTree } from "./selector.ts";
import type { SplitLimits } from "./split-types.ts";
import { splitter } from "./splitter.ts";

const LIMITS: SplitLimits = { maxRecordBytes: 1 << 20, maxDepth: 64, batchBytes: 64 };

interface Found {
  readonly records: readonly (readonly [pointer: string, value: Json | undefined])[];
  readonly problems: readonly string[];
}

function split(
  bytes: Uint8Array,
  cuts: readonly number[],
  selectors: readonly Selector[],
  limits = LIMITS,
): Found {
  const records: [string, Json | undefined][] = [];
  const problems: string[] = [];
  const parser = splitter(selectorTree(selectors), limits, {
    run: (run: Run) => {
      run.values.forEach((value, index) => {
        const steps = run.first === undefined ? run.base : [...run.base, run.first + index];
        records.push([jsonPointer("", ...steps), value]);
      });
    },
    problem: (what) => problems.push(what),
  });
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    parser.push(bytes.slice(from, cut));
    from = cut;
  }
  parser.end();
  return { records, problems };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = (text: string, selectors: readonly Selector[], limits = LIMITS): Found =>
  split(bytesOf(text), [], selectors, limits);

describe("cutting records out of a document", () => {
  const document = {
    ads: { x: [1, 2] },
    events: { joined: [{ name: "a" }], declined: [] },
    likes: [{ t: 'x,"]}\\' }, {}, [], "s", null, 1.5, { deep: [{ a: [[{}]] }] }],
  };

  test("elements of the lists that were asked for, each with its pointer", () => {
    const { records, problems } = whole(JSON.stringify(document), [
      ["likes", "*"],
      ["events", "joined", "*"],
      ["events", "declined", "*"],
    ]);
    expect(records).toEqual([
      ["/events/joined/0", { name: "a" }],
      ...document.likes.map((value, index) => [`/likes/${index}`, value]),
    ]);
    expect(problems).toEqual([]);
  });

  test("a bare document is one record", () => {
    expect(whole('{"a":[1]}', [[]]).records).toEqual([["", { a: [1] }]]);
  });

  test("any member of an object", () => {
    expect(whole('{"m":{"1":{"c":[1]},"2":{"c":[2,3]}}}', [["m", "*", "c", "*"]]).records).toEqual([
      ["/m/1/c/0", 1],
      ["/m/2/c/0", 2],
      ["/m/2/c/1", 3],
    ]);
  });

  test("the same at every chunk border, pretty-printed or not", () => {
    const value = [
      { id: 1, text: 'é 🙏 \\ " \u2028 "]},{"' },
      { id: 2, nested: { list: [1, [2, {}]] } },
      {},
      { id: 3 },
    ];
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      JSON.stringify(value, null, "\t").replaceAll("\n", "\r\n"),
      ` \n${JSON.stringify(value)}; \n`,
    ]) {
      const bytes = bytesOf(text);
      for (let cut = 0; cut <= bytes.length; cut++) {
        const { records, problems } = split(bytes, [cut], [["*"]], { ...LIMITS, batchBytes: 8 });
        expect(records.map(([, record]) => record)).toEqual(value);
        expect(problems).toEqual([]);
      }
    }
  });

  test("agrees with JSON.parse on any list, in any layout, cut anywhere", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 4 })),
        fc.constantFrom(undefined, 2, "\t"),
        fc.array(fc.nat(400), { maxLength: 5 }),
        fc.constantFrom(1, 16, 200),
        (value, indent, cuts, batchBytes) => {
          const text = JSON.stringify({ k: value }, null, indent);
          const bytes = bytesOf(text);
          const sorted = cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b);
          const found = split(bytes, sorted, [["k", "*"]], { ...LIMITS, batchBytes });
          const expected: Json[] = JSON.parse(text).k;
          expect(found.records.map(([, record]) => record)).toEqual(expected);
          expect(found.records.map(([pointer]) => pointer)).toEqual(
            expected.map((_, index) => `/k/${index}`),
          );
          expect(found.problems).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a file that breaks off yields a prefix of its records and says so", () => {
    const value = Array.from({ length: 9 }, (_, index) => ({ index, text: "x".repeat(index) }));
    for (const indent of [undefined, 2]) {
      const bytes = bytesOf(JSON.stringify(value, null, indent));
      for (let length = 1; length < bytes.length; length++) {
        const { records, problems } = split(bytes.subarray(0, length), [], [["*"]], {
          ...LIMITS,
          batchBytes: 40,
        });
        expect(records.map(([, record]) => record)).toEqual(value.slice(0, records.length));
        expect(problems).toEqual(["truncated"]);
      }
    }
  });

  test("one broken record costs only itself", () => {
    const { records, problems } = whole('[{"a":1},{"a":},{"a":3}]', [["*"]]);
    expect(records).toEqual([
      ["/0", { a: 1 }],
      ["/1", undefined],
      ["/2", { a: 3 }],
    ]);
    expect(problems).toEqual(["bad-record"]);
  });

  test("a record that is too large or too deep is left out and counted, without holding it", () => {
    const big = `{"t":"${"x".repeat(500)}"}`;
    const deep = `${"[".repeat(80)}${"]".repeat(80)}`;
    for (const cut of [1, 50, 300, 600]) {
      const found = split(bytesOf(`[1,${big},2,${deep},3]`), [cut], [["*"]], {
        ...LIMITS,
        maxRecordBytes: 200,
      });
      expect(found.records).toEqual([
        ["/0", 1],
        ["/2", 2],
        ["/4", 3],
      ]);
      expect(found.problems).toEqual(["oversized-record", "too-deep"]);
    }
  });

  test("what is not JSON, what stands behind it, and bytes that are no UTF-8", () => {
    expect(whole("hello", [["*"]]).problems).toEqual(["not-json"]);
    expect(whole("", [["*"]]).problems).toEqual(["not-json"]);
    expect(whole("[1] x", [["*"]])).toEqual({ records: [["/0", 1]], problems: ["trailing-data"] });
    expect(whole('{"a" 1}', [["a", "*"]]).problems).toEqual(["truncated"]);
    const broken = split(new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]), [], [["*"]]);
    expect(broken).toEqual({ records: [["/0", "\uFFFD"]], problems: ["invalid-utf8"] });
  });
});
