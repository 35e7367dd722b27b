import { find, type HtmlElement, hasClass } from "../html/html-element.ts";
import { htmlElements } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import { asText } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { Ignored, RecordContext, StreamShape } from "../shape.ts";
import { emitMembership } from "./membership.ts";
import { onPage } from "./on-page.ts";
import { lineOf } from "./page-media.ts";
import { factsOf, isTelegramPage } from "./page-shapes.ts";
import { pageTime } from "./page-time.ts";
import type { ChatSort } from "./telegram-chat.ts";
import type { TelegramState } from "./telegram-state.ts";
import { messageTime } from "./telegram-time.ts";

const CHATS = /(^|\/)lists\/(left_)?chats\.html$/;
const PICTURES = /(^|\/)lists\/(profile_pictures|stories)\.html$/;

/** Lists of a full HTML export that say nothing the owner did. */
export const IGNORED_LISTS: readonly Ignored[] = [
  {
    reason: "account-details",
    test: (head) =>
      /(^|\/)lists\/(contacts|frequent|sessions|web_sessions|other_data)\.html$/.test(head.lower) &&
      isTelegramPage(head),
  },
];

function cutEntry(_tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return hasClass({ attributes }, "entry") ? "entry" : undefined;
}

/** The lists of conversations: being in a group or channel, and having left it; and what sort each is. */
export function chatListShape(state: TelegramState): StreamShape {
  return {
    id: "telegram/chats-html",
    platform: "telegram",
    kinds: ["group", "follow"],
    format: "stream",
    coarse: true,
    gatherPath: CHATS,
    match: (head) => CHATS.test(head.lower) && isTelegramPage(head),
    async gatherStream(chunks, { path }) {
      const left = isLeft(path);
      for await (const { element } of htmlElements(chunks, cutEntry, () => undefined)) {
        const folder = folderOf(element, path);
        if (folder === undefined) continue;
        const facts = factsOf(state, folder);
        facts.listed = sortIn(element);
        facts.left = left;
      }
    },
    async readStream(chunks, context) {
      const left = isLeft(context.path);
      let records = 0;
      for await (const { number, element } of htmlElements(chunks, cutEntry, (code) => context.issue(code))) {
        records++;
        await context.record(`record:${number}`, (record) => readEntry(element, left, onPage(record)));
      }
      // No page is written for an empty list.
      if (records === 0) context.issue("record-not-understood");
    },
  };
}

const isLeft = (path: string): boolean => /left_chats\.html$/i.test(path);

function sortIn(entry: HtmlElement): ChatSort {
  const info = lineOf(entry, "info")?.toLowerCase() ?? "";
  if (info.includes("channel")) return "channel";
  if (info.includes("group")) return "group";
  return /private|bot|saved|replies/.test(info) ? "private" : "unknown";
}

/** The folder of the conversation's pages, from `../chats/chat_001/messages.html#allow_back`. */
function folderOf(entry: HtmlElement, path: string): string | undefined {
  const href = find(entry, ({ tag, attributes }) => tag === "a" && attributes["href"] !== undefined);
  const match = /^\.\.\/(.+\/)messages\.html/.exec(href?.attributes["href"] ?? "");
  return match === null ? undefined : path.replace(/lists\/[^/]*$/i, "") + match[1];
}

function readEntry(entry: HtmlElement, left: boolean, context: RecordContext): void {
  const sort = sortIn(entry);
  const name = lineOf(entry, "name");
  if (sort === "unknown" || name === undefined) return;
  if (sort === "private") context.ignore("chat-header");
  else emitMembership({ name, type: `private_${sort}`, id: undefined, left }, context);
}

/** Profile pictures and stories: a file and its day; words are not exported. */
export const pictureListShape: StreamShape = {
  id: "telegram/pictures-html",
  platform: "telegram",
  kinds: ["profile", "story"],
  format: "stream",
  match: (head) => PICTURES.test(head.lower) && isTelegramPage(head),
  async readStream(chunks, context) {
    const isStory = /stories\.html$/i.test(context.path);
    for await (const { number, element } of htmlElements(chunks, cutEntry, (code) => context.issue(code))) {
      await context.record(`record:${number}`, (record) => readPicture(element, isStory, record));
    }
  },
};

function readPicture(entry: HtmlElement, isStory: boolean, context: RecordContext): void {
  const href = asText(
    find(entry, ({ tag, attributes }) => tag === "a" && attributes["href"] !== undefined)?.attributes["href"],
  );
  const url = href?.replace(/^(?:\.\.\/)+/, "").replace(/#.*$/, "");
  const published = messageTime(pageTime(textOf(entry)));
  if (published === undefined && url === undefined) return;
  const type = url !== undefined && /\.mp4$/i.test(url) ? "Video" : "Image";
  context.emit({
    type: isStory ? "Create" : "Update",
    kind: isStory ? "story" : "profile",
    object: makeObject({
      type: isStory ? type : "Profile",
      media: url === undefined ? [] : [{ type, url }],
    }),
    published,
    missing: published === undefined ? ["text", "url", "audience", "time"] : ["text", "url", "audience"],
  });
}
