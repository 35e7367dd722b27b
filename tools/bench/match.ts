/**
 * How fast the names of the whole shipped registry are looked for, in megabytes of UTF-8 per second on one core,
 * beside two passes over the same texts in the same run: `read` adds up the character codes and does nothing
 * else; `words` also cuts words and hashes their letters, without looking anything up. The second is the limit
 * for anything that has to see words. Goal: 200 MB/s.
 *
 *     node tools/bench/match.ts [--texts FILE.tsv …] [--megabytes 4] [--rounds 9]
 *
 * `--texts`: the last column of each row is a text; without it, made-up posts are used.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import { readRegistryFile } from "@netral/registry/node";
import { createLabelBook } from "../../packages/engine/src/detect/reading/label-book.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string", multiple: true, default: [] },
    megabytes: { type: "string", default: "4" },
    rounds: { type: "string", default: "9" },
  },
});

/** Everyday Indonesian words for made-up posts. */
const WORDS =
  `hari ini saya pergi ke pasar bersama anak dan istri untuk membeli sayur ikan serta buah yang segar harganya murah
  sekali alhamdulillah cuaca cerah setelah hujan semalam jalanan macet parah di depan sekolah guru mengajar murid
  belajar dengan semangat pelayanan kantor buka sampai sore terima kasih informasinya kak semoga sehat selalu makanan
  enak tempatnya nyaman parkir luas kembali lagi besok tidak bisa hadir karena sakit minggu depan libur panjang`.split(
    /\s+/,
  );

function madeUpTexts(bytes: number): string[] {
  const texts: string[] = [];
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let made = 0; made < bytes; ) {
    const words = Array.from({ length: 12 + next(30) }, () => WORDS[next(WORDS.length)] ?? "");
    const text = `${words.join(" ").replace(/ (\w+) (\w+)$/, ", $1 $2")}${next(3) === 0 ? "!" : "."}`;
    made += Buffer.byteLength(text);
    texts.push(Buffer.from(text).toString());
  }
  return texts;
}

/** Flat copies, as `JSON.parse` gives them; slices of one big file would be slower to read. */
function textsOf(files: readonly string[]): string[] {
  return files
    .flatMap((file) => readFileSync(file, "utf8").split("\n").slice(1))
    .map((line) => line.split("\t").at(-1) ?? "")
    .filter((text) => text !== "")
    .map((text) => Buffer.from(text).toString());
}

function readPass(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function wordPass(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) | 32;
      if ((letter - 97) >>> 0 < 26) hash = (Math.imul(hash, 33) + letter) | 0;
      else {
        sum ^= hash;
        hash = 0;
      }
    }
  }
  return sum;
}

const loaded = decodeRegistry(readRegistryFile());
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const began = performance.now();
const { automaton } = createLabelBook(indexRegistry(loaded.value.tables));
const built = performance.now() - began;
const texts = values.texts.length > 0 ? textsOf(values.texts) : madeUpTexts(Number(values.megabytes) * 1e6);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function matchPass(): number {
  let count = 0;
  for (const text of texts) count += automaton.scan(text).count;
  return count;
}

const sides = { read: () => readPass(texts), words: () => wordPass(texts), match: matchPass };
const best: Record<string, number> = {};
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, pass] of Object.entries(sides)) {
    const start = performance.now();
    pass();
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start);
  }
}
const speed = (name: string) => bytes / 1e3 / (best[name] ?? 1);
console.log(`${automaton.patterns} patterns, ${automaton.words} words, built in ${built.toFixed(0)} ms`);
console.log(
  `${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${matchPass()} matches; best of ${values.rounds}`,
);
for (const name of Object.keys(sides)) {
  console.log(
    `${name.padEnd(6)} ${speed(name).toFixed(0).padStart(5)} MB/s  ${(speed(name) / speed("words")).toFixed(2)} of words`,
  );
}
