import { namedColumns, tableShape } from "../csv/table-shape.ts";
import type { StreamShape } from "../shape.ts";
import { tweetDraft } from "./tweet.ts";
import type { XState } from "./x-state.ts";

type Column = "id" | "time" | "text" | "reply" | "user";

/**
 * `tweets.csv` of archives before August 2018. It repeats what the scripts beside it say better, so it is read after
 * them, and only for posts they do not hold.
 */
export function tweetTable(state: XState): StreamShape {
  return tableShape<Column>({
    id: "x/tweets-csv",
    platform: "x",
    kinds: ["post", "comment", "share"],
    late: true,
    columns: ({ header }) =>
      namedColumns(
        header,
        { id: "tweet_id", time: "timestamp", text: "text" },
        { reply: "in_reply_to_status_id", user: "in_reply_to_user_id" },
      ),
    row(row, context) {
      const id = row.cell("id");
      if (id === undefined || !/^\d+$/.test(id)) return;
      if (state.scriptIds.has(id)) {
        context.ignore("joined-with-post");
        return;
      }
      const record = {
        id_str: id,
        created_at: row.cell("time"),
        text: row.cell("text"),
        in_reply_to_status_id_str: row.cell("reply"),
        in_reply_to_user_id_str: row.cell("user"),
      };
      const draft = tweetDraft(record, state, { deleted: false, community: false });
      if (draft === undefined) return;
      if (draft.published === undefined) context.issue("time-not-plausible");
      context.emit(draft);
    },
  });
}
