import { type FactCaseInput, fact } from "./fact-case.ts";

const event = {
  rules: ["ke-6"],
  act: { type: "Accept", kind: "event" },
  facts: [fact("attendance", { mode: "going" })],
} as const;

/** Events of a party: the item speaks of hopefuls, so the owner's word on what the event was about settles it. */
export const PARTY_EVENT_CASES: readonly FactCaseInput[] = [
  {
    ...event,
    id: "a party event that introduced a hopeful",
    subject: "party",
    answers: { "took-part": "yes", "party-event-hopeful": "yes" },
    result: "met",
  },
  {
    ...event,
    id: "a party event without a hopeful",
    subject: "party",
    answers: { "took-part": "yes", "party-event-hopeful": "no" },
    result: "unmet",
  },
  {
    ...event,
    id: "a hopeful's event, whatever is said of a party",
    stages: ["hopeful"],
    answers: { "took-part": "yes", "party-event-hopeful": "no" },
    result: "met",
  },
];
