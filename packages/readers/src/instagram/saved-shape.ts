import { firstRecord, hasKey, listOrBare } from "../head-tests.ts";
import { asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import { stringMap } from "../meta/string-map.ts";
import type { JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { accountTarget, ownerTarget } from "./account-target.ts";
import { handleInUrl, isHandle } from "./handles.ts";

const KEYS = ["saved_saved_media", "saved_saved_collections"];
const PATH = /(^|\/)saved\/saved_(?:posts|collections)(?:_\d+)?\.json$/;

/** Saved posts. Since 2025 this is the only list that carries the other person's caption. */
export const savedShape: JsonShape = {
  id: "instagram/saved",
  platform: "instagram",
  kinds: ["save"],
  format: "json",
  match: (head) =>
    KEYS.some((key) => hasKey(head, key)) || (PATH.test(head.lower) && isLabelRecord(firstRecord(head))),
  select: (head) => listOrBare(head, ...KEYS),
  read(record, context) {
    if (isLabelRecord(record)) readLabelSave(record, context);
    else readSave(record, context);
  },
};

function readSave(record: Json, context: RecordContext): void {
  const title = asText(asObject(record)?.["title"]);
  const map = stringMap(record);
  if (map.href === undefined) {
    // A collection's own header has a name and times but no post.
    context.ignore("collection-name");
    return;
  }
  context.emit({
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note", url: map.href }),
    published: secondInterval(map.seconds),
    target: accountTarget(isHandle(title) ? title : handleInUrl(map.href)),
    audience: "direct",
    missing: ["text"],
  });
}

function readLabelSave(record: Json, context: RecordContext): void {
  const labels = labelRecord(record);
  const url = recordUrl(labels);
  const text = labels.fields.find((field) => field.value !== undefined && field.value !== url)?.value;
  if (url === undefined && text === undefined) {
    context.ignore("collection-name");
    return;
  }
  context.emit({
    type: "Add",
    kind: "save",
    object: makeObject({ type: "Note", url, text, tags: textTags(text) }),
    published: secondInterval(labels.seconds),
    target: ownerTarget(labels),
    audience: "direct",
  });
}
