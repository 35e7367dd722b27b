import type { Activity, Answers, Audience } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const NOW = ["d-8"];
const OLD = ["pp53-13b", "pp53-15d"];
const ALL = [...NOW, ...OLD, "skb20-8"];
const ADDRESSED = [...NOW, ...OLD];
const message = (audience: Audience = "group"): Partial<Activity> => ({ kind: "message", audience });
const invite: Partial<Activity> = { type: "Invite", kind: "event", audience: "public" };
const appeal = (to: string) => fact("appeal", { to });
const what = (kind: string) => fact("campaign-content", { what: kind });
const support = (probability: number) => fact("stance", { stance: "support", probability });
const against = (probability: number) => fact("stance", { stance: "opposition", probability });
const mention = fact("mention", { possiblyOfficial: false });
const meant = (value: Answers[string]) => ({ "meant-as-appeal": value });
const heard = (value: Answers[string]) => ({ "appeal-audience": value });

/** When a message asks others to take a side, and whom. */
export const APPEAL_CASES: readonly FactCaseInput[] = [
  { id: "an appeal", rules: ALL, act: message(), facts: [appeal("unit")], result: "met" },
  {
    id: "a passed-on appeal",
    rules: ALL,
    act: { ...message(), type: "Announce" },
    facts: [appeal("unit")],
    result: "met",
  },
  { id: "a call", rules: ALL, act: message(), facts: [what("call")], result: "met" },
  ...["hashtag", "slogan", "number"].flatMap((kind): FactCaseInput[] => [
    { id: `a ${kind}`, rules: ALL, act: message(), facts: [what(kind)], result: "unknown" },
    {
      id: `a ${kind}, meant`,
      rules: ALL,
      act: message(),
      facts: [what(kind)],
      answers: meant("yes"),
      result: "met",
    },
    {
      id: `a ${kind}, not meant`,
      rules: ALL,
      act: message(),
      facts: [what(kind)],
      answers: meant("no"),
      result: "unmet",
    },
  ]),
  { id: "sure support", rules: ALL, act: message(), facts: [support(0.8)], result: "unknown" },
  {
    id: "sure support, meant",
    rules: ALL,
    act: message(),
    facts: [support(0.8)],
    answers: meant("yes"),
    result: "met",
  },
  {
    id: "unsure support, meant",
    rules: ALL,
    act: message(),
    facts: [support(0.79)],
    answers: meant("yes"),
    result: "unknown",
  },
  { id: "a name in a message", rules: ALL, act: message(), facts: [mention], result: "unmet" },
  {
    id: "a name in a message, meant",
    rules: ALL,
    act: message(),
    facts: [mention],
    answers: meant("yes"),
    result: "unmet",
  },
  { id: "an invitation with a name", rules: ALL, act: invite, facts: [mention], result: "unknown" },
  {
    id: "an invitation with a name, meant",
    rules: ALL,
    act: invite,
    facts: [mention],
    answers: meant("yes"),
    result: "met",
  },
  {
    id: "an invitation with a name, not meant",
    rules: ALL,
    act: invite,
    facts: [mention],
    answers: meant("no"),
    result: "unmet",
  },
  {
    id: "an appeal, not meant",
    rules: ALL,
    act: message(),
    facts: [appeal("unit")],
    answers: meant("no"),
    result: "unmet",
  },
  {
    id: "an appeal, owner does not know",
    rules: ALL,
    act: message(),
    facts: [appeal("unit")],
    answers: meant("unknown"),
    result: "unknown",
  },
  {
    id: "a call in sure opposition",
    rules: ALL,
    act: message(),
    facts: [what("call"), against(0.8)],
    result: "unmet",
  },
  {
    id: "a call in unsure opposition",
    rules: ALL,
    act: message(),
    facts: [what("call"), against(0.79)],
    result: "unknown",
  },
  ...(["group", "public", "followers"] as const).map(
    (audience): FactCaseInput => ({
      id: `heard by ${audience}`,
      rules: ADDRESSED,
      act: message(audience),
      facts: [what("call")],
      result: "met",
    }),
  ),
  { id: "to one person", rules: ADDRESSED, act: message("direct"), facts: [what("call")], result: "unmet" },
  { id: "to one person", rules: ["skb20-8"], act: message("direct"), facts: [what("call")], result: "met" },
  {
    id: "to nobody knows whom",
    rules: ADDRESSED,
    act: message("unknown"),
    facts: [what("call")],
    result: "unknown",
  },
  {
    id: "to nobody knows whom, answered",
    rules: ADDRESSED,
    act: message("unknown"),
    facts: [what("call")],
    answers: heard("yes"),
    result: "met",
  },
  {
    id: "to nobody knows whom, denied",
    rules: ADDRESSED,
    act: message("unknown"),
    facts: [what("call")],
    answers: heard("no"),
    result: "unmet",
  },
  {
    id: "to a group, denied",
    rules: ADDRESSED,
    act: message(),
    facts: [what("call")],
    answers: heard("no"),
    result: "unmet",
  },
  ...["unit", "family", "public"].map(
    (to): FactCaseInput => ({
      id: `to one person, addressing ${to}`,
      rules: ADDRESSED,
      act: message("direct"),
      facts: [appeal(to)],
      result: "met",
    }),
  ),
  {
    id: "to one person, unclear whom",
    rules: ADDRESSED,
    act: message("direct"),
    facts: [appeal("unclear")],
    result: "unknown",
  },
  ...["campaign-registered", "pair", "team"].map(
    (role): FactCaseInput => ({
      id: `in a ${role} group`,
      rules: ALL,
      act: message(),
      facts: [appeal("unit"), fact("target-role", { role })],
      result: "unmet",
    }),
  ),
  {
    id: "in an office group",
    rules: ALL,
    act: message(),
    facts: [appeal("unit"), fact("target-role", { role: "office" })],
    result: "met",
  },
  ...["post", "story", "comment", "share", "page", "group", "event", "draft"].flatMap(
    (kind): FactCaseInput[] =>
      (["Create", "Update", "Announce"] as const).flatMap((type): FactCaseInput[] => [
        {
          id: `${type} ${kind} for a party`,
          rules: NOW,
          act: { type, kind: kind as Activity["kind"] },
          facts: [appeal("public")],
          subject: "party",
          result: "met",
        },
        {
          id: `${type} ${kind} for a contestant`,
          rules: ALL,
          act: { type, kind: kind as Activity["kind"] },
          facts: [appeal("public")],
          result: "unmet",
        },
      ]),
  ),
  {
    id: "a bio for a party",
    rules: NOW,
    act: { type: "Update", kind: "profile" },
    facts: [appeal("public")],
    subject: "party",
    result: "unmet",
  },
  {
    id: "an added post for a party",
    rules: NOW,
    act: { type: "Add", kind: "post" },
    facts: [appeal("public")],
    subject: "party",
    result: "unmet",
  },
  {
    id: "a message for a party",
    rules: NOW,
    act: message(),
    facts: [appeal("unit")],
    subject: "party",
    result: "met",
  },
  {
    id: "a message for a party",
    rules: [...OLD, "skb20-8"],
    act: message(),
    facts: [appeal("unit")],
    subject: "party",
    result: "unmet",
  },
];
