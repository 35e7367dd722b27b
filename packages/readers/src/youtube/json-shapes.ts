import { firstRecord } from "../head-tests.ts";
import { asList, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { channelTarget, videoIdOf, videoUrl } from "./youtube-link.ts";
import { rememberChannel, rememberWatched, type YoutubeState } from "./youtube-state.ts";

/** The history (no acts, but titles and channels), and the lists of exports to 2020. */
export function jsonShapes(state: YoutubeState): readonly JsonShape[] {
  return [
    {
      id: "youtube/history",
      platform: "youtube",
      kinds: [],
      format: "json",
      match: (head) => {
        const first = firstRecord(head);
        return (
          asText(at(first, "header")) !== undefined &&
          at(first, "title") !== undefined &&
          at(first, "time") !== undefined
        );
      },
      select: (head) => (Array.isArray(head.json()?.value) ? [["*"]] : [[]]),
      read(record, context) {
        const channel = asList(at(record, "subtitles"))[0];
        rememberWatched(state, videoIdOf(asText(at(record, "titleUrl"))), {
          title: watchedTitle(asText(at(record, "title"))),
          channel: channelTarget(undefined, asText(at(channel, "name")), asText(at(channel, "url"))),
        });
        context.ignore(/search_query=/.test(asText(at(record, "titleUrl")) ?? "") ? "searches" : "views");
      },
    },
    {
      id: "youtube/items",
      platform: "youtube",
      kinds: ["reaction", "save", "follow", "post"],
      format: "json",
      match: (head) =>
        /^youtube#(playlistItem|subscription)$/.test(asText(at(firstRecord(head), "kind")) ?? ""),
      select: (head) => (Array.isArray(head.json()?.value) ? [["*"]] : [[]]),
      gather: (record, { path }) => rememberChannel(state, path, asText(at(record, "snippet", "channelId"))),
      gatherPath: /(^|\/)[^/]*youtube[^/]*\/.*(playlists|subscriptions)\/[^/]+\.json$/,
      read: readItem,
    },
  ];
}

/**
 * The verb before a title, in the languages seen. A title in another language keeps its verb, which does no harm:
 * it only stands before the words.
 */
const VERB =
  /^(?:Watched|Viewed|Telah menonton|Menonton|Ditonton|Has visto|Ai vizionat|Peržiūrėta|Je hebt)\s+(.*?)(?:\s+(?:bekeken|angesehen))?$/su;

/** The title of a watched video without the verb before it; undefined for an address in its place. */
export function watchedTitle(title: string | undefined): string | undefined {
  const plain = title === undefined ? undefined : (VERB.exec(title)?.[1] ?? title).trim();
  return plain === undefined || plain === "" || /^https?:\/\/\S+$/.test(plain) ? undefined : plain;
}

function readItem(record: Json, context: RecordContext): void {
  const snippet = at(record, "snippet");
  const published = secondInterval(isoToSeconds(asText(at(snippet, "publishedAt"))));
  const title = asText(at(snippet, "title"));
  const missingTime = published === undefined ? (["time"] as const) : [];
  if (asText(at(record, "kind")) === "youtube#subscription") {
    const target = channelTarget(asText(at(snippet, "resourceId", "channelId")), title);
    if (target === undefined) return;
    const object = makeObject({ type: "Profile", url: target.url, text: title });
    context.emit({
      type: "Follow",
      kind: "follow",
      object,
      published,
      target,
      derivedText: true,
      missing: missingTime,
    });
    return;
  }
  const video =
    asText(at(snippet, "resourceId", "videoId")) ?? asText(at(record, "contentDetails", "videoId"));
  if (video === undefined) return;
  const list = asText(at(snippet, "playlistId")) ?? "";
  if (list.startsWith("UU")) {
    const text = [title, asText(at(snippet, "description"))].filter((part) => part !== undefined).join("\n");
    const object = makeObject({ type: "Video", text, url: videoUrl(video), tags: textTags(text) });
    context.emit({ type: "Create", kind: "post", object, published, missing: missingTime });
    return;
  }
  const like = list.startsWith("LL") || /(^|\/)likes?\.json$/.test(context.head.lower);
  context.emit({
    type: like ? "Like" : "Add",
    kind: like ? "reaction" : "save",
    object: makeObject({ type: "Video", url: videoUrl(video), text: title }),
    published,
    derivedText: true,
    ...(like ? { reaction: "like" } : {}),
    missing: ["target", ...(title === undefined ? (["text"] as const) : []), ...missingTime],
  });
}
