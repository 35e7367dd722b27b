import { firstRecord } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { secondInterval } from "../time.ts";
import type { FacebookState } from "./facebook-state.ts";
import { handleInFacebookUrl, isFacebookUrl } from "./facebook-url.ts";
import { labelPeople } from "./label-people.ts";
import { hasList, selectLists } from "./list-key.ts";
import { sentenceTarget } from "./sentence-target.ts";

/** Reactions to stories (no time at all), votes in polls, saved items. */
export function storyShapes(state: FacebookState): readonly JsonShape[] {
  return [
    {
      id: "facebook/story-reactions",
      platform: "facebook",
      kinds: ["reaction"],
      format: "json",
      match: (head) => hasList(head, "stories_feedback"),
      select: (head) => selectLists(head, "stories_feedback"),
      read: (record, context) => readStoryReaction(record, context, state),
    },
    {
      id: "facebook/poll-votes",
      platform: "facebook",
      kinds: ["poll"],
      format: "json",
      match: (head) => hasList(head, "poll_votes"),
      select: (head) => selectLists(head, "poll_votes"),
      read: (record, context) => readVote(record, context, state),
    },
    {
      id: "facebook/saves",
      platform: "facebook",
      kinds: ["save"],
      format: "json",
      match: (head) =>
        hasList(head, "saves") ||
        (/(^|\/)your_saved_items(?:_\d+)?\.json$/.test(head.lower) && isLabelRecord(firstRecord(head))),
      select: (head) => selectLists(head, "saves"),
      read(record, context) {
        if (isLabelRecord(record)) readLabelSave(record, context);
        else readSave(record, context, state);
      },
    },
  ];
}

function readStoryReaction(record: Json, context: RecordContext, state: FacebookState): void {
  const item = asObject(record);
  const title = asText(item?.["title"]);
  if (title === undefined) return;
  const said = sentenceTarget(title, state);
  const published = secondInterval(asNumber(item?.["timestamp"]));
  context.emit({
    type: "Like",
    kind: "reaction",
    object: makeObject({ type: "Note" }),
    published,
    // Without a name only the sentence tells two reactions apart.
    target: said.target ?? makeTarget({ kind: "unknown", name: title }),
    missing: published === undefined ? ["time", "text", "url"] : ["text", "url"],
  });
}

function readVote(record: Json, context: RecordContext, state: FacebookState): void {
  const item = asObject(record);
  const polls = asList(item?.["attachments"])
    .flatMap((attachment) => asList(at(attachment, "data")))
    .flatMap((data) => asList(at(data, "poll")));
  const published = secondInterval(asNumber(item?.["timestamp"]));
  const said = sentenceTarget(asText(item?.["title"]), state);
  for (const poll of polls) {
    const chosen = asList(at(poll, "options")).flatMap((option) =>
      at(option, "voted") === true ? (asText(at(option, "option")) ?? []) : [],
    );
    const text = [asText(at(poll, "question")), ...chosen].filter((part) => part !== undefined).join("\n");
    context.emit({
      type: "Create",
      kind: "poll",
      object: makeObject({ type: "Question", text }),
      published,
      target: said.target,
      context: said.context,
      missing: ["url", "audience"],
    });
  }
}

/** The labelled layout: an address, and what it leads to. */
function readLabelSave(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const text = labels.fields.find(({ value }) => value !== undefined && !value.startsWith("http"))?.value;
  if (url === undefined && text === undefined) return;
  const { author } = labelPeople(labels, url);
  context.emit({
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note", text, url }),
    published: secondInterval(labels.seconds),
    target: author ?? makeTarget({ kind: "unknown", handle: handleInFacebookUrl(url) }),
    audience: "direct",
    missing: ["text"],
  });
}

function readSave(record: Json, context: RecordContext, state: FacebookState): void {
  const item = asObject(record);
  const title = asText(item?.["title"]);
  const links = asList(item?.["attachments"])
    .flatMap((attachment) => asList(at(attachment, "data")))
    .flatMap((data) => asList(at(data, "external_context")));
  const url = links.map((link) => asText(at(link, "url"))).find((text) => text !== undefined);
  const text = links.map((link) => asText(at(link, "name"))).find((name) => name !== undefined);
  if (title === undefined && url === undefined) return;
  const said = sentenceTarget(title, state);
  const handle = url !== undefined && isFacebookUrl(url) ? handleInFacebookUrl(url) : undefined;
  context.emit({
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note", text, url }),
    published: secondInterval(asNumber(item?.["timestamp"])),
    target: makeTarget({ kind: "unknown", name: said.target?.name, handle }),
    audience: "direct",
    missing: url === undefined ? ["text", "url"] : ["text"],
  });
}
