import { createInterface } from "node:readline";
import { createDetector } from "@netral/engine/detect";
import { decodeRegistry, expandLabels, indexRegistry } from "@netral/engine/logic";
import {
  ACTIVITY_KINDS,
  type Activity,
  type ActivityKind,
  type MentionFact,
  type TimeInterval,
} from "@netral/engine/model";
import { createNameMasker, shippedStance } from "@netral/engine/text";
import { readRegistryFile } from "@netral/registry/node";

/**
 * `npm run --silent eval:text`: one JSON object a line in (`{id, text, at?, kind?}`), one a line out, same order
 * (`{id, stance, probability, mentions[]}`). The engine's own road: detect who is named, mask names, read the side.
 * For evaluation in the repository only; not part of the shipped program.
 */
const registry = decodeRegistry(readRegistryFile("registry"));
if (!registry.ok) throw new Error("the shipped registry cannot be read; run the registry's build first");
const { tables } = registry.value;
const detector = createDetector(indexRegistry(tables));
const mask = createNameMasker(tables, expandLabels(tables));
const model = shippedStance();

/** A line that is no object with a text still gets its line of output, so that the order holds. */
function readLine(line: string): { id: unknown; text: string; at?: string; kind?: ActivityKind } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, text: "" };
  }
  if (typeof value !== "object" || value === null) return { id: null, text: "" };
  const { id = null, text, at, kind } = value as Record<string, unknown>;
  const known = ACTIVITY_KINDS.find((one) => one === kind);
  return {
    id,
    text: typeof text === "string" ? text : "",
    ...(typeof at === "string" && { at }),
    ...(known && { kind: known }),
  };
}

/** A date, or an instant, as the interval it stands for; undefined when it is neither. */
function intervalOf(at: string | undefined): TimeInterval | undefined {
  if (at === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(at);
  const from = Date.parse(day ? `${at}T00:00:00+07:00` : at);
  if (Number.isNaN(from)) return undefined;
  const to = from + (day ? 86_400_000 : 1000);
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    zone: day ? "assumed" : "exact",
  };
}

function answer(line: string): string {
  const { id, text, at, kind = "post" } = readLine(line);
  const published = intervalOf(at);
  const activity: Activity = {
    id: "eval",
    type: "Create",
    platform: "other",
    kind,
    object: { type: "Note", text },
    audience: "public",
    source: { file: "stdin", pointer: "" },
    ...(published && { published }),
  };
  const named = detector.detect(activity).filter((fact): fact is MentionFact => fact.type === "mention");
  const mentions = named.map(({ label, subject, strength, evidence: { start = 0, end = 0 } }) => ({
    text: text.slice(start, end),
    start,
    end,
    label,
    subject,
    strength,
  }));
  // A ballot number is no name, and "coblos nomor 3" would lose its verb.
  const names = mentions.filter((mention) => !/\d$/.test(mention.label));
  const reading = model.classify(mask(text, names));
  return JSON.stringify({
    id,
    stance: reading.stance,
    probability: Number(reading.probability.toFixed(4)),
    probabilities: reading.probabilities.map((p) => Number(p.toFixed(4))),
    mentions,
  });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== "") process.stdout.write(`${answer(line)}\n`);
}
