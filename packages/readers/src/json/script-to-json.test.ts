import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";
import { looksLikeScript, scriptToJson } from "./script-to-json.ts";

async function rewritten(text: string, length = 7): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const decoder = new TextDecoder();
  let result = "";
  for await (const chunk of scriptToJson(chunks())) result += decoder.decode(chunk, { stream: true });
  return result;
}

const assigned = (script: string): unknown => JSON.parse(script.slice(script.indexOf("=") + 1));

const FORMATTED = `/* re-formatted */
// by an editor
window.YTD.tweets.part0 = [
  {
    tweet: {
      id_str: "1830000000000000001",
      full_text: 'Kata "beliau", it\\'s fine // no comment',
      "dm-key": "it's, ] }",
      created_at: "Sun Sep 01 03:00:00 +0000 2024", // when
      7: [1.5, -2e3, true, null,],
      entities: {},
    },
  },
];
`;

describe("a script that an editor re-formatted", () => {
  test("is JSON again: bare keys, single quotes, trailing commas, comments", async () => {
    const expected = [
      {
        tweet: {
          id_str: "1830000000000000001",
          full_text: 'Kata "beliau", it\'s fine // no comment',
          "dm-key": "it's, ] }",
          created_at: "Sun Sep 01 03:00:00 +0000 2024",
          7: [1.5, -2000, true, null],
          entities: {},
        },
      },
    ];
    for (const length of [1, 2, 7, 10_000]) {
      const json = await rewritten(FORMATTED, length);
      expect(assigned(json.replace(/;\s*$/, "")), `chunks of ${length}`).toEqual(expected);
    }
  });

  test("is read like the one that was downloaded", async () => {
    const tweet = {
      tweet: {
        id_str: "1830000000000000001",
        full_text: "Pagi",
        created_at: "Sun Sep 01 03:00:00 +0000 2024",
        entities: { hashtags: [], user_mentions: [], urls: [] },
      },
    };
    const raw = `window.YTD.tweets.part0 = ${JSON.stringify([tweet])}`;
    const bare = JSON.stringify([tweet], null, 2).replace(/"(\w+)":/g, "$1:");
    const variants = {
      formatted: `window.YTD.tweets.part0 = ${bare.replace(/\}(?=\n)/g, "},").replace(/,\s*$/, "")};\n`,
      semicolon: `${raw};\n`,
      "lines apart": raw.replace(" = ", "\r\n  =\r\n\r\n  "),
      "comment behind": `${raw}; // the end\n/* really */\n`,
      "comment before": `// kept by hand\n${raw}`,
      mark: `\uFEFF${raw}`,
    };
    const { activities } = await readAll(folder({ "data/tweets.js": raw }));
    expect(activities).toHaveLength(1);
    for (const [name, content] of Object.entries(variants)) {
      const read = await readAll(folder({ "data/tweets.js": content }));
      expect(read.activities, name).toEqual(activities);
      expect(read.coverage.files[0], name).toMatchObject({ state: "read", issues: [] });
    }
  });

  test("is told from JSON", () => {
    expect(looksLikeScript('window.YTD.a.part0 = [{"tweet":{}}]')).toBe(false);
    expect(looksLikeScript('[{"a":1,}]')).toBe(false);
    expect(looksLikeScript("window.YTD.a.part0 = [\n  {\n    tweet: {")).toBe(true);
    expect(looksLikeScript("// 1\nwindow.YTD.a.part0 = []")).toBe(true);
    expect(looksLikeScript("catatan saya = penting")).toBe(false);
  });
});

test("JSON behind an assignment keeps its value, wherever the chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 1, max: 30 }), async (value, length) => {
      const script = `// c\nself.a = ${JSON.stringify([value], null, 1)}`;
      expect(assigned(await rewritten(script, length))).toEqual(JSON.parse(JSON.stringify([value])));
    }),
  );
});

test("what is no script passes untouched", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      fc.pre(!looksLikeScript(text));
      expect(await rewritten(text)).toBe(await rewritten(text, 1000));
    }),
  );
});
