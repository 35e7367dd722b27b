import type { Audience } from "@netral/engine/model";
import { tableShape } from "../csv/table-shape.ts";
import { makeObject } from "../make-object.ts";
import type { StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { type YoutubeColumn, youtubeColumns } from "./youtube-columns.ts";
import { channelTarget, videoUrl } from "./youtube-link.ts";
import { rememberChannel, type YoutubeState } from "./youtube-state.ts";
import { youtubeTime } from "./youtube-time.ts";

/** Subscriptions, own videos, and whose channel it is. */
export function channelShapes(state: YoutubeState): readonly StreamShape[] {
  return [
    tableShape<YoutubeColumn>({
      id: "youtube/subscriptions",
      platform: "youtube",
      kinds: ["follow"],
      columns(table) {
        const columns = youtubeColumns(table);
        return columns.url !== undefined && columns.channel !== undefined && columns.time === undefined
          ? { title: 2, ...columns }
          : undefined;
      },
      row(row, context) {
        const target = channelTarget(row.cell("channel"), row.cell("title"), row.cell("url"));
        if (target === undefined) return;
        context.emit({
          type: "Follow",
          kind: "follow",
          object: makeObject({ type: "Profile", url: target.url, text: target.name }),
          target,
          missing: ["time"],
        });
      },
    }),
    tableShape<YoutubeColumn>({
      id: "youtube/videos",
      platform: "youtube",
      kinds: ["post"],
      columns(table) {
        const columns = youtubeColumns(table);
        const own =
          columns.video !== undefined && columns.channel !== undefined && columns.text === undefined;
        return own && columns.time !== undefined && columns.privacy !== undefined ? columns : undefined;
      },
      gatherPath: /(^|\/)[^/]*youtube[^/]*\/.*\.csv$/,
      gather: (row, { path }) => rememberChannel(state, path, row.cell("channel")),
      row(row, context) {
        const video = row.cell("video");
        if (video === undefined) return;
        const text = [row.cell("title"), row.cell("description")]
          .filter((part) => part !== undefined)
          .join("\n");
        const time = row.cell("published") ?? row.cell("time");
        const published = secondInterval(isoToSeconds(youtubeTime(time)));
        context.emit({
          type: "Create",
          kind: "post",
          object: makeObject({ type: "Video", text, url: videoUrl(video), tags: textTags(text) }),
          published,
          audience: audienceOf(row.cell("privacy")),
          missing: [
            ...(text === "" ? (["text"] as const) : []),
            ...(published === undefined ? (["time"] as const) : []),
          ],
        });
      },
    }),
    tableShape<YoutubeColumn>({
      id: "youtube/channel",
      platform: "youtube",
      kinds: [],
      columns(table, head) {
        const columns = youtubeColumns(table);
        const own =
          /(^|\/)(channels?|saluran|kanal|canal(?:es)?|kanaal|kanalas)\/[^/]+\.csv$|(^|\/)(channel|saluran|canal|kanaal|kanalas)\.csv$/;
        const only = columns.video === undefined && columns.url === undefined && columns.text === undefined;
        return only && columns.channel !== undefined && own.test(head.lower) ? columns : undefined;
      },
      gatherPath: /(^|\/)[^/]*youtube[^/]*\/.*\.csv$/,
      gather: (row, { path }) => rememberChannel(state, path, row.cell("channel"), row.cell("title")),
      row: (_row, context) => context.ignore("account-details"),
    }),
  ];
}

function audienceOf(word: string | undefined): Audience {
  if (/^(public|publik|p[uú]blico|openbaar)$/i.test(word ?? "")) return "public";
  if (/^(private|pribadi|privado|priv[eé])$/i.test(word ?? "")) return "direct";
  return "unknown";
}
