import {
  type Activity,
  type Fact,
  type Finding,
  OPERATORS,
  type Pack,
  type ProofNode,
  type ProofStep,
  type Result,
  type StageUse,
} from "@netral/engine/model";
import { formatInterval } from "./format-time.ts";
import type { Catalogue } from "./messages/catalogue.ts";
import { catalogueOf } from "./messages/catalogue-of.ts";
import type { TextOptions } from "./render-options.ts";
import { type Paint, paintFor } from "./terminal/paint.ts";
import { SIGNS } from "./terminal/step-line.ts";
import { wrap } from "./terminal/wrap.ts";
import { actWords } from "./view/act-words.ts";
import { factWords } from "./view/fact-words.ts";

/** One rule's result for one act, with its proof. */
export interface TracedRule {
  readonly rule: string;
  readonly subject: Finding["subject"];
  readonly result: Finding["result"];
  readonly disputed: boolean;
  readonly steps: readonly ProofStep[];
  readonly stage: StageUse;
}

/** Everything Netral knows and does not know about one act. */
export interface Trace {
  readonly activity: Activity;
  readonly facts: readonly Fact[];
  readonly rules: readonly TracedRule[];
}

/** The proof tree of one act for a terminal: facts, then each rule with its elements, missing facts included. */
export function renderTrace(trace: Trace, pack: Pack, { language, color, width }: TextOptions): string {
  const words = catalogueOf(language);
  const paint = paintFor(color);
  const { activity, facts, rules } = trace;
  const factLines = facts.map((fact) => wrap(`• ${factWords(fact, activity, words)}`, width, "  ", "    "));
  const blocks = [
    paint.bold(words.proof.title(activity.id)),
    wrap(`${formatInterval(activity.published, words)}: ${actWords(activity, words)}.`, width, "  "),
    `${paint.bold(words.proof.facts)}\n${factLines.join("\n") || `  ${words.proof.noFacts}`}`,
    ...rules.toSorted(mostTelling).map((one) => ruleText(one, trace, pack, words, paint, width)),
    ...(rules.length === 0 ? [words.proof.noRules] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const ORDER: readonly Result[] = ["met", "unknown", "not-assessed", "unmet"];

/** What may fit first; among equals the order of the pack. */
function mostTelling(a: TracedRule, b: TracedRule): number {
  return ORDER.indexOf(a.result) - ORDER.indexOf(b.result);
}

function ruleText(
  one: TracedRule,
  { activity }: Trace,
  pack: Pack,
  words: Catalogue,
  paint: Paint,
  width: number,
): string {
  const rule = pack.rules.find(({ id }) => `${pack.id}/${id}` === one.rule);
  const parts = [...(rule?.elements ?? []), ...(rule?.exceptions ?? [])];
  const stages = one.stage.stages.map((stage) => words.stage[stage]).join(` ${words.or} `);
  const head = `${one.rule} · ${rule?.title[words.lang] ?? ""} · ${one.subject.name}`;
  return [
    paint.bold(wrap(head, width)),
    `  ${words.resultName[one.result]}${one.disputed ? ` · ${words.group.disputed}` : ""}`,
    ...(stages === "" ? [] : [paint.dim(`  ${words.proof.stage}: ${stages}`)]),
    ...one.steps.flatMap((step) => {
      const label = parts.find(({ id }) => id === step.id)?.label[words.lang];
      const role = words.stepRole[step.role];
      const reason = step.reason === undefined ? "" : ` (${words.reason[step.reason] ?? step.reason})`;
      const line = wrap(
        `${SIGNS[step.verdict]} ${label === undefined ? role : `${role}: ${label}`}${reason}`,
        width,
        "  ",
        "    ",
      );
      return [line, ...step.children.flatMap((node) => nodeLines(node, activity, words, paint, width, 2))];
    }),
  ].join("\n");
}

/** A pack from elsewhere passed the same schema, so its operators are the known ones. */
function operatorWords({ operator }: ProofNode, { proof }: Catalogue): string {
  return OPERATORS.flatMap((known) => (known === operator ? proof.operator[known] : [])).join() || operator;
}

function nodeLines(
  node: ProofNode,
  activity: Activity,
  words: Catalogue,
  paint: Paint,
  width: number,
  depth: number,
): string[] {
  const indent = "  ".repeat(depth);
  const shown = node.facts.map((fact) => factWords(fact, activity, words));
  const reason = node.reason === undefined ? [] : [words.reason[node.reason] ?? node.reason];
  const text = [...shown, ...reason].join("; ");
  const line = paint.dim(
    wrap(
      `${SIGNS[node.verdict]} ${operatorWords(node, words)}${text === "" ? "" : `: ${text}`}`,
      width,
      indent,
      `${indent}  `,
    ),
  );
  return [
    line,
    ...node.children.flatMap((child) => nodeLines(child, activity, words, paint, width, depth + 1)),
  ];
}
