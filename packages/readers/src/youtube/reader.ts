import type { PlatformGap } from "@netral/engine/model";
import { csvHead } from "../csv/csv-head.ts";
import { ignoredPath } from "../ignored-by.ts";
import type { CreateReader, FileHead, Ignored } from "../shape.ts";
import { channelShapes } from "./channel-shapes.ts";
import { commentShapes } from "./comment-shapes.ts";
import { htmlShapes } from "./html-shapes.ts";
import { jsonShapes } from "./json-shapes.ts";
import { playlistShape } from "./playlist-shapes.ts";
import { youtubeColumns } from "./youtube-columns.ts";
import { channelOwners, youtubeState } from "./youtube-state.ts";

const FOLDER = /(^|\/)[^/]*youtube[^/]*\//;

const IGNORED: readonly Ignored[] = [
  ignoredPath("viewer", /(^|\/)archive_browser\.html$/),
  ignoredPath("other-product", /(^|\/)takeout\/(?![^/]*youtube)[^/]+\/(?!.*youtube).+$/),
  ignoredPath(
    "joined-with-post",
    /(^|\/)(video texts|teks video|video recordings|rekaman video|grabaciones de v|video-opnamen|[iî]nregistr[aă]ri video)[^/]*\.csv$/,
  ),
  { reason: "list-details", test: (head) => FOLDER.test(head.lower) && isListOfLists(head) },
  {
    reason: "account-details",
    // Every table of acts has times or addresses of channels; the others hold settings of the channel.
    test: (head) =>
      FOLDER.test(head.lower) && /\.csv$/.test(head.lower) && head.bytes.length > 20 && hasNoActs(head),
  },
];

/** Lists of playlists have a visibility and times, but no videos. */
function isListOfLists(head: FileHead): boolean {
  if (!/\.csv$/.test(head.lower)) return false;
  const { header, rows } = csvHead(head);
  const whole = (row: readonly string[]): boolean =>
    row.length >= header.length && /^(PL|FL|LL|WL|UU|RD|OLAK)[\w-]*$/.test(row[0] ?? "");
  // A single list of before 2023 names its channel, a list of lists does not.
  const channel = rows.some((row) => row.some((cell) => /^UC[\w-]{10,}$/.test(cell)));
  return header.length >= 5 && rows.length > 0 && rows.every(whole) && !channel;
}

function hasNoActs(head: FileHead): boolean {
  const table = csvHead(head);
  const { time, url, text } = youtubeColumns(table);
  const settings = table.header.length > 0 && time === undefined && url === undefined && text === undefined;
  return settings && /(^|\/)(channels?|saluran|kanal|canal(?:es)?|kanaal|kanalas)\//.test(head.lower);
}

/** What YouTube never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "youtube", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "youtube", kind: "reaction", code: "liked-author-not-exported" },
  { platform: "youtube", kind: "comment", code: "commented-post-not-exported" },
  { platform: "youtube", kind: "follow", code: "follow-time-not-exported" },
];

/** YouTube in a Google Takeout: tables whose names and columns are translated, JSON, and pages. */
export const youtubeReader: CreateReader = (setup) => {
  const state = youtubeState(setup);
  return {
    platform: "youtube",
    shapes: [
      ...commentShapes(state),
      ...channelShapes(state),
      playlistShape(state),
      ...jsonShapes(state),
      ...htmlShapes(state),
    ],
    ignored: IGNORED,
    gaps: GAPS,
    claims: (lower) =>
      FOLDER.test(lower) ||
      /(^|\/)(watch-history|search-history|my-comments|my-live-chat-messages|liked videos)\.(json|html|csv)$/.test(
        lower,
      ),
    owners: () => channelOwners(state),
  };
};
