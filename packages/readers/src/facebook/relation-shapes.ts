import type { ActivityKind, ActivityType, TargetKind } from "@netral/engine/model";
import { firstRecord, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { handleInFacebookUrl } from "./facebook-url.ts";
import { hasList, selectLists } from "./list-key.ts";

interface NameList {
  readonly id: string;
  readonly keys: readonly string[];
  /** The file, for the labelled layout, which has no key. */
  readonly path: RegExp;
  readonly type: ActivityType;
  readonly kind: ActivityKind;
  readonly target: TargetKind;
  readonly reaction?: string;
}

const LISTS: readonly NameList[] = [
  {
    id: "facebook/page-likes",
    keys: ["page_likes"],
    path: /(^|\/)pages_you_ve_liked(?:_\d+)?\.json$/,
    type: "Like",
    kind: "page",
    target: "page",
    reaction: "like",
  },
  {
    id: "facebook/external-likes",
    keys: ["other_likes"],
    path: /(^|\/)likes_on_external_sites\.json$/,
    type: "Like",
    kind: "page",
    target: "unknown",
    reaction: "like",
  },
  {
    id: "facebook/page-follows",
    keys: ["pages_followed"],
    path: /(^|\/)pages_(?:and_profiles_)?you_follow(?:_\d+)?\.json$/,
    type: "Follow",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/page-unfollows",
    keys: ["pages_unfollowed", "page_unlikes"],
    path: /(^|\/)pages_you_ve_unfollowed(?:_\d+)?\.json$/,
    type: "Undo",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/page-recommendations",
    keys: ["recommended_pages"],
    path: /(^|\/)pages_you_ve_recommended(?:_\d+)?\.json$/,
    type: "Announce",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/own-pages",
    keys: ["pages"],
    path: /(^|\/)pages\/your_pages(?:_\d+)?\.json$/,
    type: "Create",
    kind: "page",
    target: "page",
  },
  {
    id: "facebook/follows",
    keys: ["following"],
    path: /(^|\/)who_you_ve_followed(?:_\d+)?\.json$/,
    type: "Follow",
    kind: "follow",
    target: "unknown",
  },
];

/** People and pages the owner no longer follows (2025): a name and a time, with labels. */
const unfollowShape: JsonShape = {
  id: "facebook/unfollows",
  platform: "facebook",
  kinds: ["follow"],
  format: "json",
  match: (head) =>
    /(^|\/)feed\/unfollowed_profiles(?:_\d+)?\.json$/.test(head.lower) && isLabelRecord(firstRecord(head)),
  select: (head) => listOrBare(head),
  read(record, context) {
    const labels = labelRecord(record);
    const url = recordUrl(labels);
    const name = labels.fields.find(({ value }) => value !== undefined && !value.startsWith("http"))?.value;
    const seconds = labels.fields.map((field) => field.seconds).find((stamp) => stamp !== undefined);
    const target = makeTarget({ kind: "unknown", name, url, handle: handleInFacebookUrl(url) });
    const published = secondInterval(seconds ?? labels.seconds);
    if (target === undefined) {
      context.ignore("settings");
      return;
    }
    context.emit({
      type: "Undo",
      kind: "follow",
      object: makeObject({ type: "Profile", url }),
      published,
      target,
      missing: [
        ...(url === undefined ? ["url" as const] : []),
        ...(published === undefined ? ["time" as const] : []),
      ],
    });
  },
};

/** Pages liked, followed, recommended or left; people and pages followed. Mostly a name and a time. */
export const relationShapes: readonly JsonShape[] = [unfollowShape, ...LISTS.map(nameShape)];

function nameShape(list: NameList): JsonShape {
  return {
    id: list.id,
    platform: "facebook",
    kinds: [list.kind],
    format: "json",
    match: (head) =>
      hasList(head, ...list.keys) || (list.path.test(head.lower) && isLabelRecord(firstRecord(head))),
    select: (head) => selectLists(head, ...list.keys),
    read: (record, context) => readName(list, record, context),
  };
}

/** Likes of other sites name them in a sentence alone. */
function liked(title: string | undefined): string | undefined {
  return /^.+? (?:likes?|liked|menyukai) (.+?)\.?$/.exec(title ?? "")?.[1] ?? title;
}

function readName(list: NameList, record: Json, context: RecordContext): void {
  const item = asObject(record);
  const labels = isLabelRecord(record) ? labelRecord(record) : undefined;
  const name =
    labels?.fields.find(({ value }) => value !== undefined && !value.startsWith("http"))?.value ??
    asText(item?.["name"]) ??
    asList(item?.["data"])
      .map((data) => asText(at(data, "name")))
      .find((text) => text !== undefined) ??
    liked(asText(item?.["title"]));
  const url = asText(item?.["url"]) ?? asText(item?.["uri"]) ?? (labels && recordUrl(labels));
  const target = makeTarget({ kind: list.target, name, url, handle: handleInFacebookUrl(url) });
  if (target === undefined) return;
  context.emit({
    type: list.type,
    kind: list.kind,
    object: makeObject({ type: "Profile", url }),
    published: secondInterval(asNumber(item?.["timestamp"])),
    target,
    reaction: list.reaction,
    missing: url === undefined ? ["url"] : [],
  });
}
