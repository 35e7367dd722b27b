import type { MissingPart } from "@netral/engine/model";
import { type TableRow, tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext, StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { segmentText } from "./segment-text.ts";
import { type YoutubeColumn, youtubeColumns } from "./youtube-columns.ts";
import { videoUrl } from "./youtube-link.ts";
import { rememberChannel, wantVideo, type YoutubeState } from "./youtube-state.ts";
import { youtubeTime } from "./youtube-time.ts";

const CSV = /(^|\/)[^/]*youtube[^/]*\/.*\.csv$/;

/** Comments, words in live chats, and posts of the channel: tables with a text in pieces of JSON. */
export function commentShapes(state: YoutubeState): readonly StreamShape[] {
  return [
    tableShape<YoutubeColumn>({
      id: "youtube/comments",
      platform: "youtube",
      kinds: ["comment", "post"],
      late: true,
      columns(table) {
        const columns = youtubeColumns(table);
        return columns.text !== undefined && columns.time !== undefined && columns.channel !== undefined
          ? columns
          : undefined;
      },
      gatherPath: CSV,
      gather(row, { path }) {
        wantVideo(state, row.cell("video"));
        rememberChannel(state, path, row.cell("channel"));
      },
      row: (row, context) => readComment(row, context, state),
    }),
  ];
}

function readComment(row: TableRow<YoutubeColumn>, context: RecordContext, state: YoutubeState): void {
  const text = segmentText(row.cell("text"));
  const time = isoToSeconds(youtubeTime(row.cell("time")));
  if (text === undefined || time === undefined) return;
  const published = secondInterval(time);
  const video = row.cell("video");
  const id = row.cell("id");
  const live = /live|langsung|directo|livechat/.test(context.head.lower);
  if (
    video === undefined &&
    id !== undefined &&
    /(^|\/)[^/]*(post|postingan)[^/]*\.csv$/.test(context.head.lower)
  ) {
    context.emit({
      type: "Create",
      kind: "post",
      object: makeObject({
        type: "Note",
        text,
        url: `https://www.youtube.com/post/${id}`,
        tags: textTags(text),
      }),
      published,
    });
    return;
  }
  const watched = video === undefined ? undefined : state.watched.get(video);
  const parent = row.cell("parent");
  const missing: MissingPart[] = watched?.channel === undefined ? ["target"] : [];
  if (video === undefined) missing.push("url");
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({
      type: "Note",
      text,
      url: video === undefined ? undefined : videoUrl(video, live ? undefined : id),
      tags: textTags(text),
    }),
    published,
    inReplyTo: video === undefined ? undefined : { url: videoUrl(video, parent) },
    target: watched?.channel,
    derivedTarget: true,
    missing,
  });
}
