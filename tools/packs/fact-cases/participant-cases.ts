import type { Activity } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const mention = fact("mention", { possiblyOfficial: false });
const rally: Partial<Activity> = { type: "Accept", kind: "event" };
const attends = (mode: string) => [fact("attendance", { mode })];

/** Participants of 2020: attributes or mobilising, either will do. */
export const PARTICIPANT_CASES: readonly FactCaseInput[] = [
  {
    id: "mobilised people",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "mobilised-staff": "yes" },
    result: "met",
  },
  {
    id: "neither",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "wore-attributes": "no", "mobilised-staff": "no" },
    result: "unmet",
  },
  {
    id: "mobilised, perhaps",
    rules: ["skb20-10"],
    act: rally,
    facts: attends("going"),
    answers: { "mobilised-staff": "unknown" },
    result: "unknown",
  },
  ...[
    "pp94-5n1",
    "pp94-5n2",
    "pp94-5n3",
    "pp94-5n4",
    "pp53-12b",
    "pp53-12c",
    "pp53-12d",
    "pp53-15a",
    "skb20-2",
    "skb20-10",
    "ke-3",
    "ke-6",
    "d-4",
  ].map(
    (rule): FactCaseInput => ({
      id: "no event, whatever is answered",
      rules: [rule],
      facts: [mention],
      answers: {
        "took-part": "yes",
        "wore-attributes": "yes",
        "mobilised-staff": "yes",
        "used-state-facilities": "yes",
        "attended-actively": "yes",
        attended: "yes",
      },
      result: "unmet",
    }),
  ),
];
