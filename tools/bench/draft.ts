import { performance } from "node:perf_hooks";
import { createDraftCheck } from "@netral/engine/draft";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import type { DraftKind } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readRegistryFile } from "@netral/registry/node";

/**
 * How long one keystroke takes: drafts of about 500 characters, with everything a screen shows (findings, spans,
 * stance, rewrites looked at again), against all shipped names: `node tools/bench/draft.ts [rounds]`.
 */
const rounds = Number(process.argv[2] ?? 200);
const pack = parsePack(JSON.parse(loadPackJson()));
const registry = decodeRegistry(readRegistryFile("registry"));
if (!pack.ok || !registry.ok)
  throw new Error("the shipped pack or registry cannot be read; build them first");

const PLAIN =
  "Selamat pagi Bapak dan Ibu. Hari ini pelayanan kependudukan buka pukul delapan sampai pukul tiga sore. ";
/** Any pair that stands on the list: the name is the registry's own. */
const ticket = registry.value.tables.tickets.find(({ members }) => members.length === 2);
const name = registry.value.tables.persons.find(({ id }) => id === ticket?.members[0]?.person)?.name ?? "";
const fill = (head: string) => (head + PLAIN.repeat(6)).slice(0, 500);
const DRAFTS: readonly (readonly [title: string, kind: DraftKind, text: string])[] = [
  ["a post about nobody", "post", fill("")],
  ["a post that calls to vote", "post", fill(`Ayo menangkan ${name}! Mari kita dukung beliau. `)],
  ["a caption with a name", "caption", fill(`Foto bersama ${name} di balai kota. `)],
  [
    "an invitation",
    "invitation",
    fill(`Tim relawan mengundang ke deklarasi ${name}, Sabtu 12 Oktober 2024. `),
  ],
];

const built = performance.now();
const { checkDraft } = createDraftCheck({
  version: "bench",
  pack: pack.value,
  registry: indexRegistry(registry.value.tables),
  registryInfo: { generated: null, digest: "", overlays: 0 },
  profile: { status: "pns", area: "31" },
  profileAssumed: false,
  answers: {},
  stance: shippedStance(),
});
console.log(`made once in ${(performance.now() - built).toFixed(0)} ms`);

for (const [title, kind, text] of DRAFTS) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // A keystroke: never twice the same text.
    const typed = text.slice(0, text.length - (round % 40));
    const start = performance.now();
    const report = checkDraft({ kind, text: typed, at: "2024-10-10" });
    times.push(performance.now() - start);
    if (!report.ok) throw new Error(report.issues[0]?.what.en);
  }
  const [first = 0] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${title}: first ${first.toFixed(1)} ms, median ${at(0.5)} ms, 95 % ${at(0.95)} ms`);
}
