import type { Activity, Answers } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const RULES = ["ke-5", "d-7", "skb20-3"];
const NOW = ["ke-5", "d-7"];
const picture: Partial<Activity> = { object: { type: "Image" } };
const via = (name: string) => [fact("together", { via: name })];
const gesture = { "made-gesture": "yes" } as const;
const seen = (value: Answers[string]) => ({ ...gesture, "together-in-picture": value });
const public_ = (value: Answers[string]) => ({ "who-could-see": value });
const dated = (relation: string) =>
  fact("dated", { relation, from: "2019-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" });
const office = fact("office", { membership: "m/1" });

/** What a picture shows, who could see it, and when it was taken. */
export const PICTURE_CASES: readonly FactCaseInput[] = [
  ...["tag", "words", "props"].map(
    (name): FactCaseInput => ({
      id: `together by ${name}`,
      rules: RULES,
      act: picture,
      facts: via(name),
      answers: gesture,
      result: "met",
    }),
  ),
  {
    id: "only named under a picture",
    rules: RULES,
    act: picture,
    facts: via("name"),
    answers: gesture,
    result: "unknown",
  },
  {
    id: "only named, and in it",
    rules: RULES,
    act: picture,
    facts: via("name"),
    answers: seen("yes"),
    result: "met",
  },
  {
    id: "only named, and not in it",
    rules: RULES,
    act: picture,
    facts: via("name"),
    answers: seen("no"),
    result: "unmet",
  },
  {
    id: "tagged but not in it",
    rules: RULES,
    act: picture,
    facts: via("tag"),
    answers: seen("no"),
    result: "unmet",
  },
  {
    id: "mentioned, and in it",
    rules: RULES,
    act: picture,
    facts: [fact("mention", { possiblyOfficial: false })],
    answers: seen("yes"),
    result: "met",
  },
  {
    id: "mentioned, not together",
    rules: RULES,
    act: picture,
    facts: [fact("mention", { possiblyOfficial: false })],
    answers: gesture,
    result: "unmet",
  },
  {
    id: "a video",
    rules: RULES,
    act: { object: { type: "Video" } },
    facts: via("tag"),
    answers: gesture,
    result: "met",
  },
  {
    id: "a note with a video",
    rules: RULES,
    act: { object: { type: "Note", media: [{ type: "Video", url: "m" }] } },
    facts: via("tag"),
    answers: gesture,
    result: "met",
  },
  {
    id: "a note with a document",
    rules: RULES,
    act: { object: { type: "Note", media: [{ type: "Document", url: "m" }] } },
    facts: via("tag"),
    answers: gesture,
    result: "unmet",
  },
  { id: "a note", rules: RULES, facts: via("tag"), answers: gesture, result: "unmet" },
  ...(["followers", "group", "direct"] as const).flatMap((audience): FactCaseInput[] => [
    {
      id: `seen by ${audience}`,
      rules: NOW,
      act: { ...picture, audience },
      facts: via("tag"),
      result: "unmet",
    },
    {
      id: `seen by ${audience}, who were many more`,
      rules: NOW,
      act: { ...picture, audience },
      facts: via("tag"),
      answers: public_("yes"),
      result: "met",
    },
    {
      id: `seen by ${audience}`,
      rules: ["skb20-3"],
      act: { ...picture, audience },
      facts: via("tag"),
      answers: gesture,
      result: "met",
    },
  ]),
  {
    id: "seen by nobody knows whom",
    rules: NOW,
    act: { ...picture, audience: "unknown" },
    facts: via("tag"),
    result: "unknown",
  },
  {
    id: "seen by nobody knows whom, publicly",
    rules: NOW,
    act: { ...picture, audience: "unknown" },
    facts: via("tag"),
    answers: public_("yes"),
    result: "met",
  },
  {
    id: "seen by nobody knows whom, not publicly",
    rules: NOW,
    act: { ...picture, audience: "unknown" },
    facts: via("tag"),
    answers: public_("no"),
    result: "unmet",
  },
  {
    id: "public, says the export, but not at that time",
    rules: NOW,
    act: picture,
    facts: via("tag"),
    answers: public_("no"),
    result: "unmet",
  },
  {
    id: "dated before",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), dated("older")],
    answers: gesture,
    result: "unmet",
  },
  {
    id: "dated unclearly",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), dated("unclear")],
    answers: gesture,
    result: "unknown",
  },
  {
    id: "dated in these days",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), dated("same")],
    answers: gesture,
    result: "met",
  },
  {
    id: "with an office holder",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), office],
    answers: gesture,
    result: "unknown",
  },
  {
    id: "with an office holder, on duty",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), office],
    answers: { ...gesture, "official-duty": "yes" },
    result: "unmet",
  },
  {
    id: "with an office holder, not on duty",
    rules: RULES,
    act: picture,
    facts: [...via("tag"), office],
    answers: { ...gesture, "official-duty": "no" },
    result: "met",
  },
  {
    id: "no gesture",
    rules: ["skb20-3"],
    act: picture,
    facts: via("tag"),
    answers: { "made-gesture": "no" },
    result: "unmet",
  },
  { id: "gesture not answered", rules: ["skb20-3"], act: picture, facts: via("tag"), result: "unknown" },
  ...["tag", "words", "props"].map(
    (name): FactCaseInput => ({
      id: `a picture together by ${name}`,
      rules: ["b71-2017"],
      act: picture,
      facts: via(name),
      result: "met",
    }),
  ),
  {
    id: "only named under a picture",
    rules: ["b71-2017"],
    act: picture,
    facts: via("name"),
    result: "unknown",
  },
];

/** Banners: a picture of one asks who put it up. */
export const PROP_CASES: readonly FactCaseInput[] = [
  {
    id: "a picture of a banner",
    rules: ["ke-1", "d-1", "skb20-7"],
    act: picture,
    facts: via("props"),
    result: "unknown",
  },
  {
    id: "a picture of a banner one put up",
    rules: ["ke-1", "d-1", "skb20-7"],
    act: picture,
    facts: via("props"),
    answers: { "prop-installed": "yes" },
    result: "met",
  },
  {
    id: "a picture of somebody else's banner",
    rules: ["ke-1", "d-1", "skb20-7"],
    act: picture,
    facts: via("props"),
    answers: { "prop-installed": "no" },
    result: "unmet",
  },
  {
    id: "a picture with the person",
    rules: ["ke-1", "d-1", "skb20-7"],
    act: picture,
    facts: via("tag"),
    result: "unmet",
  },
  {
    id: "a post naming somebody",
    rules: ["ke-1", "d-1", "skb20-7"],
    facts: [fact("mention", { possiblyOfficial: false })],
    result: "unmet",
  },
];
