import type { Inspection } from "@netral/engine/detect";
import type { RegistryIndex } from "@netral/engine/logic";
import type {
  DraftMark,
  DraftMention,
  DraftPossibleName,
  DraftSpan,
  DraftStance,
  Fact,
} from "@netral/engine/model";
import { sortedSpans, spanIn } from "./spans.ts";

const FIELDS: ReadonlySet<Fact["evidence"]["field"]> = new Set(["text", "profile", "event"]);

/** The words of the draft that a fact points at; undefined for facts about something else than its text. */
export function spanOfFact(text: string, { evidence }: Fact): DraftSpan | undefined {
  const { field, start, end } = evidence;
  if (!FIELDS.has(field) || start === undefined || end === undefined || end <= start) return undefined;
  return spanIn(text, { start, end });
}

function markOf(fact: Fact): DraftMark["what"] | undefined {
  switch (fact.type) {
    case "campaign-content":
      return fact.what;
    case "dated":
      return "date";
    case "mention":
    case "appeal":
    case "attendance":
    case "party-tie":
    case "together":
      return fact.type;
    default:
      return undefined;
  }
}

/** Every place of the draft that says something, left to right. */
export function marksOf(
  text: string,
  facts: readonly Fact[],
  mentions: readonly DraftMention[],
  possibleNames: readonly DraftPossibleName[],
): DraftMark[] {
  const marks = facts.flatMap((fact): DraftMark[] => {
    const what = markOf(fact);
    const span = spanOfFact(text, fact);
    return what && span ? [{ ...span, what }] : [];
  });
  const named = mentions.map(
    ({ start, end }): DraftMark => ({ ...spanIn(text, { start, end }), what: "mention" }),
  );
  const possible = possibleNames.map(
    ({ start, end, text: words }): DraftMark => ({ start, end, text: words, what: "possible-name" }),
  );
  return sortedSpans([...marks, ...named, ...possible], ({ what, start, end }) => `${what} ${start} ${end}`);
}

/** Who is named where. */
export function mentionsOf(text: string, seen: Inspection, registry: RegistryIndex): DraftMention[] {
  const mentions = seen.mentions.flatMap((mention): DraftMention[] => {
    const subject = registry.subject(mention.subject);
    if (!subject) return [];
    const { label, strength, reason } = mention;
    return [{ ...spanIn(text, mention), subject, label, certainty: strength, reason }];
  });
  return sortedSpans(mentions, ({ subject, start, end }) => `${subject.id} ${start} ${end}`);
}

/** The names that stand alone and may be a candidate's. */
export function possibleNamesOf(
  text: string,
  seen: Inspection,
  registry: RegistryIndex,
): DraftPossibleName[] {
  const names = seen.doubts.flatMap((doubt): DraftPossibleName[] => {
    const subject = registry.subject(doubt.subject);
    const person = registry.person(doubt.person)?.name;
    return subject && person !== undefined ? [{ ...spanIn(text, doubt), person, subject }] : [];
  });
  return sortedSpans(names, ({ subject, start, end }) => `${subject.id} ${start} ${end}`);
}

/** The side the words take, for the report. */
export function stanceOf(text: string, { stance: seen }: Inspection): DraftStance | undefined {
  if (!seen) return undefined;
  const { stance, probability, because } = seen;
  return {
    side: stance,
    ...(probability === undefined ? {} : { probability: Number(probability.toFixed(4)) }),
    decidedBy: probability === undefined ? "call" : "model",
    because: sortedSpans(
      because.map((span) => spanIn(text, span)),
      ({ start, end }) => `${start} ${end}`,
    ),
  };
}
