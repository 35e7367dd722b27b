import { listOrBare, rootMember } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { mediaRef } from "../meta/meta-media.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import type { FacebookState } from "./facebook-state.ts";
import { hasList, selectLists } from "./list-key.ts";

/** Albums of profile and cover pictures are told by their localised name alone. */
const PROFILE_ALBUM =
  /^(profile (pictures?|photos?)|cover (photos?|pictures?)|foto (profil|sampul)|profielfoto|omslagfoto|fotos? (del|de) perfil|fotos? de portada|fotografii de profil|profilbilder|photos? de profil|immagini del profilo)/i;

/** Photos in albums and outside of them. Read late: those that a post already showed are not counted again. */
export function photoShapes(state: FacebookState): readonly JsonShape[] {
  return [
    {
      id: "facebook/albums",
      platform: "facebook",
      kinds: ["post", "profile"],
      format: "json",
      late: true,
      match: (head) => rootMember(head, "photos") !== undefined && rootMember(head, "name") !== undefined,
      select: (head) => listOrBare(head, "photos"),
      read: (record, context) => readPhoto(record, context, state),
    },
    media("facebook/photos", "other_photos", state),
    media("facebook/videos", "videos", state),
  ];
}

function media(id: string, key: string, state: FacebookState): JsonShape {
  return {
    id,
    platform: "facebook",
    kinds: ["post"],
    format: "json",
    late: true,
    match: (head) => hasList(head, key),
    select: (head) => selectLists(head, key),
    read: (record, context) => readPhoto(record, context, state),
  };
}

function readPhoto(record: Json, context: RecordContext, state: FacebookState): void {
  const photo = asObject(record);
  const ref = mediaRef(record, "description");
  if (photo === undefined || ref === undefined) return;
  if (asList(photo["comments"]).length > 0) context.ignore("comments-in-album");
  const inProfile = isProfileAlbum(context.head) || state.profileMedia.has(ref.url);
  if (!inProfile && state.postedMedia.has(ref.url)) {
    context.ignore("photo-of-a-post");
    return;
  }
  const text = asText(photo["description"]);
  const published = secondInterval(asNumber(photo["creation_timestamp"]));
  const medium = { type: ref.type, url: ref.url };
  const tags = textTags(text);
  if (inProfile) {
    context.emit({
      type: "Update",
      kind: "profile",
      object: makeObject({ type: "Profile", text, media: [medium], tags }),
      published,
      missing: ["url", "audience"],
    });
    return;
  }
  context.emit({
    type: "Create",
    kind: "post",
    object: makeObject({ type: ref.type === "Video" ? "Video" : "Image", text, media: [medium], tags }),
    published,
    missing: ["url", "audience"],
  });
}

function isProfileAlbum(head: FileHead): boolean {
  const name = rootMember(head, "name");
  return typeof name === "string" && PROFILE_ALBUM.test(name);
}
