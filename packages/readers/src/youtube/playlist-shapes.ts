import type { ActivityDraft } from "../activity-draft.ts";
import { tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { FileHead, StreamShape } from "../shape.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { type YoutubeColumn, youtubeColumns } from "./youtube-columns.ts";
import { videoUrl } from "./youtube-link.ts";
import { wantVideo, type YoutubeState } from "./youtube-state.ts";
import { youtubeTime } from "./youtube-time.ts";

/** Name of the list of liked videos in the languages seen; its id begins with `LL` in every language. */
const LIKES =
  /liked videos|video(?: yang)?[ _-]disukai|v[ií]deos que me gustan|leuk gevonden|likede|gemochte|vid[eé]os j'aime|patikę|apreciate|curtid|(^|\/)likes?\./;
const PRIVATE = /watch ?later|tonton nanti|ver m[aá]s tarde|later bekijken/;

/** Playlists: likes, videos put on lists. A row is a video id and the time it was put there, nothing else. */
export function playlistShape(state: YoutubeState): StreamShape {
  return tableShape<YoutubeColumn>({
    id: "youtube/playlists",
    platform: "youtube",
    kinds: ["reaction", "save"],
    late: true,
    columns(table) {
      const columns = youtubeColumns(table);
      const plain = table.rows.every((row) => row.length <= 2);
      if (plain && columns.video !== undefined && columns.time !== undefined && table.header.length <= 2)
        return columns;
      // Until 2023 the list's own data stood before the videos.
      const old = table.header.length >= 5 && LIST.test(table.rows[0]?.[0] ?? "");
      return old && table.rows.some((row) => row.length === 2) ? { video: 0, time: 1, title: 2 } : undefined;
    },
    gatherPath: /(^|\/)[^/]*youtube[^/]*\/.*\.csv$/,
    gather(row) {
      const video = row.cell("video");
      if (video !== undefined && VIDEO.test(video) && row.cell("title") === undefined)
        wantVideo(state, video);
    },
    row(row, context) {
      const video = row.cell("video");
      const time = row.cell("time");
      if (video === undefined || !VIDEO.test(video) || row.cell("title") !== undefined) {
        // The list's own data, or the names of the columns below it.
        if (time === undefined || !STAMP.test(time) || row.cell("title") !== undefined)
          context.ignore("list-details");
        return;
      }
      const draft = onVideo(video, isLikes(context.head), state);
      const published = secondInterval(isoToSeconds(youtubeTime(time)));
      const missing = draft.missing ?? [];
      context.emit({
        ...draft,
        published,
        audience: PRIVATE.test(context.head.lower) ? "direct" : "unknown",
        missing: published === undefined ? [...missing, "time"] : missing,
      });
    },
  });
}

const LIST = /^(?:PL|LL|FL|WL|UU|RD|OLAK)[\w-]*$/;
const VIDEO = /^[\w-]{11}$/;
const STAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

function isLikes(head: FileHead): boolean {
  return LIKES.test(head.lower.normalize("NFC")) || /^LL/m.test(head.text().slice(0, 2000));
}

/** A like of a video, or putting it on a list; title and channel where the history has them. */
export function onVideo(video: string, like: boolean, state: YoutubeState): ActivityDraft {
  const watched = state.watched.get(video);
  return {
    type: like ? "Like" : "Add",
    kind: like ? "reaction" : "save",
    object: makeObject({ type: "Video", url: videoUrl(video), text: watched?.title }),
    target: watched?.channel,
    derivedTarget: true,
    derivedText: true,
    ...(like ? { reaction: "like" } : {}),
    missing: [
      ...(watched?.channel === undefined ? (["target"] as const) : []),
      ...(watched?.title === undefined ? (["text"] as const) : []),
    ],
  };
}
