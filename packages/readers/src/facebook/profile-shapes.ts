import { asList, asNumber, asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { mediaRef } from "../meta/meta-media.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import type { FacebookState } from "./facebook-state.ts";
import { hasList, selectLists } from "./list-key.ts";

/** The profile as it stands, and the history of its changes. */
export function profileShapes(state: FacebookState): readonly JsonShape[] {
  return [profileShape(state), historyShape(state)];
}

function profileShape(state: FacebookState): JsonShape {
  return {
    id: "facebook/profile",
    platform: "facebook",
    kinds: ["profile", "group"],
    format: "json",
    gatherPath: /profile_information\.json$/,
    match: (head) => hasList(head, "profile"),
    select: (head) => selectLists(head, "profile"),
    gather: (record) => gatherOwner(record, state),
    read: readProfile,
  };
}

function gatherOwner(record: Json, state: FacebookState): void {
  const name = asText(at(record, "name", "full_name"));
  const handle = handleOf(record);
  if (name !== undefined || handle !== undefined) {
    state.owners.push({
      platform: "facebook",
      ...(handle === undefined ? {} : { handle }),
      ...(name === undefined ? {} : { name }),
    });
  }
  const others = [...asList(at(record, "previous_names")), ...asList(at(record, "other_names"))];
  for (const word of [name, ...others.map((other) => asText(at(other, "name")))]) {
    if (word === undefined) continue;
    state.self.add(word.toLowerCase());
    state.names.push(word);
  }
  state.names.sort((a, b) => b.length - a.length);
}

function handleOf(record: Json): string | undefined {
  const uri = asText(at(record, "profile_uri"));
  return uri === undefined ? undefined : /facebook\.com\/(?:profile\.php\?id=)?([^/?#]+)/.exec(uri)?.[1];
}

/** Bio, political and religious views; and the groups the profile lists, as memberships. */
function readProfile(record: Json, context: RecordContext): void {
  const profile = asObject(record);
  if (profile === undefined) return;
  context.ignore("profile-details");
  const bio = profile["intro_bio"];
  emitText(context, asText(bio) ?? asText(at(bio, "name")), asNumber(at(bio, "timestamp")), "/intro_bio");
  for (const key of [
    "about_me",
    "political_view",
    "political",
    "religious_view",
    "religious",
    "favorite_quotes",
  ]) {
    const value = profile[key];
    const text = asText(value) ?? asText(at(value, "name")) ?? asText(at(value, "text"));
    emitText(context, text, asNumber(at(value, "timestamp")), `/${key}`);
  }
  emitGroups(profile, context);
}

function emitText(
  context: RecordContext,
  text: string | undefined,
  seconds: number | undefined,
  within: string,
): void {
  if (text === undefined) return;
  const published = secondInterval(seconds);
  context.emit(
    {
      type: "Update",
      kind: "profile",
      object: makeObject({ type: "Profile", text, tags: textTags(text) }),
      published,
      missing: published === undefined ? ["time", "audience"] : ["audience"],
    },
    within,
  );
}

function emitGroups(profile: JsonObject, context: RecordContext): void {
  for (const [index, group] of asList(profile["groups"]).entries()) {
    const name = asText(at(group, "name"));
    if (name === undefined) continue;
    context.emit(
      {
        type: "Join",
        kind: "group",
        object: makeObject({ type: "Group", text: name }),
        published: secondInterval(asNumber(at(group, "timestamp"))),
        target: makeTarget({ kind: "group", name }),
        missing: ["url"],
      },
      `/groups/${index}`,
    );
  }
}

/** What was changed stands only in the sentence; pictures are attached. */
function historyShape(state: FacebookState): JsonShape {
  return {
    id: "facebook/profile-updates",
    platform: "facebook",
    kinds: ["profile"],
    format: "json",
    match: (head) => hasList(head, "profile_updates"),
    select: (head) => selectLists(head, "profile_updates"),
    read(record, context) {
      const item = asObject(record);
      const data = asList(item?.["attachments"]).flatMap((attachment) => asList(at(attachment, "data")));
      const media = data.flatMap((part) => mediaRef(at(part, "media"), "description") ?? []);
      for (const medium of media) state.profileMedia.add(medium.url);
      const words = data.flatMap(
        (part) => asText(at(part, "life_event", "title")) ?? asText(at(part, "text")) ?? [],
      );
      const caption = media.map((medium) => medium.name).find((name) => name !== undefined);
      const text = [caption, ...words].filter((part) => part !== undefined).join("\n");
      const published = secondInterval(asNumber(item?.["timestamp"]));
      if (published === undefined && media.length === 0 && asText(item?.["title"]) === undefined) return;
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({ type: "Profile", text, media, tags: textTags(text) }),
        published,
        missing: text === "" ? ["text", "url", "audience"] : ["url", "audience"],
      });
    },
  };
}
