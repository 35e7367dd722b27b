import { asObject, asText, at } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { between } from "../time.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import type { XState } from "./x-state.ts";
import { parseStatusUrl, statusUrl, unescapeHtml } from "./x-text.ts";
import { snowflakeSeconds } from "./x-time.ts";

/**
 * Likes: the post's text unless it is gone, no author, no time. The like lies between the post's own time (from
 * its id) and the making of the archive.
 */
export function likeShape(state: XState): JsonShape {
  return {
    id: "x/likes",
    platform: "x",
    kinds: ["reaction"],
    format: "json",
    match: (head) =>
      isDataFile(head, /^(likes?|favorites?)$/) && firstHas(head, (first) => at(first, "like") !== undefined),
    select: xRecords,
    read(record, context) {
      const like = asObject(asObject(record)?.["like"]);
      const id = asText(like?.["tweetId"]);
      if (id === undefined) return;
      const raw = asText(like?.["fullText"]);
      const text = raw === undefined ? undefined : unescapeHtml(raw);
      const address = asText(like?.["expandedUrl"]);
      const handle = address === undefined ? undefined : parseStatusUrl(address)?.handle;
      const from = snowflakeSeconds(id);
      const published =
        from === undefined || state.generated === undefined ? undefined : between(from, state.generated + 1);
      const timeMissing = published === undefined;
      context.emit({
        type: "Like",
        kind: "reaction",
        object: makeObject({ type: "Note", text, url: statusUrl(id), tags: textTags(text) }),
        published,
        derivedTime: true,
        target: makeTarget({ kind: "account", handle: handle === "i" ? undefined : handle }),
        reaction: "like",
        missing: timeMissing ? MISSING_TIME : text === undefined ? MISSING_TEXT : MISSING,
      });
    },
  };
}

const MISSING = ["target", "time"] as const;
const MISSING_TEXT = ["target", "time", "text"] as const;
const MISSING_TIME = ["target", "time"] as const;
