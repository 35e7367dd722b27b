import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";
import type { LabelField, LabelRecord } from "../meta/label-values.ts";
import { handleInFacebookUrl } from "./facebook-url.ts";

/** A field that holds a name. */
export function isNameField(field: LabelField): boolean {
  return field.field === "Name" || /^(name|nama|naam|nombre|nume|titel|title|judul)$/i.test(field.label);
}

/** Author and group stand in titled groups whose titles are localised; the group's address settles which is which. */
export function labelPeople(
  labels: LabelRecord,
  url: string | undefined,
): { author: Target | undefined; group: Target | undefined } {
  const named = labels.groups.flatMap((entry) => {
    const fields = entry.members[0] ?? [];
    const name = (fields.find(isNameField) ?? fields.find((field) => field.href === undefined))?.value;
    const link = fields.map((field) => field.href).find((href) => href !== undefined);
    return name === undefined ? [] : [{ title: entry.title, name, link }];
  });
  const isGroup = (title: string): boolean => /gr[uo]u?p/i.test(title);
  const inGroup = url?.includes("/groups/") === true;
  const group =
    named.find((entry) => isGroup(entry.title)) ?? (inGroup && named.length > 1 ? named[1] : undefined);
  const author = named.find((entry) => entry !== group);
  return {
    author: makeTarget({
      kind: "unknown",
      name: author?.name,
      url: author?.link,
      handle: handleInFacebookUrl(author?.link),
    }),
    group: makeTarget({ kind: "group", name: group?.name, url: group?.link }),
  };
}
