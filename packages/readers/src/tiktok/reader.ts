import type { PlatformGap } from "@netral/engine/model";
import type { CreateReader, FileHead, Ignored } from "../shape.ts";
import { jsonShape } from "./json-shape.ts";
import { textShape } from "./text-shape.ts";
import { isConversation, sectionOf } from "./tiktok-sections.ts";
import { tiktokState } from "./tiktok-state.ts";

const CLAIMS =
  /(^|\/)(user_data(_tiktok)?(?:[ _-]?\(?\d+\)?)?\.json|tiktok\/(?:[^/]+\/)?[^/]+\.txt|tiktok_data_\d[^/]*\/.*)$/;

const IGNORED: readonly Ignored[] = [
  { reason: "private-messages", test: (head) => named(head, (name) => isConversation(name)) },
  {
    reason: "views",
    // Lives watched: only what the owner wrote in them is an act, and the text export may hold it.
    test: (head) =>
      named(head, (name) =>
        /^(watch ?live ?history|geschiedenis van live bekijken|riwayat menonton live)$/.test(name),
      ) &&
      head.whole &&
      !/comment|komentar|reactie/i.test(head.text()),
  },
  ...["views", "searches", "followers", "private-lists", "account-details", "ads-and-views", "purchases"].map(
    (reason): Ignored => ({
      reason,
      test: (head) =>
        named(head, (name, folder) => {
          const found = sectionOf(name, folder);
          return found !== undefined && "ignored" in found && found.ignored === reason;
        }),
    }),
  ),
  { reason: "no-data", test: (head) => inFolder(head) && saysNothing(head) },
  {
    reason: "account-details",
    // Every list of acts has dates; a file of an unknown name without one holds settings.
    test: (head) =>
      named(head, (name, folder) => sectionOf(name, folder) === undefined) &&
      head.whole &&
      head.bytes.length > 0 &&
      !/\d{4}-\d\d-\d\d/.test(head.text()),
  },
];

/** One sentence, in the language of the account, in the place of a list. */
function saysNothing(head: FileHead): boolean {
  const text = head.text().trim();
  return head.whole && /\p{L}+ \p{L}+ \p{L}+/u.test(text) && text.length < 200 && !/[:：\d[{]/.test(text);
}

function inFolder(head: FileHead): boolean {
  return /(^|\/)tiktok\/(?:[^/]+\/)?[^/]+\.txt$|(^|\/)tiktok_data_\d[^/]*\/.*\.txt$/.test(head.lower);
}

function named(head: FileHead, test: (name: string, folder: string) => boolean): boolean {
  const [, folder = "", name = ""] = /(?:^|\/)([^/]*)\/([^/]+)\.txt$/.exec(head.lower) ?? [];
  return name !== "" && inFolder(head) && test(name, folder);
}

/** What TikTok never exports. */
const GAPS: readonly PlatformGap[] = [
  { platform: "tiktok", kind: "reaction", code: "liked-text-not-exported" },
  { platform: "tiktok", kind: "reaction", code: "liked-author-not-exported" },
  { platform: "tiktok", kind: "reaction", code: "older-likes-may-be-missing" },
  { platform: "tiktok", kind: "comment", code: "commented-post-not-exported" },
  { platform: "tiktok", kind: "share", code: "shared-text-not-exported" },
];

/** TikTok exports: one JSON file in four generations, or a folder of texts. */
export const tiktokReader: CreateReader = (setup) => {
  const state = tiktokState(setup);
  return {
    platform: "tiktok",
    shapes: [jsonShape(state), textShape(state)],
    ignored: IGNORED,
    gaps: GAPS,
    claims: (lower) => CLAIMS.test(lower),
    owners: () => state.owners,
  };
};
