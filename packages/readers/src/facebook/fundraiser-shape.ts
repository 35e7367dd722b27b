import { firstRecord, listOrBare } from "../head-tests.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import { isLabelRecord, labelRecord, recordUrl } from "../meta/label-values.ts";
import type { JsonShape } from "../shape.ts";
import { secondInterval } from "../time.ts";

/** Donations to fundraisers. Records without a time are settings, which every export holds. */
export const fundraiserShape: JsonShape = {
  id: "facebook/fundraisers",
  platform: "facebook",
  kinds: ["page"],
  format: "json",
  match: (head) => /(^|\/)fundraisers\/.*donat.*\.json$/.test(head.lower) && isLabelRecord(firstRecord(head)),
  select: (head) => listOrBare(head),
  read(record, context) {
    const labels = labelRecord(record);
    const published = secondInterval(
      labels.seconds ?? labels.fields.map((field) => field.seconds).find((seconds) => seconds !== undefined),
    );
    const words = labels.fields.flatMap((field) =>
      field.value === undefined || field.value.startsWith("http") ? [] : [field.value],
    );
    if (published === undefined || words.length === 0) {
      context.ignore("settings");
      return;
    }
    const url = recordUrl(labels);
    context.emit({
      type: "Add",
      kind: "page",
      object: makeObject({ type: "Note", text: words.join("\n"), url }),
      published,
      target: makeTarget({ kind: "unknown", name: words[0], url }),
    });
  },
};
