import type { ActivityObject, MediaRef, ObjectType, Tag } from "@netral/engine/model";

/** Parts of an object; what is undefined or empty is left out. */
export interface ObjectParts {
  readonly type: ObjectType;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly media?: readonly MediaRef[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly startTime?: ActivityObject["startTime"] | undefined;
  readonly truncated?: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An activity's object without empty fields. */
export function makeObject(parts: ObjectParts): ActivityObject {
  const object: Mutable<ActivityObject> = { type: parts.type };
  if (parts.text !== undefined && parts.text !== "") object.text = parts.text;
  if (parts.url !== undefined && parts.url !== "") object.url = parts.url;
  if (parts.media !== undefined && parts.media.length > 0) object.media = parts.media;
  if (parts.tags !== undefined && parts.tags.length > 0) object.tags = parts.tags;
  if (parts.startTime !== undefined) object.startTime = parts.startTime;
  if (parts.truncated === true) object.truncated = true;
  return object;
}
