import { firstRecord, hasKey, listOrBare } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import { mediaRef } from "../meta/meta-media.ts";
import { labelled, stringMap } from "../meta/string-map.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { isHandle, profileUrl } from "./handles.ts";
import { LABELS } from "./instagram-labels.ts";
import type { InstagramState } from "./instagram-state.ts";

/** The profile as it stands, its history, profile pictures and reposts. */
export function profileShapes(state: InstagramState): readonly JsonShape[] {
  return [profileShape(state), changesShape, pictureShape, repostsShape];
}

function profileShape(state: InstagramState): JsonShape {
  return {
    id: "instagram/profile",
    platform: "instagram",
    kinds: ["profile"],
    format: "json",
    gatherPath: /personal_information\.json$/,
    match: (head) => hasKey(head, "profile_user"),
    select: (head) => listOrBare(head, "profile_user"),
    gather: (record) => gatherOwner(record, state),
    read: (record, context) => readProfile(record, context),
  };
}

function gatherOwner(record: Json, state: InstagramState): void {
  const map = stringMap(record);
  const handle = labelled(map, LABELS.username);
  const name = labelled(map, LABELS.name);
  if (handle !== undefined || name !== undefined) {
    state.owners.push({
      platform: "instagram",
      ...(handle === undefined ? {} : { handle }),
      ...(name === undefined ? {} : { name }),
    });
  }
  for (const word of [handle, name]) if (word !== undefined) state.self.add(word.toLowerCase());
  const isPrivate = labelled(map, LABELS.privateAccount)?.toLowerCase();
  if (isPrivate === "false") state.audience = "public";
  else if (isPrivate === "true") state.audience = "followers";
}

/** The bio as it was on the day of the export: when it was written is not said. */
function readProfile(record: Json, context: RecordContext): void {
  const map = stringMap(record);
  const bio = labelled(map, LABELS.bio);
  const website = labelled(map, LABELS.website);
  const text = [bio, website].filter((part) => part !== undefined).join("\n");
  if (text === "") {
    context.ignore("profile-without-bio");
    return;
  }
  const handle = labelled(map, LABELS.username);
  const url = isHandle(handle) ? profileUrl(handle) : undefined;
  context.emit({
    type: "Update",
    kind: "profile",
    object: makeObject({ type: "Profile", text, url, tags: textTags(text) }),
    audience: "public",
    missing: ["time"],
  });
}

/** Each change of name, bio or picture with its time and new value. */
const changesShape: JsonShape = {
  id: "instagram/profile-changes",
  platform: "instagram",
  kinds: ["profile"],
  format: "json",
  match: (head) => hasKey(head, "profile_profile_change"),
  select: (head) => listOrBare(head, "profile_profile_change"),
  read(record, context) {
    const map = stringMap(record);
    // In every language: what changed, the value before, the value after, the day.
    const changed = map.entries[0]?.value;
    const value = map.entries[2]?.value;
    if (changed !== undefined && /e-?mail|phone|telepon|birth|lahir|gender|password|sandi/i.test(changed)) {
      context.ignore("private-detail");
      return;
    }
    if (map.entries.length === 0) return;
    context.emit({
      type: "Update",
      kind: "profile",
      object: makeObject({ type: "Profile", text: value, tags: textTags(value) }),
      published: secondInterval(map.seconds),
      audience: "public",
    });
  },
};

const pictureShape: JsonShape = {
  id: "instagram/profile-photos",
  platform: "instagram",
  kinds: ["profile"],
  format: "json",
  match: (head) => hasKey(head, "ig_profile_picture"),
  select: (head) => listOrBare(head, "ig_profile_picture"),
  read(record, context) {
    const ref = mediaRef(record, "title");
    if (ref === undefined) return;
    const text = asText(asObject(record)?.["title"]);
    context.emit({
      type: "Update",
      kind: "profile",
      object: makeObject({ type: "Profile", text, media: [ref] }),
      published: secondInterval(asNumber(asObject(record)?.["creation_timestamp"])),
      audience: "public",
      missing: ["url"],
    });
  },
};

/** Threads has a file of this name too, in its own folder. */
const REPOSTS = /^(?!.*(?:^|\/)threads\/).*?(?:^|\/)reposts(?:_\d+)?\.json$/;

function readLabelRepost(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const target = ownerTarget(labels);
  if (url === undefined && target === undefined) return;
  context.emit({
    type: "Announce",
    kind: "share",
    object: makeObject({ type: "Note", url }),
    published: secondInterval(labels.seconds),
    target,
    missing: ["text", "audience"],
  });
}

/** Reposts (since 2025): whose post, which one, when. */
const repostsShape: JsonShape = {
  id: "instagram/reposts",
  platform: "instagram",
  kinds: ["share"],
  format: "json",
  match: (head) =>
    hasKey(head, "profile_media_reposts") || (REPOSTS.test(head.lower) && isLabelRecord(firstRecord(head))),
  select: (head) => listOrBare(head, "profile_media_reposts"),
  read(record, context) {
    if (isLabelRecord(record)) {
      readLabelRepost(record, context);
      return;
    }
    const map = stringMap(record);
    const owner = labelled(map, LABELS.owner) ?? map.entries.find((entry) => isHandle(entry.value))?.value;
    const uri = asText(at(asList(asObject(record)?.["media_list_data"])[0], "uri"));
    const url = map.href ?? (uri?.startsWith("http") === true ? uri : undefined);
    if (owner === undefined && url === undefined) return;
    context.emit({
      type: "Announce",
      kind: "share",
      object: makeObject({ type: "Note", url }),
      published: secondInterval(map.seconds),
      target: accountTarget(owner),
      missing: ["text", "audience"],
    });
  },
};
