import type { ConformanceCase, Rule, RuleExample } from "@netral/engine/model";

/** All examples of a rule as conformance cases. */
export function exampleCases(pack: string, rule: Rule): ConformanceCase[] {
  return (["met", "unmet", "unknown"] as const).flatMap((result) =>
    rule.examples[result].map((example) => exampleCase(`${pack}/${rule.id}`, result, example)),
  );
}

/** A rule's example in the shape of a conformance case, so that both run on the same path. */
export function exampleCase(
  rule: string,
  result: "met" | "unmet" | "unknown",
  example: RuleExample,
): ConformanceCase {
  const activity = {
    id: "contoh",
    source: { file: "contoh.json", pointer: "/0" },
    ...example.activity,
  };
  return {
    id: `${rule}: ${example.title.id}`,
    title: example.title.id,
    profile: example.profile,
    ...(example.registry === undefined ? {} : { registry: example.registry }),
    activities: [activity],
    ...(example.answers === undefined ? {} : { answers: example.answers }),
    expect: [{ activity: activity.id, rule, result }],
    why: example.title.id,
  };
}
