import { createEvaluator, parsePack } from "@netral/engine/law";
import { indexRegistry } from "@netral/engine/logic";
import type { Activity, Answers, AnswerValue, Fact, Pack, Profile, Rule } from "@netral/engine/model";
import { loadPackJson } from "@netral/packs/node";
import { describe, expect, test } from "vitest";

const parsed = parsePack(JSON.parse(loadPackJson()));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const loaded = parsed.value;
const pack: Pack = loaded.pack;
const SUBJECT = "t/contoh-33/1";
const shown = {
  strength: "confirmed",
  subject: SUBJECT,
  evidence: { field: "text" },
  detector: "uji",
  reason: "uji",
} as const;

/** Questions that only decide exceptions, with every way to answer them or not. */
function answerSets(rule: Rule): readonly Answers[] {
  const asked = rule.exceptions.flatMap(({ ask }) => (ask === undefined ? [] : [ask]));
  const values: readonly (AnswerValue | undefined)[] = [undefined, "yes", "no", "unknown"];
  return [...new Set(asked)].reduce<readonly Answers[]>(
    (sets, id) =>
      sets.flatMap((set) =>
        values.map((value) => (value === undefined ? set : { ...set, [`${id}@contoh`]: value })),
      ),
    [{}],
  );
}

/** A picture with the contestant, openly posted in the campaign, with or without a date in its caption. */
function factSets(): readonly (readonly Fact[])[] {
  const together: Fact = { ...shown, type: "together", via: "tag" };
  const dated = (["older", "same", "unclear"] as const).map((relation): Fact => {
    const year = { from: "2019-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" };
    return { ...shown, type: "dated", relation, ...year };
  });
  return [[together], ...dated.map((fact) => [together, fact])];
}

const PICTURE: Activity = {
  id: "contoh",
  type: "Create",
  kind: "post",
  platform: "instagram",
  audience: "public",
  object: { type: "Image" },
  published: { from: "2024-10-15T05:00:00Z", to: "2024-10-15T05:00:01Z", zone: "exact" },
  source: { file: "contoh.json", pointer: "/0" },
};

describe("exceptions of one rule never contradict each other", () => {
  const mixed = pack.rules.filter(({ exceptions }) => new Set(exceptions.map((one) => one.then)).size > 1);

  test("only the photo items mix exceptions that settle with ones that leave open", () => {
    expect(mixed.map(({ id }) => id)).toEqual(["ke-5", "d-7"]);
  });

  test("whatever the owner answers about a photo", () => {
    const rule = pack.rules.find(({ id }) => id === "d-7");
    const results = new Set<string>();
    for (const answers of rule === undefined ? [] : answerSets(rule)) {
      for (const onUnpaidLeave of [true, undefined]) {
        const profile: Profile = { status: "pns", ...(onUnpaidLeave && { onUnpaidLeave }) };
        const registry = indexRegistry(pack.exampleRegistry);
        const evaluator = createEvaluator({ pack: loaded, registry, profile, answers });
        for (const facts of factSets()) {
          for (const { rule: id, result } of evaluator.evaluate(PICTURE, facts)) {
            if (id === "id-asn/d-7") results.add(result);
          }
        }
      }
    }
    expect([...results].sort()).toEqual(["met", "unknown"]);
  });
});
