import type { ActivityKind, MediaRef, Tag, Target } from "@netral/engine/model";
import type { ActivityDraft } from "../activity-draft.ts";
import { firstRecord } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { mediaRef, objectType } from "../meta/meta-media.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { readComment } from "./comment-shapes.ts";
import type { FacebookState } from "./facebook-state.ts";
import { handleInFacebookUrl, isFacebookUrl } from "./facebook-url.ts";
import { hasList, selectLists } from "./list-key.ts";
import { readSentence } from "./sentence.ts";

const PATH =
  /(^|\/)(?:posts|groups)\/(?:your_posts[^/]*|profile_posts[^/]*|page_posts[^/]*|posts_on_other_pages_and_profiles|edits_you_made_to_posts|your_posts_in_groups|group_posts_and_comments|content_sharing_links_you_have_created)\.json$/;

interface PostList {
  readonly id: string;
  readonly keys: readonly string[];
  readonly kind: ActivityKind;
  readonly group?: true;
  readonly path?: RegExp;
}

const LISTS: readonly PostList[] = [
  { id: "facebook/group-posts", keys: ["group_posts"], kind: "post", group: true },
  { id: "facebook/reels", keys: ["lasso_videos"], kind: "post" },
  { id: "facebook/archived-stories", keys: ["archived_stories"], kind: "story" },
  {
    id: "facebook/posts",
    keys: ["your_posts", "status_updates", "posts", "edits"],
    kind: "post",
    path: PATH,
  },
];

/** Posts in all places; one record may stand bare, and `data` is padded with empty objects. */
export function postShapes(state: FacebookState): readonly JsonShape[] {
  return LISTS.map((list) => ({
    id: list.id,
    platform: "facebook" as const,
    kinds: [list.kind, "share" as const, ...(list.group === true ? ["comment" as const] : [])],
    format: "json" as const,
    match: (head: FileHead) =>
      hasList(head, ...list.keys) || (list.path?.test(head.lower) === true && isPost(head)),
    select: (head: FileHead) => selectLists(head, ...list.keys),
    read(record: Json, context: RecordContext) {
      // Until 2021 one list held posts and comments in groups.
      if (list.group === true && holdsComment(record)) readComment(record, context, state, true);
      else readPost(record, context, state, list);
    },
  }));
}

function holdsComment(record: Json): boolean {
  return asList(at(record, "data")).some((data) => at(data, "comment") !== undefined);
}

function isPost(head: FileHead): boolean {
  const first = asObject(firstRecord(head));
  return (
    first !== undefined &&
    (first["data"] !== undefined || first["attachments"] !== undefined || first["title"] !== undefined)
  );
}

function readPost(record: Json, context: RecordContext, state: FacebookState, list: PostList): void {
  const post = asObject(record);
  if (post === undefined || Object.keys(post).length === 0) return;
  const parts = attachments(post);
  for (const medium of parts.media) state.postedMedia.add(medium.url);
  const sentence = asText(post["title"]);
  const said = sentence === undefined ? {} : readSentence(sentence, state.names);
  const inGroup = list.group === true || said.group !== undefined;
  const posted = whatWasPosted(post, parts, list.kind);
  const draft = {
    ...posted,
    missing: posted.object.url === undefined ? (["url", "audience"] as const) : (["audience"] as const),
    published: secondInterval(asNumber(post["timestamp"]) ?? asNumber(post["creation_timestamp"])),
    audience: inGroup ? ("group" as const) : ("unknown" as const),
  };
  const group = makeTarget({
    kind: "group",
    name: said.group ?? (list.group === true ? said.name : undefined),
  });
  const wall = /timeline|linimasa|kronologi/i.test(sentence ?? "") ? said.name : undefined;
  const target = group ?? makeTarget({ kind: "account", name: wall }) ?? sharedFrom(posted, state);
  context.emit(target === undefined ? draft : { ...draft, target, ...(inGroup ? { context: target } : {}) });
}

/** Whose post was shared, as far as its address names them; the owner is no target of their own act. */
function sharedFrom({ object, quoteOf }: ActivityDraft, state: FacebookState): Target | undefined {
  const handle = handleInFacebookUrl(quoteOf?.url ?? object.url);
  const isOwn = state.owners.some((owner) => owner.handle === handle);
  return isOwn ? undefined : makeTarget({ kind: "unknown", handle });
}

interface Parts {
  readonly text: string | undefined;
  readonly media: readonly MediaRef[];
  readonly links: readonly { readonly url: string; readonly name: string | undefined }[];
  /** Names of places, events and life events that the post shows. */
  readonly names: readonly string[];
  readonly tags: readonly Tag[];
}

/** A post with words of one's own is a `Create`; a bare link is an `Announce` of what it leads to. */
function whatWasPosted(post: JsonObject, parts: Parts, kind: ActivityKind): ActivityDraft {
  const words = [parts.text, ...parts.names].filter((part) => part !== undefined).join("\n");
  const [link] = parts.links;
  const tags = [...(textTags(words) ?? []), ...parts.tags, ...peopleTags(post)];
  if (link !== undefined && parts.text === undefined && parts.media.length === 0) {
    const type = isFacebookUrl(link.url) ? "Note" : "Article";
    const text = [link.name, ...parts.names].filter((part) => part !== undefined).join("\n");
    return { type: "Announce", kind: "share", object: makeObject({ type, url: link.url, text, tags }) };
  }
  const documents = parts.links.map(
    ({ url, name }): MediaRef =>
      name === undefined ? { type: "Document", url } : { type: "Document", url, name },
  );
  const object = makeObject({
    type: objectType(parts.media),
    text: words,
    media: [...parts.media, ...documents],
    tags,
  });
  if (link !== undefined && isFacebookUrl(link.url)) {
    return { type: "Create", kind: "share", object, quoteOf: { url: link.url } };
  }
  return { type: "Create", kind, object };
}

function attachments(post: JsonObject): Parts {
  let text = asList(post["data"])
    .map((data) => asText(at(data, "post")))
    .find((words) => words !== undefined);
  const media: MediaRef[] = [];
  const links: { url: string; name: string | undefined }[] = [];
  const names: string[] = [];
  const own = mediaRef(post, "description");
  if (own !== undefined) media.push(own);
  for (const data of asList(post["attachments"]).flatMap((attachment) => asList(at(attachment, "data")))) {
    const ref = mediaRef(at(data, "media"), "description");
    if (ref !== undefined) media.push(ref);
    const url = asText(at(data, "external_context", "url"));
    if (url !== undefined) links.push({ url, name: asText(at(data, "external_context", "name")) });
    text ??= asText(at(data, "text"));
    for (const name of namesOf(data)) names.push(name);
  }
  const [first] = media;
  if (text === undefined && media.length === 1 && first?.name !== undefined) text = first.name;
  const plain = media.map((ref) => (ref.name === text ? { type: ref.type, url: ref.url } : ref));
  return { text, media: plain, links, names: names.filter((name) => name !== text), tags: [] };
}

function namesOf(data: Json): readonly string[] {
  const poll = at(data, "poll", "question");
  return [
    at(data, "place", "name"),
    at(data, "event", "name"),
    at(data, "life_event", "title"),
    at(data, "name"),
    poll,
  ].flatMap((name) => asText(name) ?? []);
}

function peopleTags(post: JsonObject): readonly Tag[] {
  return asList(post["tags"]).flatMap((tag): Tag[] => {
    const name = asText(tag) ?? asText(at(tag, "name"));
    return name === undefined ? [] : [{ type: "Mention", name }];
  });
}
