/**
 * How many undecided findings remain after each answered question, in the order a report gives, in the best order a
 * greedy search finds, and in a random one.
 *
 *     node tools/questions/measure.ts [--seeds 3] [--steps 20]
 */
import { parseArgs } from "node:util";
import { createCheck } from "@netral/engine/check";
import { createDetector } from "@netral/engine/detect";
import { parsePack } from "@netral/engine/law";
import { EMPTY_REGISTRY, indexRegistry, mergeRegistry } from "@netral/engine/logic";
import type { Activity, Answers, CheckReport, Coverage, Finding, Profile } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { cast } from "../../conformance/case.ts";
import { random } from "../generate/random.ts";
import { questionSample, truthOf } from "./sample.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "3" }, steps: { type: "string", default: "20" } },
});
const parsed = parsePack(JSON.parse(loadPackJson()));
const merged = mergeRegistry(EMPTY_REGISTRY, [cast]);
if (!parsed.ok || !merged.ok) throw new Error("the pack or the cast does not load");
const pack = parsed.value;
const registry = indexRegistry(merged.value);
const profile: Profile = { status: "pns", area: "32.73" };
const stance = shippedStance();
const detector = createDetector(registry, { profile, stance });
const coverage: Coverage = {
  format: "netral-coverage/1",
  owners: [],
  files: [],
  totals: { files: 0, read: 0, unread: 0, records: 0, activities: 0, duplicates: 0 },
  gaps: [],
  issues: [],
  complete: true,
};

function report(acts: readonly Activity[], answers: Answers): CheckReport {
  const check = createCheck({
    version: "0",
    pack,
    registry,
    registryInfo: { generated: null, digest: "", overlays: 0 },
    profile,
    profileAssumed: false,
    answers,
    today: "2026-11-21",
    stance,
    detector,
  });
  check.pushAll(acts);
  return check.finish(coverage);
}

const findingsOf = ({ groups }: CheckReport): readonly Finding[] =>
  groups.flatMap(({ findings }) => findings);
const undecided = (one: CheckReport) => findingsOf(one).filter(({ result }) => result === "unknown").length;
type Choose = (now: CheckReport, acts: readonly Activity[], answers: Answers) => string | undefined;

const inOrder: Choose = (now) => now.questions[0]?.key;

/** The question whose answer, yes or no equally likely, leaves the fewest undecided. */
const greedy: Choose = (now, _acts, answers) => {
  let best: { key: string; gain: number } | undefined;
  const open = new Set(
    findingsOf(now).flatMap(({ result, steps }) =>
      result === "unknown"
        ? steps.flatMap(({ verdict, question }) => (verdict === "unknown" ? question : []))
        : [],
    ),
  );
  for (const key of open) {
    if (key === undefined) continue;
    const touched = [
      ...new Set(
        findingsOf(now).flatMap(({ questions, activity }) => (questions.includes(key) ? activity : [])),
      ),
    ];
    const before = undecided(report(touched, answers));
    const after = (["yes", "no"] as const).map((value) =>
      undecided(report(touched, { ...answers, [key]: value })),
    );
    const gain = before - ((after[0] ?? 0) + (after[1] ?? 0)) / 2;
    if (best === undefined || gain > best.gain) best = { key, gain };
  }
  return best !== undefined && best.gain > 0 ? best.key : undefined;
};

/** Searching is slow: a hundred checks a step. */
const MOST_STEPS = Number(values.steps);

function run(choose: Choose, acts: readonly Activity[], seed: number): readonly number[] {
  const truth = truthOf(seed);
  let answers: Answers = {};
  const left: number[] = [];
  while (left.length <= MOST_STEPS) {
    const now = report(acts, answers);
    left.push(undecided(now));
    if (left.at(-1) === 0) return left;
    const key = choose(now, acts, answers);
    if (key === undefined || key in answers) return left;
    answers = { ...answers, [key]: truth(key) };
  }
  return left;
}

for (let seed = 1; seed <= Number(values.seeds); seed++) {
  const acts = questionSample(seed);
  const first = report(acts, {});
  const dice = random(seed);
  const shuffled: Choose = (now) => now.questions[dice.below(now.questions.length)]?.key;
  const ids = new Map<string, number>();
  for (const { id } of first.questions) ids.set(id, (ids.get(id) ?? 0) + 1);
  console.log(
    `seed ${seed}: ${acts.length} acts, ${findingsOf(first).length} findings, ${undecided(first)} undecided, ${first.questions.length} questions`,
  );
  console.log([...ids].map(([id, count]) => `${id} ${count}`).join(", "));
  for (const [name, choose] of Object.entries({ inOrder, greedy, shuffled })) {
    const left = run(choose, acts, seed);
    const at = (n: number) => left[Math.min(n, left.length - 1)];
    console.log(
      `${name}: ${left.length - 1} asked; undecided left after 1 ${at(1)}, 3 ${at(3)}, 5 ${at(5)}, 10 ${at(10)}, 20 ${at(20)}, 40 ${at(40)}, end ${left.at(-1)}`,
    );
  }
}
