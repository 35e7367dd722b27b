import { find, type HtmlElement, hasClass } from "../html/html-element.ts";
import { textOf } from "../html/html-text.ts";
import type { JsonObject } from "../json/json.ts";

/** What stands where a picture or file was not exported; the JSON export says the like. */
const LEFT_OUT = "(File not included)";

/** Class of the element, key of the JSON export, what it says of the kind of file. */
const SORTS: readonly (readonly [string, "photo" | "file", string | undefined])[] = [
  ["photo_wrap", "photo", undefined],
  ["media_photo", "photo", undefined],
  ["video_file_wrap", "file", "video_file"],
  ["animated_wrap", "file", "animation"],
  ["media_video", "file", "video_file"],
  ["sticker_wrap", "file", "sticker"],
  ["media_voice_message", "file", "voice_message"],
  ["media_audio_file", "file", "audio_file"],
  ["media_file", "file", undefined],
];

/** Photo, file, place or poll of a message on a page, as the JSON export has it. */
export function pageMedia(body: HtmlElement): JsonObject {
  const poll = classed(body, "media_poll");
  if (poll !== undefined) return { poll: pollOf(poll) };
  const venue = classed(body, "media_venue");
  if (venue !== undefined) {
    return { place_name: lineOf(venue, "title"), address: lineOf(venue, "description") };
  }
  for (const [name, key, sort] of SORTS) {
    const found = classed(body, name);
    if (found === undefined) continue;
    const href = find(found, ({ tag, attributes }) => tag === "a" && isFile(attributes["href"]));
    return {
      [key]: href?.attributes["href"] ?? LEFT_OUT,
      ...(sort === undefined ? {} : { media_type: sort }),
    };
  }
  // Contacts, calls, games: something was sent that is neither text nor picture.
  return classed(body, "media") === undefined ? {} : { file: LEFT_OUT };
}

function pollOf(poll: HtmlElement): JsonObject {
  const answers = poll.children.filter(
    (child): child is HtmlElement => typeof child !== "string" && hasClass(child, "answer"),
  );
  return {
    question: lineOf(poll, "question"),
    answers: answers.map((answer) => {
      const details = classed(answer, "details");
      const words = answer.children.filter((child) => child !== details);
      return {
        text: textOf(...words).replace(/^[-–] /, ""),
        chosen: details !== undefined && /\bchosen vote\b/.test(textOf(details)),
      };
    }),
  };
}

/** The first element of a class inside, without what was passed on within it. */
export function classed(element: HtmlElement, name: string): HtmlElement | undefined {
  return find(element, (one) => hasClass(one, name));
}

/** The text of the first element of a class inside. */
export function lineOf(element: HtmlElement, name: string): string | undefined {
  const found = classed(element, name);
  const text = found === undefined ? "" : textOf(found);
  return text === "" ? undefined : text;
}

function isFile(href: string | undefined): boolean {
  return href !== undefined && href !== "" && !/^(?:https?:|#|tg:|mailto:)/.test(href);
}
