/**
 * How many ordinary, official and news posts would get a finding, were they written by a civil servant in campaign
 * time: the whole road from the text to the law, on texts that lie beside the repository.
 *
 *     node tools/train/eval-check.ts [--at 2024-01-15T03:00:00Z] [--show]
 */
import { parseArgs } from "node:util";
import { createJudge } from "@netral/engine/check";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import type { Activity, Result } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readRegistryFile } from "@netral/registry/node";
import { type CorpusText, haveCorpora, readCorpus } from "./corpora.ts";

const { values } = parseArgs({
  options: {
    at: { type: "string", default: "2024-01-15T03:00:00Z" },
    show: { type: "boolean", default: false },
  },
});
if (!haveCorpora()) {
  console.log("skipped: no ../shared");
  process.exit(0);
}
const pack = parsePack(JSON.parse(loadPackJson()));
const decoded = decodeRegistry(readRegistryFile());
if (!pack.ok || !decoded.ok) throw new Error("the shipped pack or registry does not load");
const judge = createJudge({
  pack: pack.value,
  registry: indexRegistry(decoded.value.tables),
  profile: { status: "pns", area: "31" },
  answers: {},
  stance: shippedStance(),
});
const from = new Date(values.at);
const published = {
  from: from.toISOString(),
  to: new Date(from.getTime() + 1000).toISOString(),
  zone: "exact",
} as const;

function postOf({ id, text }: CorpusText): Activity {
  return {
    id,
    type: "Create",
    platform: "x",
    kind: "post",
    published,
    object: { type: "Note", text },
    audience: "public",
    source: { file: "eval", pointer: "" },
  };
}

/** The gravest result of an act, and the rules that give it. */
function worst(text: CorpusText): {
  readonly result: Result;
  readonly rules: string;
  readonly named: boolean;
} {
  const { facts, results } = judge.judge(postOf(text));
  const named = facts.some(({ type, subject }) => type === "mention" && subject?.startsWith("t/"));
  for (const result of ["met", "unknown"] as const) {
    const rules = [...new Set(results.filter((one) => one.result === result).map(({ rule }) => rule))];
    if (rules.length > 0) return { result, rules: rules.join(" "), named };
  }
  return { result: "unmet", rules: "", named };
}

const SETS: Readonly<Record<string, readonly CorpusText[]>> = {
  headlines: readCorpus("headlines"),
  "election offices and police": readCorpus("rizano").filter(({ role }) => role === "official"),
  media: readCorpus("rizano").filter(({ role }) => role === "media"),
  "gold, neither": readCorpus("gold").filter(({ label }) => label === "N" || label === "U"),
  "gold, support": readCorpus("gold").filter(({ label }) => label === "S" || label === "B"),
  "gold, opposition": readCorpus("gold").filter(({ label }) => label === "O"),
  ordinary: [...readCorpus("smsa"), ...readCorpus("emot"), ...readCorpus("nusax")],
};
for (const [name, texts] of Object.entries(SETS)) {
  const counts: Record<Result, number> = { met: 0, unknown: 0, unmet: 0, "not-assessed": 0 };
  const rules = new Map<string, number>();
  let named = 0;
  for (const text of texts) {
    const found = worst(text);
    counts[found.result]++;
    if (found.named) named++;
    if (found.rules === "") continue;
    rules.set(`${found.result} ${found.rules}`, (rules.get(`${found.result} ${found.rules}`) ?? 0) + 1);
    if (values.show && found.result === "met") console.log(`  ${found.rules}: ${text.text}`);
  }
  const share = (count: number) =>
    `${count} (${((count * 10_000) / Math.max(1, texts.length)).toFixed(1)} in 10,000)`;
  console.log(
    `${name}: ${texts.length} texts, ${named} name a contestant; met ${share(counts.met)}, undecided ${share(counts.unknown)}`,
  );
  for (const [rule, count] of [...rules].toSorted(([, a], [, b]) => b - a))
    console.log(`    ${count} ${rule}`);
}
