import { EMPTY_REGISTRY } from "@netral/engine/logic";
import type {
  Activity,
  Condition,
  Exception,
  Fact,
  LoadedPack,
  MentionFact,
  Pack,
  Profile,
  Rule,
  StageName,
  SubjectRef,
  TargetRoleFact,
} from "@netral/engine/model";
import { stageMask } from "@netral/engine/model";
import type { Contestants } from "./contestants.ts";
import { createEvaluator, type Evaluator } from "./evaluate.ts";

/** A sentence that is the same in both languages, for tests that do not read it. */
export const said = (text: string) => ({ id: text, en: text });

const example = {
  title: said("contoh"),
  profile: { status: "pns" },
  activity: {
    type: "Like",
    platform: "instagram",
    kind: "reaction",
    object: { type: "Note" },
    audience: "public",
  },
} as const;

/** A rule that is met by anything of 2020 or later, but for what a test changes. */
export function makeRule(change: Partial<Rule> & { readonly when?: Condition } = {}): Rule {
  const { when = { act: {} }, ...rest } = change;
  return {
    id: "r-1",
    list: "kode-etik",
    title: said("aturan"),
    text: said("jangan"),
    cites: [{ instrument: "uu-1", article: "Pasal 1", mark: "sourced" }],
    inForce: { from: "2020-01-01" },
    before: "not-assessed",
    mark: "sourced",
    state: "stable",
    elements: [{ id: "e-1", label: said("unsur"), when }],
    exceptions: [],
    disputes: [],
    yields: [{ sanction: "moral", label: said("pernyataan"), cites: [] }],
    remedies: [],
    notes: [],
    sources: [],
    examples: { met: [example], unmet: [example], unknown: [example] },
    ...rest,
  };
}

/** An exception that makes the rule `effect` when it applies. */
export function makeException(id: string, when: Condition, effect: Exception["then"]): Exception {
  // biome-ignore lint/suspicious/noThenProperty: the pack's own word (model/pack.ts); never awaited.
  return { id, label: said("kecuali"), when, then: effect };
}

/** A pack of these rules with one question of each scope, one dispute and one remedy. */
export function makePack(rules: readonly Rule[], change: Partial<Pack> = {}): Pack {
  return {
    format: "netral-pack/1",
    id: "uji",
    version: "1.0.0",
    title: said("paket uji"),
    asOf: "2024-01-01",
    instruments: [
      {
        id: "uu-1",
        title: "Undang-Undang Uji",
        short: "UU 1",
        inForce: { from: "2019-01-01" },
        source: "https://example.org/uu-1",
        mark: "sourced",
      },
    ],
    rules,
    pages: [],
    disputes: [
      {
        id: "like",
        title: said("menyukai"),
        views: [
          { who: "A", says: said("ya"), allows: "yes", source: "https://example.org/a", mark: "sourced" },
          { who: "B", says: said("tidak"), allows: "no", source: "https://example.org/b", mark: "sourced" },
        ],
      },
    ],
    questions: [
      { id: "duty", scope: "activity", ask: said("tugas?"), why: said("karena") },
      { id: "team", scope: "target", ask: said("tim?"), why: said("karena") },
      { id: "member", scope: "owner", ask: said("anggota?"), why: said("karena") },
    ],
    officialAnswers: [],
    remedies: { unlike: said("batalkan") },
    exampleRegistry: EMPTY_REGISTRY,
    ...change,
  };
}

/** A loaded pack of one rule. */
export function loaded(...rules: readonly Rule[]): LoadedPack {
  return { pack: makePack(rules), digest: `sha256:${"0".repeat(64)}` };
}

/** Two invented tickets and a party; `stages` are those of the tickets at any time. */
export function contestants(...stages: readonly StageName[]): Contestants {
  const subjects: Record<string, SubjectRef> = {
    "t/1": { id: "t/1", kind: "ticket", name: "Bunga dan Wira" },
    "t/2": { id: "t/2", kind: "ticket", name: "Seno dan Ratri" },
    "org/p": { id: "org/p", kind: "party", name: "Partai Uji" },
  };
  return {
    subject: (id) => subjects[id],
    ticketContest: (id) => (subjects[id]?.kind === "ticket" ? { kind: "pilkada" } : undefined),
    timeline: (id) =>
      subjects[id]?.kind === "ticket"
        ? { zone: "WIB", starts: [], masks: [stageMask(stages)], boundaries: [] }
        : undefined,
  };
}

/** A like of a campaign page on 1 March 2024, but for what a test changes. */
export function makeActivity(change: Partial<Activity> = {}): Activity {
  return {
    id: "a1",
    type: "Like",
    published: { from: "2024-03-01T05:00:00Z", to: "2024-03-01T05:00:01Z", zone: "exact" },
    platform: "instagram",
    kind: "reaction",
    object: { type: "Note" },
    target: { handle: "Bunga.Wira", kind: "account" },
    audience: "public",
    source: { file: "likes.json", pointer: "/0" },
    ...change,
  };
}

const shown = { evidence: { field: "target" }, detector: "uji", reason: "uji" } as const;

/** The target is an account of ticket `t/1`. */
export function targetFact(change: Partial<TargetRoleFact> = {}): TargetRoleFact {
  return { type: "target-role", role: "pair", strength: "confirmed", subject: "t/1", ...shown, ...change };
}

/** The text mentions ticket `t/1`. */
export function mentionFact(change: Partial<MentionFact> = {}): MentionFact {
  return {
    type: "mention",
    label: "l1",
    possiblyOfficial: false,
    strength: "probable",
    subject: "t/1",
    ...shown,
    ...change,
  };
}

/** The owner of most tests. */
export const PNS: Profile = { status: "pns" };

/** What a test lets vary. */
export interface Setting {
  readonly rule?: Rule;
  readonly when?: Condition;
  readonly profile?: Profile;
  readonly answers?: Readonly<Record<string, "yes" | "no" | "unknown">>;
  readonly stages?: readonly StageName[];
  readonly activity?: Activity;
  readonly facts?: readonly Fact[];
}

/** An evaluator for one rule. */
export function evaluatorFor(setting: Setting): Evaluator {
  const rule = setting.rule ?? makeRule(setting.when === undefined ? {} : { when: setting.when });
  return createEvaluator({
    pack: loaded(rule),
    registry: contestants(...(setting.stages ?? ["campaign"])),
    profile: setting.profile ?? PNS,
    answers: setting.answers ?? {},
  });
}

/** The results of one rule for one act; by default a like of a campaign account of `t/1`. */
export function resultsOf(setting: Setting) {
  const evaluator = evaluatorFor(setting);
  return evaluator.evaluateAll(setting.activity ?? makeActivity(), setting.facts ?? [targetFact()]);
}

/** The one result of {@link resultsOf}, as a word. */
export function resultOf(setting: Setting): string {
  return resultsOf(setting)
    .map(({ result }) => result)
    .join(" ");
}
