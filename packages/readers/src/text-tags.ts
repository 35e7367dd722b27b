import type { Tag } from "@netral/engine/model";

const TAG = /(?<![\p{L}\p{N}_&/])([#@])([\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?)/gu;

/** Hashtags and mentions written in a text, for platforms that do not list them; undefined when there are none. */
export function textTags(text: string | undefined): readonly Tag[] | undefined {
  if (text === undefined || !(text.includes("#") || text.includes("@"))) return undefined;
  const tags: Tag[] = [];
  for (const match of text.matchAll(TAG)) {
    const name = match[0];
    tags.push({ type: match[1] === "#" ? "Hashtag" : "Mention", name });
  }
  return tags.length > 0 ? tags : undefined;
}
