import type { Activity } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const TEAM = ["d-9", "d-10", "skb20-9", "pp53-12a"];
const join: Partial<Activity> = { type: "Join", kind: "group" };
const bio = (type: "Create" | "Update"): Partial<Activity> => ({ type, kind: "profile" });
const role = (name: string) => [fact("target-role", { role: name })];
const mention = fact("mention", { possiblyOfficial: false });
const slogan = fact("campaign-content", { what: "slogan" });
const member = (value: "yes" | "no") => ({ "team-member": value });

/** Signs of being in a team ask; only the owner's word makes it one. */
export const TEAM_CASES: readonly FactCaseInput[] = [
  ...["campaign-registered", "pair", "team"].map(
    (name): FactCaseInput => ({
      id: `joining a ${name} group`,
      rules: TEAM,
      act: join,
      facts: role(name),
      result: "unknown",
    }),
  ),
  { id: "joining an office group", rules: TEAM, act: join, facts: role("office"), result: "unmet" },
  {
    id: "liking a team's post",
    rules: TEAM,
    act: { type: "Like", kind: "reaction" },
    facts: role("team"),
    result: "unmet",
  },
  {
    id: "naming somebody in a new bio",
    rules: TEAM,
    act: bio("Create"),
    facts: [mention],
    result: "unknown",
  },
  {
    id: "naming somebody in a changed bio",
    rules: TEAM,
    act: bio("Update"),
    facts: [mention],
    result: "unknown",
  },
  { id: "a slogan in a bio", rules: TEAM, act: bio("Update"), facts: [slogan], result: "unknown" },
  {
    id: "a shared profile",
    rules: TEAM,
    act: { type: "Announce", kind: "profile" },
    facts: [mention],
    result: "unmet",
  },
  {
    id: "a bio under somebody's account",
    rules: TEAM,
    act: bio("Update"),
    facts: role("personal"),
    result: "unmet",
  },
  { id: "a post naming somebody", rules: TEAM, facts: [mention], result: "unmet" },
  { id: "a member by own word", rules: TEAM, facts: [mention], answers: member("yes"), result: "met" },
  {
    id: "joining, and a member",
    rules: TEAM,
    act: join,
    facts: role("team"),
    answers: member("yes"),
    result: "met",
  },
  {
    id: "joining, and no member",
    rules: TEAM,
    act: join,
    facts: role("team"),
    answers: member("no"),
    result: "unmet",
  },
];
