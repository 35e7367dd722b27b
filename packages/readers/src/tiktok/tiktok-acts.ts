import type { MediaRef, MissingPart } from "@netral/engine/model";
import type { ActivityDraft } from "../activity-draft.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { audienceOf, audienceOfMethod } from "./tiktok-audience.ts";
import type { TiktokFields } from "./tiktok-fields.ts";
import { accountTarget, tiktokLink } from "./tiktok-link.ts";
import { tiktokTime } from "./tiktok-time.ts";

/** The kinds of record that are acts of the owner, in the JSON and in the text export alike. */
export type TiktokAct =
  | "like"
  | "save"
  | "comment"
  | "follow"
  | "share"
  | "repost"
  | "post"
  | "deleted-post"
  | "story"
  | "live"
  | "review"
  | "profile";

type Read = (fields: TiktokFields) => ActivityDraft | undefined;

/** Reads one record; false, and nothing emitted, when what makes it an act is not in it. */
export function readAct(act: TiktokAct, fields: TiktokFields, context: RecordContext): boolean {
  const draft = READ[act](fields);
  if (draft === undefined) return false;
  if (draft.published !== undefined || act === "profile") {
    context.emit(draft);
    return true;
  }
  context.issue("time-not-plausible");
  context.emit({ ...draft, missing: [...(draft.missing ?? []), "time"] });
  return true;
}

const READ: Readonly<Record<TiktokAct, Read>> = {
  like: (fields) => onItem(fields, { type: "Like", kind: "reaction", reaction: "like" }),
  repost: (fields) => onItem(fields, { type: "Announce", kind: "share", audience: "public" }),
  save: readSave,
  comment: readComment,
  follow: readFollow,
  share: readShare,
  post: (fields) => readPost(fields, { kind: "post", deleted: false }),
  "deleted-post": (fields) => readPost(fields, { kind: "post", deleted: true }),
  story: (fields) => readPost(fields, { kind: "story", deleted: false }),
  live: readLive,
  review: readReview,
  profile: readProfile,
};

/** An act on another's video, of which the export has the address only. */
function onItem(
  fields: TiktokFields,
  act: Pick<ActivityDraft, "type" | "kind" | "reaction" | "audience">,
): ActivityDraft | undefined {
  const link = tiktokLink(fields.link);
  if (link === undefined) return undefined;
  const target = accountTarget(link.handle);
  return {
    ...act,
    object: makeObject({ type: "Video", url: link.url }),
    published: tiktokTime(fields.date),
    target,
    missing: target === undefined ? ["target", "text"] : ["text"],
  };
}

/** Favourites: videos by address; sounds, hashtags, effects, places by address or name. */
function readSave(fields: TiktokFields): ActivityDraft | undefined {
  const link = tiktokLink(fields.link);
  if (link?.item === true) return onItem(fields, { type: "Add", kind: "save", audience: "direct" });
  const text = fields.text ?? fields.name;
  if (link === undefined && text === undefined) return undefined;
  return {
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note", url: link?.url, text, tags: textTags(text) }),
    published: tiktokTime(fields.date),
    target: accountTarget(link?.handle),
    audience: "direct",
  };
}

function readComment(fields: TiktokFields): ActivityDraft | undefined {
  const media = [image(fields.photo), image(fields.sticker), video(fields.video)].filter(
    (one) => one !== undefined,
  );
  if (fields.text === undefined && media.length === 0) return undefined;
  const own = tiktokLink(fields.link);
  const post = tiktokLink(fields.post) ?? (own?.item === true ? own : undefined);
  const target = accountTarget(post?.handle);
  const missing: MissingPart[] = target === undefined ? ["target"] : [];
  if (post === undefined) missing.push("url");
  return {
    type: "Create",
    kind: "comment",
    object: makeObject({
      type: "Note",
      text: fields.text,
      url: post?.url,
      media,
      tags: textTags(fields.text),
    }),
    published: tiktokTime(fields.date),
    inReplyTo: post === undefined ? undefined : { url: post.url },
    target,
    missing,
  };
}

