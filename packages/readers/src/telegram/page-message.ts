import { type HtmlElement, hasClass } from "../html/html-element.ts";
import { textOf } from "../html/html-text.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { classed, lineOf, pageMedia } from "./page-media.ts";
import { pageService } from "./page-service.ts";
import { pageText } from "./page-text.ts";
import { pageTime } from "./page-time.ts";

/** Who wrote a message on a page. */
export interface PageSender {
  readonly name: string;
  /** Class of the picture beside the message. */
  readonly colour: string | undefined;
}

/** A message of a page and who it names. */
export interface PageMessage {
  /** As the JSON export has it; undefined for lines that only show a date. */
  readonly json: JsonObject | undefined;
  /** Undefined where a message follows one of the same sender. */
  readonly sender: PageSender | undefined;
}

/** Cuts the messages out of a page of Telegram Desktop. */
export function cutMessage(_tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return hasClass({ attributes }, "message") ? "message" : undefined;
}

/**
 * Takes a message apart as Telegram Desktop writes it. A message that is `joined` bears no name: it is by whoever
 * wrote the one before it, `last`.
 */
export function pageMessage(element: HtmlElement, last: PageSender | undefined): PageMessage {
  const id = Number(/^message(-?\d+)$/.exec(element.attributes["id"] ?? "")?.[1] ?? Number.NaN);
  const number = Number.isInteger(id) && id > 0 ? { id } : {};
  if (hasClass(element, "service")) {
    const body = childOf(element, "body");
    const sentence = body === undefined ? "" : textOf(body);
    return { json: pageService(sentence, number), sender: undefined };
  }
  const body = childOf(element, "body") ?? element;
  const named = nameIn(body);
  const sender =
    named === undefined
      ? hasClass(element, "joined")
        ? last
        : undefined
      : { name: named, colour: colourIn(element) };
  const forwarded = childOf(body, "forwarded");
  const content = forwarded ?? body;
  return {
    sender,
    json: {
      ...number,
      type: "message",
      ...pageTime(classOf(childOf(body, "date"), "title")),
      from: sender?.name,
      userpic: sender?.colour,
      ...(forwarded === undefined ? {} : { forwarded_from: nameIn(forwarded) ?? "" }),
      ...pageMedia(content),
      text: pageText(childOf(content, "text")),
      reactions: reactionsOf(body),
    },
  };
}

function childOf(element: HtmlElement, name: string): HtmlElement | undefined {
  return element.children.find(
    (child): child is HtmlElement => typeof child !== "string" && hasClass(child, name),
  );
}

const classOf = (element: HtmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];

/** The name above a message, without the time that stands in it where a message was passed on. */
function nameIn(body: HtmlElement): string | undefined {
  const line = childOf(body, "from_name");
  if (line === undefined) return undefined;
  const words = line.children.filter((child) => typeof child === "string" || !hasClass(child, "date"));
  const name = textOf(...words);
  return name === "" ? undefined : name;
}

/** The picture's class: `userpic userpic5`. */
export function colourIn(element: HtmlElement): string | undefined {
  const picture = classed(element, "userpic");
  return /\buserpic\d+\b/.exec(picture?.attributes["class"] ?? "")?.[0];
}

/** Reactions with the last few people who gave them; the owner's own are marked `active`. */
function reactionsOf(body: HtmlElement): readonly Json[] {
  const list = childOf(body, "reactions");
  const each = list?.children.filter(
    (child): child is HtmlElement => typeof child !== "string" && hasClass(child, "reaction"),
  );
  return (each ?? []).map((reaction) => {
    const pictures = classed(reaction, "userpics")?.children.filter((child) => typeof child !== "string");
    return {
      type: "emoji",
      emoji: lineOf(reaction, "emoji"),
      own: hasClass(reaction, "active"),
      recent: (pictures ?? []).map(personOn),
    };
  });
}

/** `Rahma Khayal, 21.07.2026 10:16:00` beside the letters of a small picture. */
function personOn(picture: HtmlElement | string): Json {
  if (typeof picture === "string") return {};
  const title = picture.attributes["title"] ?? classed(picture, "initials")?.attributes["title"] ?? "";
  const name = title.replace(/,? \d{2}\.\d{2}\.\d{4} .*$/, "").trim();
  return {
    from: name === "" ? undefined : name,
    userpic: /\buserpic\d+\b/.exec(picture.attributes["class"] ?? "")?.[0],
    ...pageTime(title),
  };
}
