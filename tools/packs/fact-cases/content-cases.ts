import { type FactCaseInput, fact } from "./fact-case.ts";

const RULES = ["ke-2", "d-2", "skb20-1", "b71-2017"];
const support = (probability?: number) =>
  fact("stance", { stance: "support", ...(probability === undefined ? {} : { probability }) });
const against = (probability?: number) =>
  fact("stance", { stance: "opposition", ...(probability === undefined ? {} : { probability }) });
const neither = fact("stance", { stance: "neither", probability: 0.9 });
const what = (kind: string) => fact("campaign-content", { what: kind });
const dated = (relation: string) =>
  fact("dated", { relation, from: "2019-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" });
const mention = fact("mention", { label: "Contoh", possiblyOfficial: false });
const yes = { "meant-as-support": "yes" } as const;
const no = { "meant-as-support": "no" } as const;

/** When words campaign for somebody: what the text carries, how sure the classifier is, what the owner meant. */
export const CONTENT_CASES: readonly FactCaseInput[] = [
  { id: "a call", rules: RULES, facts: [what("call")], result: "met" },
  { id: "a call the owner plays down", rules: RULES, facts: [what("call")], answers: no, result: "met" },
  { id: "a hashtag", rules: RULES, facts: [what("hashtag")], result: "met" },
  { id: "a slogan alone", rules: RULES, facts: [what("slogan")], result: "unmet" },
  { id: "a number alone", rules: RULES, facts: [what("number")], result: "unmet" },
  { id: "a slogan and likely support", rules: RULES, facts: [what("slogan"), support(0.5)], result: "met" },
  { id: "a number and likely support", rules: RULES, facts: [what("number"), support(0.5)], result: "met" },
  {
    id: "a slogan and unlikely support",
    rules: RULES,
    facts: [what("slogan"), support(0.49)],
    result: "unknown",
  },
  { id: "a slogan in neutral words", rules: RULES, facts: [what("slogan"), neither], result: "unmet" },
  { id: "sure support", rules: RULES, facts: [support(0.8)], result: "met" },
  { id: "not quite sure support", rules: RULES, facts: [support(0.79)], result: "unknown" },
  { id: "support by rule", rules: RULES, facts: [support()], result: "met" },
  { id: "neutral words", rules: RULES, facts: [mention, neither], result: "unmet" },
  {
    id: "sure support that was not meant",
    rules: RULES,
    facts: [support(0.9)],
    answers: no,
    result: "unmet",
  },
  { id: "unsure support that was meant", rules: RULES, facts: [support(0.6)], answers: yes, result: "met" },
  {
    id: "neutral words that were meant",
    rules: RULES,
    facts: [mention, neither],
    answers: yes,
    result: "met",
  },
  {
    id: "sure support, owner does not know",
    rules: RULES,
    facts: [support(0.9)],
    answers: { "meant-as-support": "unknown" },
    result: "unknown",
  },
  {
    id: "warm words on an old photo",
    rules: RULES,
    facts: [support(0.9), dated("older")],
    result: "unknown",
  },
  {
    id: "warm words on a photo of unclear date",
    rules: RULES,
    facts: [support(0.9), dated("unclear")],
    result: "unknown",
  },
  {
    id: "warm words on a photo of these days",
    rules: RULES,
    facts: [support(0.9), dated("same")],
    result: "met",
  },
  {
    id: "warm words on an old photo, meant",
    rules: RULES,
    facts: [support(0.9), dated("older")],
    answers: yes,
    result: "met",
  },
  {
    id: "warm words on an old photo, not meant",
    rules: RULES,
    facts: [support(0.9), dated("older")],
    answers: no,
    result: "unmet",
  },
  { id: "a call on an old photo", rules: RULES, facts: [what("call"), dated("older")], result: "met" },
  {
    id: "a hashtag in sure opposition",
    rules: RULES,
    facts: [what("hashtag"), against(0.8)],
    result: "unmet",
  },
  {
    id: "a hashtag in unsure opposition",
    rules: RULES,
    facts: [what("hashtag"), against(0.79)],
    result: "unknown",
  },
  { id: "a call against", rules: RULES, facts: [mention, against()], result: "unmet" },
];

/** Where the words stand: a campaign account has an item of its own. */
export const PLACE_CASES: readonly FactCaseInput[] = [
  ...["campaign-registered", "pair", "team"].map((role) => ({
    id: `a call on a ${role} account`,
    rules: ["ke-2", "d-2"],
    facts: [what("call"), fact("target-role", { role })],
    result: "unmet" as const,
  })),
  ...["personal", "office", "party", "institution"].map((role) => ({
    id: `a call on a ${role} account`,
    rules: ["ke-2", "d-2"],
    facts: [what("call"), fact("target-role", { role })],
    result: "met" as const,
  })),
];