function readFollow(fields: TiktokFields): ActivityDraft | undefined {
  const target = accountTarget(fields.user);
  if (target === undefined) return undefined;
  return {
    type: "Follow",
    kind: "follow",
    object: makeObject({ type: "Profile", url: target.url }),
    published: tiktokTime(fields.date),
    target,
  };
}

/** Share History: passing a link on by a chat or another app, not a repost on TikTok. */
function readShare(fields: TiktokFields): ActivityDraft | undefined {
  const link = tiktokLink(fields.link);
  if (link === undefined) return undefined;
  const target = accountTarget(link.handle);
  return {
    type: "Announce",
    kind: "share",
    object: makeObject({ type: link.item ? "Video" : "Note", url: link.url }),
    published: tiktokTime(fields.date),
    audience: audienceOfMethod(fields.method),
    target,
    missing: target === undefined ? ["target", "text"] : ["text"],
  };
}

/** Own videos. Their link leads to the file for a few days only, so it is the medium's address, not the item's. */
function readPost(
  fields: TiktokFields,
  { kind, deleted }: { readonly kind: "post" | "story"; readonly deleted: boolean },
): ActivityDraft | undefined {
  const link = tiktokLink(fields.link);
  if (link === undefined && fields.text === undefined) return undefined;
  const file = link === undefined ? undefined : fileUrl(link.url);
  const photo = /\.(jpe?g|png|webp|heic)$/i.test(file ?? "") || /\/photo\//.test(file ?? "");
  const missing: MissingPart[] = link?.item === true ? [] : ["url"];
  if (fields.text === undefined && !fields.knowsText) missing.push("text");
  return {
    type: "Create",
    kind,
    object: makeObject({
      type: photo ? "Image" : "Video",
      text: fields.text,
      url: link?.item === true ? link.url : undefined,
      media: file === undefined ? undefined : [{ type: photo ? "Image" : "Video", url: file }],
      tags: textTags(fields.text),
    }),
    published: tiktokTime(fields.date),
    audience: audienceOf(fields.audience),
    deleted,
    missing,
  };
}

/** The address without the signature, which differs from export to export. */
function fileUrl(url: string): string {
  return url.replace(/[?#].*$/, "");
}

function readLive(fields: TiktokFields): ActivityDraft | undefined {
  const published = tiktokTime(fields.date);
  if (published === undefined && fields.text === undefined) return undefined;
  return {
    type: "Create",
    kind: "post",
    object: makeObject({ type: "Video", text: fields.text, tags: textTags(fields.text) }),
    published,
    missing: ["url"],
  };
}

function readReview(fields: TiktokFields): ActivityDraft | undefined {
  if (fields.text === undefined && fields.name === undefined) return undefined;
  return {
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Note", text: fields.text, tags: textTags(fields.text) }),
    published: tiktokTime(fields.date),
    target: makeTarget({ kind: "page", name: fields.name }),
    missing: ["url"],
  };
}

function readProfile(fields: TiktokFields): ActivityDraft | undefined {
  const text = fields.text;
  const media = [image(fields.photo), video(fields.video)].filter((one) => one !== undefined);
  if (text === undefined && media.length === 0) return undefined;
  const account = accountTarget(fields.user);
  return {
    type: "Update",
    kind: "profile",
    object: makeObject({ type: "Profile", text, url: account?.url, media, tags: textTags(text) }),
    audience: "public",
    missing: ["time"],
  };
}

function image(text: string | undefined): MediaRef | undefined {
  return text === undefined ? undefined : { type: "Image", url: fileUrl(text) };
}

function video(text: string | undefined): MediaRef | undefined {
  return text === undefined ? undefined : { type: "Video", url: fileUrl(text) };
}
