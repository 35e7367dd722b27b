import type { RuleResult } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvaluator } from "./evaluate.ts";
import { fact, type Generated, generated } from "./generated.test-support.ts";
import { naiveEvaluateAll } from "./naive.test-support.ts";
import { PackConflictError } from "./pack-conflict.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;

function evaluatorOf({ pack, registry, profile, answers }: Generated) {
  return createEvaluator({ pack: { pack, digest: DIGEST }, registry, profile, answers });
}

/** What a call gives, or that two exceptions disagree. */
function orConflict<T>(call: () => T): T | "conflict" {
  try {
    return call();
  } catch (error) {
    if (error instanceof PackConflictError) return "conflict";
    throw error;
  }
}

const plain = ({ subject, ...rest }: RuleResult) => ({ ...rest, subject: subject.id });

/** Runs the fast evaluator on everything, unmet results included. */
function fastAll(input: Generated) {
  return orConflict(() => evaluatorOf(input).evaluateAll(input.activity, input.facts).map(plain));
}

describe("the fast evaluator and the naive one", () => {
  it("agree on result, confidence and dispute of every rule and subject", () => {
    fc.assert(
      fc.property(generated, (input) => {
        const naive = naiveEvaluateAll(input, input.activity, input.facts);
        const isConflict = naive.some(({ result }) => result === "conflict");
        expect(fastAll(input)).toEqual(isConflict ? "conflict" : naive);
      }),
      { numRuns: 5000 },
    );
  });

  it("agree on what is shown: everything but what is unmet", () => {
    fc.assert(
      fc.property(generated, (input) => {
        const shown = orConflict(() => evaluatorOf(input).evaluate(input.activity, input.facts).map(plain));
        const naive = naiveEvaluateAll(input, input.activity, input.facts);
        const isConflict = naive.some(({ result }) => result === "conflict");
        expect(shown).toEqual(isConflict ? "conflict" : naive.filter(({ result }) => result !== "unmet"));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("laws", () => {
  it("the order of facts does not matter", () => {
    fc.assert(
      fc.property(generated, (input) => {
        const sorted = (results: ReturnType<typeof fastAll>) =>
          results === "conflict"
            ? results
            : results.toSorted((a, b) => `${a.subject} ${a.rule}`.localeCompare(`${b.subject} ${b.rule}`));
        const turned = { ...input, facts: input.facts.toReversed() };
        expect(sorted(fastAll(turned))).toEqual(sorted(fastAll(input)));
      }),
    );
  });

  it("a fact about somebody else changes nothing for a subject", () => {
    fc.assert(
      fc.property(generated, fact, (input, other) => {
        const about = (results: ReturnType<typeof fastAll>) =>
          results === "conflict" ? results : results.filter(({ subject }) => subject === "t/1");
        const named = { ...input, facts: input.facts.filter(({ subject }) => subject === "t/1") };
        fc.pre(named.facts.length > 0);
        const more = { ...named, facts: [...named.facts, { ...other, subject: "t/2" }] };
        fc.pre(fastAll(more) !== "conflict");
        expect(about(fastAll(more))).toEqual(about(fastAll(named)));
      }),
    );
  });

  it("the proof says what the result says", () => {
    fc.assert(
      fc.property(generated, (input) => {
        const evaluator = evaluatorOf(input);
        const results = orConflict(() => evaluator.evaluateAll(input.activity, input.facts));
        fc.pre(results !== "conflict");
        for (const result of results) {
          const { steps, disputes } = evaluator.prove(input.activity, input.facts, result);
          const elements = steps.filter(({ role }) => role === "element");
          if (result.result === "met") {
            expect(
              steps.filter(({ role }) => role !== "exception").every(({ verdict }) => verdict === "met"),
            ).toBe(true);
          }
          if (result.result === "unknown") {
            expect(elements.every(({ verdict }) => verdict !== "unmet")).toBe(true);
          }
          expect(disputes.length > 0).toBe(result.disputed);
        }
      }),
      { numRuns: 500 },
    );
  });
});
