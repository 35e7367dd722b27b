import { instantMs, instantText } from "@netral/engine/logic";
import type { MediaRef } from "@netral/engine/model";

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)]));
}

/** Applies a change to a field where it is there. */
function changed(fields: Fields, name: string, change: (value: unknown) => unknown): Fields {
  return Object.hasOwn(fields, name) ? { ...fields, [name]: change(fields[name]) } : fields;
}

function utc(value: unknown): unknown {
  if (typeof value !== "string" || !/T\d{2}:\d{2}.*(Z|[+-]\d{2}:\d{2})$/.test(value)) return value;
  const ms = instantMs(value);
  return Number.isNaN(ms) ? value : instantText(ms);
}

function interval(value: unknown): unknown {
  return isFields(value) ? changed(changed(value, "from", utc), "to", utc) : value;
}

function tag(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return { type: value.startsWith("#") ? "Hashtag" : "Mention", name: value };
}

const MEDIA: readonly (readonly [RegExp, MediaRef["type"]])[] = [
  [/\.(mp4|mov|webm|mkv|3gp)$/i, "Video"],
  [/\.(mp3|m4a|ogg|opus|aac|wav)$/i, "Audio"],
  [/\.(pdf|docx?|xlsx?|pptx?|txt|csv|zip)$/i, "Document"],
];

/** The kind of a medium by its file name; a picture when nothing says otherwise. */
function mediaType(url: string): MediaRef["type"] {
  const path = url.replace(/[?#].*$/, "");
  return MEDIA.find(([ending]) => ending.test(path))?.[1] ?? "Image";
}

function media(value: unknown): unknown {
  if (typeof value === "string") return { type: mediaType(value), url: value };
  if (!isFields(value) || typeof value["url"] !== "string") return value;
  return { type: mediaType(value["url"]), ...value };
}

function eachOf(change: (item: unknown) => unknown): (list: unknown) => unknown {
  return (list) => (Array.isArray(list) ? list.map(change) : list);
}

function object(value: unknown): unknown {
  if (!isFields(value)) return value;
  return changed(changed(changed(value, "tags", eachOf(tag)), "media", eachOf(media)), "startTime", interval);
}

function target(value: unknown): unknown {
  if (!isFields(value)) return value;
  const bare = changed(value, "handle", (handle) =>
    typeof handle === "string" ? handle.replace(/^@/, "") : handle,
  );
  return { kind: "unknown", ...bare };
}

/**
 * Brings an activity that a person wrote into the form readers give: instants in UTC, tags and media as objects, a
 * handle without `@`, nothing null, and `unknown` where audience or target kind are left out.
 */
export function normalActivity(json: unknown): unknown {
  const plain = withoutNulls(json);
  if (!isFields(plain)) return plain;
  const full = { audience: "unknown", source: { file: "", pointer: "" }, ...plain };
  return changed(changed(changed(full, "published", interval), "object", object), "target", target);
}
