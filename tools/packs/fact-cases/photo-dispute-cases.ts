import type { Activity } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const call = fact("campaign-content", { what: "call" });

const picture: Partial<Activity> = { object: { type: "Image" } };
const tagged = fact("together", { via: "tag" });
const dated = (relation: string) =>
  fact("dated", { relation, from: "2019-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" });
const REMOVABLE: readonly (readonly [string, Pick<FactCaseInput, "act" | "facts" | "answers">])[] = [
  ["ke-2", { facts: [call] }],
  ["d-2", { facts: [call] }],
  ["ke-4", { act: { kind: "comment" }, facts: [fact("target-role", { role: "pair" })] }],
  ["d-6", { act: { kind: "comment" }, facts: [fact("target-role", { role: "pair" })] }],
  ["ke-5", { act: picture, facts: [tagged] }],
  ["d-7", { act: picture, facts: [tagged] }],
  ["d-8", { act: { kind: "message", audience: "group" }, facts: [fact("appeal", { to: "unit" })] }],
  ["skb20-1", { facts: [call] }],
  ["skb20-3", { act: picture, facts: [tagged], answers: { "made-gesture": "yes" } }],
  ["skb20-8", { act: { kind: "message" }, facts: [fact("appeal", { to: "unit" })] }],
  ["b71-2017", { facts: [call] }],
];

/** What authorities differ on, and when it touches an act. */
export const DISPUTE_CASES: readonly FactCaseInput[] = [
  ...REMOVABLE.flatMap(([rule, base]): FactCaseInput[] => [
    { ...base, id: "still there", rules: [rule], result: "met", disputed: false },
    {
      ...base,
      id: "removed since",
      rules: [rule],
      answers: { ...base.answers, "already-removed": "yes" },
      result: "met",
      disputed: true,
    },
    {
      ...base,
      id: "not removed",
      rules: [rule],
      answers: { ...base.answers, "already-removed": "no" },
      result: "met",
      disputed: false,
    },
  ]),
  ...["ke-5", "d-7"].flatMap((rule): FactCaseInput[] => [
    {
      id: "a photo of unclear date",
      rules: [rule],
      act: picture,
      facts: [tagged, dated("unclear")],
      result: "unknown",
      disputed: true,
    },
    {
      id: "a photo of these days",
      rules: [rule],
      act: picture,
      facts: [tagged, dated("same")],
      result: "met",
      disputed: false,
    },
    {
      id: "a photo from before, by the owner's word",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-before": "yes" },
      result: "unknown",
      disputed: true,
    },
    {
      id: "a new photo, by the owner's word",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-before": "no" },
      result: "met",
      disputed: false,
    },
    {
      id: "a photo not meant as support",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-to-support": "no" },
      result: "unknown",
      disputed: true,
    },
    {
      id: "a photo meant as support",
      rules: [rule],
      act: picture,
      facts: [tagged],
      answers: { "photo-to-support": "yes" },
      result: "met",
      disputed: false,
    },
  ]),
  ...["skb20-1", "b71-2017"].map(
    (rule): FactCaseInput => ({
      id: "a comment with a call on a team account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "team" })],
      result: "met",
      disputed: true,
    }),
  ),
  ...["skb20-1", "b71-2017"].flatMap((rule): FactCaseInput[] => [
    {
      id: "a comment with a call on a personal account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "personal" })],
      result: "met",
      disputed: true,
    },
    {
      id: "a comment with a call, account not exported",
      rules: [rule],
      act: { kind: "comment", missing: ["target"] },
      facts: [call],
      result: "met",
      disputed: true,
    },
    {
      id: "a comment with a call on a pair account",
      rules: [rule],
      act: { kind: "comment" },
      facts: [call, fact("target-role", { role: "pair" })],
      result: "met",
      disputed: false,
    },
  ]),
];

/** The owner's word about a photo, where another circumstance might have settled it and does not. */
export const UNSETTLED_CASES: readonly FactCaseInput[] = ["ke-5", "d-7"].flatMap((rule) =>
  (
    [
      ["photo-before", "yes"],
      ["photo-to-support", "no"],
    ] as const
  ).flatMap(([question, value]): FactCaseInput[] => [
    {
      id: `${question}, company not on leave`,
      rules: [rule],
      act: picture,
      facts: [tagged],
      profile: { onUnpaidLeave: false },
      answers: { [question]: value, "spouse-passive": "yes" },
      result: "unknown",
    },
    {
      id: `${question}, a photo of these days`,
      rules: [rule],
      act: picture,
      facts: [tagged, dated("same")],
      answers: { [question]: value },
      result: "unknown",
    },
  ]),
);
