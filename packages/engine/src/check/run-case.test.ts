import { describe, expect, it } from "vitest";
import { caseRegistry } from "./case-registry.ts";
import { act, examplePack, exampleRegistry } from "./check.test-support.ts";
import { failingExamples, loadVerifiedPack } from "./load-pack.ts";
import { runCase } from "./run-case.ts";

const like = act("a1", "2024-10-10");
const base = { id: "c", title: "c", profile: { status: "pns" as const }, activities: [like], why: "-" };
const run = { pack: examplePack, registry: exampleRegistry };

describe("a conformance case", () => {
  it("passes when every result is as expected", () => {
    const expect_ = [{ activity: "a1", rule: "id-asn/d-6", result: "met" as const, disputed: true }];
    expect(runCase({ ...base, expect: expect_, others: "none" }, run)).toEqual({
      id: "c",
      passed: true,
      lines: [],
    });
  });

  it("names what came out instead, and rules that should not be met", () => {
    const wrong = [{ activity: "a1", rule: "id-asn/ke-4", result: "met" as const }];
    expect(runCase({ ...base, expect: wrong, others: "none" }, run).lines).toEqual([
      "a1 id-asn/ke-4: expected met, got unmet",
      "a1 id-asn/d-6: expected no other rule to be met",
    ]);
  });

  it("gets the shipped registry whole only when its overlay refers to shipped people", () => {
    const withPeople = caseRegistry(
      {
        ...base,
        expect: [],
        registry: {
          accounts: [
            {
              id: "a/baru",
              of: "p/wira",
              platform: "x",
              handle: "baru",
              role: "personal",
              validFrom: null,
              validTo: null,
              confidence: "high",
              sources: ["s"],
            },
          ],
        },
      },
      exampleRegistry,
    );
    expect(withPeople.ok && withPeople.value.person("p/wira")?.name).toBe("Wira Langitjaya");
    const alone = caseRegistry(
      { ...base, expect: [], registry: { persons: [{ id: "p/baru", name: "Baru Sekali", sources: ["s"] }] } },
      exampleRegistry,
    );
    expect(alone.ok && alone.value.person("p/wira")).toBeUndefined();
  });
});

describe("a pack", () => {
  it("is taken when all its examples hold", () => {
    expect(loadVerifiedPack(examplePack.pack).ok).toBe(true);
  });

  it("is refused with the rule and the example that fails", () => {
    const [first, ...rest] = examplePack.pack.rules;
    const example = first?.examples.met[0];
    if (!first || !example) throw new Error("the shipped pack has rules with examples");
    const broken = { ...first, examples: { ...first.examples, unmet: [example] } };
    const issues = failingExamples({
      ...examplePack,
      pack: { ...examplePack.pack, rules: [broken, ...rest] },
    });
    expect(issues).toMatchObject([{ code: "pack/example-fails", rule: first.id }]);
    expect(issues[0]?.what.en).toContain(example.title.en);
  });
});
