import { asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape } from "../shape.ts";
import { secondInterval } from "../time.ts";
import { rememberLongPost, wasTaken } from "./long-posts.ts";
import { type TweetPlace, tweetDraft } from "./tweet.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import type { XState } from "./x-state.ts";
import { statusUrl } from "./x-text.ts";
import { xTime } from "./x-time.ts";

/** Posts of all kinds: current, deleted, in communities, long. */
export function tweetShapes(state: XState): readonly JsonShape[] {
  return [
    tweets("x/deleted-tweets", /^deleted_tweets?$/, state, { deleted: true, community: false }),
    tweets("x/community-tweets", /^community_tweets?$/, state, { deleted: false, community: true }),
    tweets("x/tweets", /^tweets?$/, state, { deleted: false, community: false }),
    // Archives before August 2018, with a table of the same posts beside them.
    tweets("x/old-tweets", /^tweets_\d{4}_\d\d$/, state, { deleted: false, community: false, old: true }),
    noteTweets("x/note-tweets", /^note_tweets?$/, state, false),
    noteTweets("x/deleted-note-tweets", /^deleted_note_tweets?$/, state, true),
    deletedHeaders(state),
  ];
}

function tweets(
  id: string,
  names: RegExp,
  state: XState,
  place: TweetPlace & { readonly old?: true },
): JsonShape {
  return {
    id,
    platform: "x",
    kinds: ["post", "comment", "share"],
    format: "json",
    match: (head) => isDataFile(head, names) && firstHas(head, (first) => isTweet(first)),
    select: xRecords,
    read(record, context) {
      const draft = tweetDraft(record, state, place);
      if (draft === undefined) return;
      if (place.deleted && draft.object.url !== undefined) state.deletedIds.add(draft.object.url);
      if (draft.published === undefined) context.issue("time-not-plausible");
      const number = place.old === true ? asText(asObject(record)?.["id_str"]) : undefined;
      if (number !== undefined) state.scriptIds.add(number);
      context.emit(draft);
    },
  };
}

function isTweet(first: Json): boolean {
  const tweet = asObject(asObject(first)?.["tweet"]) ?? asObject(first);
  return tweet?.["full_text"] !== undefined || tweet?.["text"] !== undefined;
}

/** Long posts: their whole text joins the post in tweets.js; those without a twin stand for themselves. */
function noteTweets(id: string, names: RegExp, state: XState, deleted: boolean): JsonShape {
  return {
    id,
    platform: "x",
    kinds: ["post"],
    format: "json",
    late: true,
    gatherPath: /note-tweet[^/]*\.js$/,
    match: (head) =>
      isDataFile(head, names) && firstHas(head, (first) => at(first, "noteTweet") !== undefined),
    select: xRecords,
    gather(record) {
      const note = parseNote(record);
      if (note !== undefined && note.seconds !== undefined) rememberLongPost(state, note.text, note.seconds);
    },
    read(record, context) {
      const note = parseNote(record);
      if (note === undefined) return;
      if (note.seconds !== undefined && wasTaken(state, note.text, note.seconds)) {
        context.ignore("joined-with-post");
        return;
      }
      context.emit({
        type: "Create",
        kind: "post",
        // The long text has an id of its own, which is not that of the post and leads nowhere.
        object: makeObject({ type: "Note", text: note.text }),
        published: secondInterval(note.seconds),
        deleted,
        missing: ["url"],
      });
    },
  };
}

function parseNote(record: Json): { text: string; seconds: number | undefined } | undefined {
  const note = asObject(asObject(record)?.["noteTweet"]);
  const text = asText(at(note, "core", "text"));
  if (note === undefined || text === undefined) return undefined;
  return { text, seconds: xTime(asText(note["createdAt"])) };
}

/** Deleted posts of which only id and times are left. */
function deletedHeaders(state: XState): JsonShape {
  return {
    id: "x/deleted-tweet-headers",
    platform: "x",
    kinds: ["post"],
    format: "json",
    late: true,
    match: (head) =>
      isDataFile(head, /^deleted_tweet_headers$/) &&
      firstHas(head, (first) => at(first, "tweet") !== undefined),
    select: xRecords,
    read(record, context) {
      const tweet = asObject(asObject(record)?.["tweet"]);
      const id = asText(tweet?.["tweet_id"]);
      if (id === undefined) return;
      if (state.deletedIds.has(statusUrl(id))) {
        context.ignore("joined-with-post");
        return;
      }
      context.emit({
        type: "Create",
        kind: "post",
        object: makeObject({ type: "Note", url: statusUrl(id) }),
        published: secondInterval(xTime(asText(tweet?.["created_at"]))),
        deleted: true,
        missing: ["text"],
      });
    },
  };
}
