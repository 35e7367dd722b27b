import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";
import type { LabelField, LabelGroup, LabelRecord } from "../meta/label-values.ts";
import { handleInUrl, isHandle, profileUrl } from "./handles.ts";
import { LABELS } from "./instagram-labels.ts";

/** An account as a target. */
export function accountTarget(handle: string | undefined, name?: string): Target | undefined {
  if (handle === undefined) return makeTarget({ kind: "account", name });
  return makeTarget({ kind: "account", handle, name, url: profileUrl(handle) });
}

/**
 * The account in the `Owner` group of a `label_values` record. By form, not by label: the address names the
 * handle, the value equal to it is the user name, what remains is the display name.
 */
export function ownerTarget(record: LabelRecord): Target | undefined {
  for (const group of record.groups) {
    const target = groupTarget(group);
    if (target !== undefined) return target;
  }
  const direct = record.fields.find((field) => LABELS.username.has(field.label.toLowerCase()))?.value;
  return accountTarget(isHandle(direct) ? direct : undefined);
}

function groupTarget(group: LabelGroup): Target | undefined {
  const [fields] = group.members;
  if (fields === undefined || isHashtags(group)) return undefined;
  const fromUrl = fields
    .map((field) => handleInUrl(field.href ?? field.value))
    .find((handle) => handle !== undefined);
  const named = fields.find((field) => LABELS.username.has(field.label.toLowerCase()))?.value;
  const handle = fromUrl ?? (isHandle(named) ? named : undefined);
  const rest = fields.map((field) => field.value).filter(isName(handle, named));
  if (handle === undefined && !/owner|author|pemilik|penulis|eigenaar|auteur|autor/i.test(group.title))
    return undefined;
  return accountTarget(handle, rest[0]);
}

function isName(handle: string | undefined, named: string | undefined) {
  return (value: LabelField["value"]): value is string =>
    value !== undefined && value !== handle && value !== named && !value.startsWith("http");
}

function isHashtags(group: LabelGroup): boolean {
  return /hashtag|tagar/i.test(group.title);
}
