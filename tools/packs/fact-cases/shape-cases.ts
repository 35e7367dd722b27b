import type { Activity, ActivityKind, ActivityType } from "@netral/engine/model";
import { ACTIVITY_KINDS, ACTIVITY_TYPES } from "@netral/engine/model";
import { type FactCaseInput, fact } from "./fact-case.ts";

const call = fact("campaign-content", { what: "call" });

const PUBLISHED: readonly ActivityKind[] = [
  "post",
  "story",
  "comment",
  "share",
  "page",
  "group",
  "event",
  "poll",
  "profile",
  "draft",
];
const SHARED: readonly ActivityKind[] = ["share", "post", "story", "comment", "page", "group", "draft"];
const UPLOADED: readonly ActivityKind[] = [
  "post",
  "story",
  "comment",
  "share",
  "page",
  "group",
  "profile",
  "draft",
];

function shapes(
  rules: readonly string[],
  what: string,
  input: Pick<FactCaseInput, "facts" | "answers"> & { readonly act?: Partial<Activity> },
  fits: (type: ActivityType, kind: ActivityKind) => boolean,
): FactCaseInput[] {
  return ACTIVITY_TYPES.flatMap((type) =>
    ACTIVITY_KINDS.map((kind) => ({
      ...input,
      id: `${what}: ${type} ${kind}`,
      rules,
      act: { ...input.act, type, kind },
      result: fits(type, kind) ? ("met" as const) : ("unmet" as const),
    })),
  );
}

const published = (type: ActivityType, kind: ActivityKind) =>
  type === "Announce"
    ? SHARED.includes(kind)
    : (type === "Create" || type === "Update") && PUBLISHED.includes(kind);
const uploaded = (type: ActivityType, kind: ActivityKind) =>
  (type === "Create" || type === "Update" || type === "Add") && UPLOADED.includes(kind);

/** Which shapes of an export the verbs of the older items mean. */
export const OLDER_SHAPES: readonly FactCaseInput[] = [
  ...shapes(["skb20-1", "b71-2017"], "a call", { facts: [call] }, published),
  ...shapes(
    ["skb20-3"],
    "a picture",
    {
      act: { object: { type: "Image" } },
      facts: [fact("together", { via: "tag" })],
      answers: { "made-gesture": "yes" },
    },
    uploaded,
  ),
  ...shapes(
    ["skb20-3"],
    "a note with a picture",
    {
      act: { object: { type: "Note", media: [{ type: "Image", url: "m" }] } },
      facts: [fact("together", { via: "tag" })],
      answers: { "made-gesture": "yes" },
    },
    uploaded,
  ),
  ...shapes(
    ["skb20-8", "pp53-15d", "pp53-13b"],
    "an appeal",
    { act: { audience: "group" }, facts: [fact("appeal", { to: "unit" })] },
    (type, kind) => type === "Invite" || ((type === "Create" || type === "Announce") && kind === "message"),
  ),
  ...shapes(
    ["skb20-1", "b71-2017"],
    "on a pair account, meant",
    { facts: [fact("target-role", { role: "pair" })], answers: { "meant-as-support": "yes" } },
    (type, kind) => type === "Like" || published(type, kind),
  ),
];

const picture: Partial<Activity> = { object: { type: "Image" } };
const tagged = fact("together", { via: "tag" });

/** What a photo shows in every shape, without the detector that looks only at uploads. */
export const UPLOAD_SHAPES: readonly FactCaseInput[] = [
  ...shapes(["ke-5", "d-7"], "a picture", { act: picture, facts: [tagged] }, uploaded),
  ...shapes(
    ["ke-5", "d-7"],
    "a note with a picture",
    { act: { object: { type: "Note", media: [{ type: "Image", url: "m" }] } }, facts: [tagged] },
    uploaded,
  ),
];
