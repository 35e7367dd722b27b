import type { Activity } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const mention = fact("mention", { possiblyOfficial: false });
const rally: Partial<Activity> = { type: "Accept", kind: "event" };
const attends = (mode: string) => [fact("attendance", { mode })];

const standing = { spouseStands: true, spouseTicket: "t/1", onUnpaidLeave: false };
const there = { attended: "yes" } as const;

/** Coming to a spouse's event: how it is known, who the spouse is, and leave. */
export const SPOUSE_CASES: readonly FactCaseInput[] = ["ke-7", "skb20-11"].flatMap(
  (rule): FactCaseInput[] => {
    const base = { rules: [rule], act: rally, profile: standing };
    return [
      { ...base, id: "was there", facts: attends("been"), result: "met" },
      {
        ...base,
        id: "was there, by the act, denied by nobody asked",
        facts: attends("been"),
        answers: { attended: "no" },
        result: "met",
      },
      { ...base, id: "interested, and came", facts: attends("interested"), answers: there, result: "met" },
      { ...base, id: "interested", facts: attends("interested"), result: "unknown" },
      {
        ...base,
        id: "going, did not come",
        facts: attends("going"),
        answers: { attended: "no" },
        result: "unmet",
      },
      { ...base, id: "no event", facts: [mention], answers: there, result: "unmet" },
      {
        ...base,
        id: "on leave",
        facts: attends("been"),
        profile: { ...standing, onUnpaidLeave: true },
        result: "unmet",
      },
      {
        ...base,
        id: "leave not stated",
        facts: attends("been"),
        profile: { spouseStands: true, spouseTicket: "t/1" },
        result: "unknown",
      },
      {
        ...base,
        id: "somebody else's spouse",
        facts: attends("been"),
        profile: { ...standing, spouseTicket: "t/2" },
        result: "unmet",
      },
      {
        ...base,
        id: "somebody else's, says the profile, the spouse's, says the owner",
        facts: attends("been"),
        profile: { ...standing, spouseTicket: "t/2" },
        answers: { "subject-is-spouse": "yes" },
        result: "met",
      },
      {
        ...base,
        id: "the spouse's, says the profile, not, says the owner",
        facts: attends("been"),
        answers: { "subject-is-spouse": "no" },
        result: "unmet",
      },
      {
        ...base,
        id: "spouse stands, ticket not stated",
        facts: attends("been"),
        profile: { spouseStands: true, onUnpaidLeave: false },
        result: "unknown",
      },
      {
        ...base,
        id: "spouse does not stand",
        facts: attends("been"),
        profile: { spouseStands: false, onUnpaidLeave: false },
        answers: { "subject-is-spouse": "yes" },
        result: "unmet",
      },
      {
        ...base,
        id: "nothing known of a spouse",
        facts: attends("been"),
        profile: { onUnpaidLeave: false },
        answers: { "subject-is-spouse": "yes" },
        result: "unmet",
      },
    ];
  },
);

/** Company of a spouse on leave, in the older items. */
export const COMPANY_CASES: readonly FactCaseInput[] = [
  "pp53-15a",
  "skb20-2",
  "d-4",
  "ke-3",
  "ke-6",
  "pp94-5n1",
].flatMap((rule): FactCaseInput[] => {
  const base = {
    rules: [rule],
    act: rally,
    facts: attends("going"),
    answers: {
      "attended-actively": "yes",
      "took-part": "yes",
      attended: "yes",
      "spouse-passive": "yes",
    } as const,
  };
  return [
    { ...base, id: "company on leave", profile: { onUnpaidLeave: true }, result: "unmet" },
    { ...base, id: "company not on leave", profile: { onUnpaidLeave: false }, result: "met" },
    { ...base, id: "company, leave not stated", result: "unknown" },
    {
      ...base,
      id: "on leave, no company",
      profile: { onUnpaidLeave: true },
      answers: { ...base.answers, "spouse-passive": "no" },
      result: "met",
    },
  ];
});
