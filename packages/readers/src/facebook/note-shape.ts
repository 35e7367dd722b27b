import { asList, asNumber, asObject, asText, at } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { mediaRef } from "../meta/meta-media.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { hasList, selectLists } from "./list-key.ts";

/** Facebook's notes, written until 2020 and still exported: a title and a long text. */
export const noteShape: JsonShape = {
  id: "facebook/notes",
  platform: "facebook",
  kinds: ["post"],
  format: "json",
  match: (head) => hasList(head, "notes"),
  select: (head) => selectLists(head, "notes"),
  read(record, context) {
    const note = asObject(record);
    const text = [asText(note?.["title"]), asText(note?.["text"])]
      .filter((part) => part !== undefined)
      .join("\n");
    if (text === "") return;
    const people = asList(note?.["tags"]).flatMap((tag) => asText(at(tag, "name")) ?? []);
    context.emit({
      type: "Create",
      kind: "post",
      object: makeObject({
        type: "Article",
        text,
        media: asList(note?.["media"]).flatMap((medium) => mediaRef(medium, "description") ?? []),
        tags: [...(textTags(text) ?? []), ...people.map((name) => ({ type: "Mention" as const, name }))],
      }),
      published: secondInterval(asNumber(note?.["created_timestamp"])),
      missing: ["url", "audience"],
    });
  },
};
