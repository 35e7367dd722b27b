import { find, findAll, type HtmlElement, type HtmlNode, hasClass } from "../html/html-element.ts";
import { htmlElements } from "../html/html-elements.ts";
import { textOf } from "../html/html-text.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext, StreamShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { isoToSeconds, secondInterval } from "../time.ts";
import { watchedTitle } from "./json-shapes.ts";
import { channelTarget, videoIdOf, videoUrl } from "./youtube-link.ts";
import { rememberWatched, wantVideo, type YoutubeState } from "./youtube-state.ts";

const CELL = "outer-cell";
const TIME = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/;

/** Pages: the history (no acts, but titles and channels), and comments and live chats as lists (to 2022). */
export function htmlShapes(state: YoutubeState): readonly StreamShape[] {
  return [
    {
      id: "youtube/history-html",
      platform: "youtube",
      kinds: [],
      format: "stream",
      match: (head) =>
        /\.html?$/.test(head.lower) && head.text().includes(CELL) && head.text().includes("content-cell"),
      async readStream(chunks, context) {
        const cut = (_tag: string, attributes: Readonly<Record<string, string>>) =>
          hasClass({ attributes }, CELL) ? "record" : undefined;
        for await (const { element, number } of htmlElements(chunks, cut, (code) => context.issue(code))) {
          await context.record(`record:${number}`, (record) => readView(element, record, state));
        }
      },
    },
    {
      id: "youtube/comments-html",
      platform: "youtube",
      kinds: ["comment"],
      format: "stream",
      late: true,
      match: (head) => /\.html?$/.test(head.lower) && LIST.test(head.text()),
      async readStream(chunks, context) {
        let found = false;
        const pages = htmlElements(
          chunks,
          (tag) => (tag === "li" ? "record" : undefined),
          (code) => context.issue(code),
        );
        for await (const { element, number } of pages) {
          found = true;
          await context.record(`record:${number}`, (record) => readComment(element, record, state));
        }
        if (!found) context.issue("record-not-understood");
      },
      async gatherStream(chunks) {
        for await (const { element } of htmlElements(
          chunks,
          (tag) => (tag === "li" ? "li" : undefined),
          () => undefined,
        )) {
          const video = linksOf(element)
            .map(videoIdOf)
            .find((id) => id !== undefined);
          wantVideo(state, video);
        }
      },
      gatherPath: /(^|\/)my-(?:comments|live-chat-messages)\.html$/,
    },
  ];
}

/** A list entry with a time in digits and the address of a video before the words. */
const LIST = /<li>[^<]{0,200}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\s\S]{0,400}?youtube\.com\/watch\?/i;

function readView(cell: HtmlElement, context: RecordContext, state: YoutubeState): void {
  const body = find(cell, (one) => hasClass(one, "content-cell") && hasClass(one, "mdl-typography--body-1"));
  const links = body === undefined ? [] : findAll(body, (one) => one.tag === "a");
  const [video, channel] = links;
  rememberWatched(state, videoIdOf(video?.attributes["href"]), {
    title: video === undefined ? undefined : watchedTitle(textOf(video)),
    channel:
      channel === undefined
        ? undefined
        : channelTarget(undefined, textOf(channel), channel.attributes["href"]),
  });
  context.ignore(/search_query=/.test(video?.attributes["href"] ?? "") ? "searches" : "views");
}

/** `Sent at 2020-04-27 23:18:23 UTC while watching <a>…</a>.<br>words`, in any language. */
function readComment(entry: HtmlElement, context: RecordContext, state: YoutubeState): void {
  const [head, words] = atFirstBreak(entry.children);
  const [, day, clock] = TIME.exec(textOf(...head)) ?? [];
  const text = textOf(...words);
  const links = linksOf(entry);
  const video = links.map(videoIdOf).find((id) => id !== undefined);
  const published = secondInterval(isoToSeconds(day === undefined ? undefined : `${day}T${clock}Z`));
  if (video === undefined || published === undefined || text === "") return;
  const comment = links.map((link) => /[?&]lc=([^&#]+)/.exec(link)?.[1]).find((id) => id !== undefined);
  const watched = state.watched.get(video);
  context.emit({
    type: "Create",
    kind: "comment",
    object: makeObject({ type: "Note", text, url: videoUrl(video, comment), tags: textTags(text) }),
    published,
    inReplyTo: { url: videoUrl(video) },
    target: watched?.channel,
    derivedTarget: true,
    missing: watched?.channel === undefined ? ["target"] : [],
  });
}

function atFirstBreak(nodes: readonly HtmlNode[]): readonly [readonly HtmlNode[], readonly HtmlNode[]] {
  const at = nodes.findIndex((node) => typeof node !== "string" && node.tag === "br");
  return at < 0 ? [nodes, []] : [nodes.slice(0, at), nodes.slice(at + 1)];
}

function linksOf(element: HtmlElement): readonly string[] {
  return findAll(element, (one) => one.tag === "a").map((link) => link.attributes["href"] ?? "");
}
