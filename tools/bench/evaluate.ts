/**
 * How many activities a second the law judges, facts given, beside a bare loop that reads type and platform of the
 * same activities in the same run. Goal: a million a second on one core with the whole shipped pack, where 2 in 100
 * activities carry facts.
 *
 *     node tools/bench/evaluate.ts [--activities 200000] [--relevant 2] [--rounds 9]
 */
import { parseArgs } from "node:util";
import { createEvaluator, parsePack } from "@netral/engine/law";
import { indexRegistry } from "@netral/engine/logic";
import type { Activity, ActivityKind, ActivityType, Fact } from "@netral/engine/model";
import { loadPackJson } from "@netral/packs/node";

const { values } = parseArgs({
  options: {
    activities: { type: "string", default: "200000" },
    relevant: { type: "string", default: "2" },
    rounds: { type: "string", default: "9" },
  },
});

interface Act {
  readonly activity: Activity;
  readonly facts: readonly Fact[];
}

const ACTS: readonly (readonly [ActivityType, ActivityKind])[] = [
  ["Like", "reaction"],
  ["Create", "post"],
  ["Create", "comment"],
  ["Follow", "follow"],
  ["Announce", "share"],
  ["Accept", "event"],
];
const NO_FACTS: readonly Fact[] = [];

/** Facts as detectors state them for an act toward a campaign account, with a word of support in every other. */
function factsAbout(subject: string, at: number): readonly Fact[] {
  const shown = { subject, detector: "bench", reason: "bench" } as const;
  const target: Fact = {
    type: "target-role",
    role: at % 3 === 0 ? "personal" : "pair",
    strength: "confirmed",
    evidence: { field: "target" },
    ...shown,
  };
  const stance: Fact = {
    type: "stance",
    stance: "support",
    probability: 0.9,
    strength: "probable",
    evidence: { field: "text" },
    ...shown,
  };
  return at % 2 === 0 ? [target] : [target, stance];
}

function makeActs(count: number, relevant: number, subjects: readonly string[]): Act[] {
  return Array.from({ length: count }, (_, at) => {
    const [type, kind] = ACTS[at % ACTS.length] ?? ["Like", "reaction"];
    const from = new Date(Date.UTC(2024, 0, 1) + at * 157_000).toISOString();
    const to = new Date(Date.UTC(2024, 0, 1) + at * 157_000 + 1000).toISOString();
    const activity: Activity = {
      id: at.toString(16).padStart(16, "0"),
      type,
      published: { from: from.replace(".000", ""), to: to.replace(".000", ""), zone: "exact" },
      platform: at % 2 === 0 ? "instagram" : "x",
      kind,
      object: { type: "Note", ...(kind === "reaction" ? {} : { text: "selamat pagi" }) },
      target: { handle: `akun${at % 997}`, kind: "account" },
      audience: "unknown",
      source: { file: "bench.json", pointer: `/${at}` },
      ...(kind === "reaction" ? { missing: ["text"] } : {}),
    };
    const isRelevant = at % 100 < relevant;
    return { activity, facts: isRelevant ? factsAbout(subjects[at % subjects.length] ?? "", at) : NO_FACTS };
  });
}

/** Reads what the law cannot do without: the least any judging of these activities costs. */
function bare(acts: readonly Act[]): number {
  let sum = 0;
  for (const { activity } of acts) sum += activity.type.length + activity.platform.length;
  return sum;
}

const outcome = parsePack(JSON.parse(loadPackJson()));
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
const { value: pack } = outcome;
const registry = indexRegistry(pack.pack.exampleRegistry);
const subjects = pack.pack.exampleRegistry.tickets.map(({ id }) => id);
const acts = makeActs(Number(values.activities), Number(values.relevant), subjects);

function judge(answers: Readonly<Record<string, "yes" | "no">>): () => number {
  const { evaluate } = createEvaluator({ pack, registry, profile: { status: "pns" }, answers });
  return () => {
    let found = 0;
    for (const { activity, facts } of acts) found += evaluate(activity, facts).length;
    return found;
  };
}

function proveAll(): number {
  const { evaluate, prove } = createEvaluator({ pack, registry, profile: { status: "pns" }, answers: {} });
  let steps = 0;
  for (const { activity, facts } of acts) {
    for (const result of evaluate(activity, facts)) steps += prove(activity, facts, result).steps.length;
  }
  return steps;
}

/** Seconds of the fastest of several rounds, and what the last one counted. */
function measure(work: () => number): { readonly seconds: number; readonly counted: number } {
  let seconds = Number.POSITIVE_INFINITY;
  let counted = 0;
  for (let round = 0; round < Number(values.rounds); round++) {
    const start = performance.now();
    counted = work();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, counted };
}

const perSecond = (seconds: number) => `${(acts.length / seconds / 1e6).toFixed(2)} M/s`;
const limit = measure(() => bare(acts));
const plain = measure(judge({}));
const answered = measure(
  judge({ "campaign-account@x:akun1": "yes", "official-duty@00000000000000ff": "no" }),
);
const proved = measure(proveAll);

console.log(
  `evaluate   ${pack.pack.rules.length} rules, ${acts.length} activities, ${values.relevant} % with facts, ${plain.counted} results`,
);
console.log(`  bare     ${perSecond(limit.seconds)} (type and platform read)`);
console.log(`  judged   ${perSecond(plain.seconds)} (goal: at least 1.00 M/s)`);
console.log(`  answers  ${perSecond(answered.seconds)} (with answers about single acts and accounts)`);
console.log(`  proved   ${perSecond(proved.seconds)} (and every result proved)`);
console.log(`  ratio    ${(plain.seconds / limit.seconds).toFixed(1)} x bare`);
