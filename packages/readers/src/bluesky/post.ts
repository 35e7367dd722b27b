import type { MediaRef, Tag } from "@netral/engine/model";
import { asList, asNumber, asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Mentions and hashtags by the places that the app marked; places are counted in UTF-8 bytes. */
export function postTags(post: JsonObject): readonly Tag[] {
  const bytes = encoder.encode(asText(post["text"]) ?? "");
  const marked = asList(post["facets"]).flatMap((facet): readonly Tag[] => {
    const start = asNumber(at(facet, "index", "byteStart")) ?? 0;
    const words = decoder.decode(bytes.subarray(start, asNumber(at(facet, "index", "byteEnd")) ?? start));
    return asList(asObject(facet)?.["features"]).flatMap((feature): readonly Tag[] => {
      const did = asText(at(feature, "did"));
      const tag = asText(at(feature, "tag"));
      if (did !== undefined) {
        return [{ type: "Mention", name: words || did, href: `https://bsky.app/profile/${did}` }];
      }
      return tag === undefined ? [] : [{ type: "Hashtag", name: `#${tag}` }];
    });
  });
  const loose = asList(post["tags"]).flatMap((tag): readonly Tag[] =>
    typeof tag === "string" ? [{ type: "Hashtag", name: `#${tag}` }] : [],
  );
  return [...marked, ...loose];
}

/** The text, and below it the addresses that the app shows shortened or as a card. */
export function postText(post: JsonObject): string {
  const text = asText(post["text"]) ?? "";
  const embedded = embeds(post).map((embed) => asText(at(embed, "external", "uri")));
  const linked = asList(post["facets"])
    .flatMap((facet) => asList(asObject(facet)?.["features"]))
    .map((feature) => asText(at(feature, "uri")));
  const hidden = [...linked, ...embedded].filter((uri) => uri !== undefined && !text.includes(uri));
  return [text, ...new Set(hidden)].filter((part) => part !== "").join("\n");
}

/** Pictures and videos with their alternative texts; the files themselves are not in the export. */
export function postMedia(post: JsonObject): readonly MediaRef[] {
  return embeds(post).flatMap((embed) => {
    const images = asList(at(embed, "images")).map((image) =>
      medium("Image", at(image, "image"), at(image, "alt")),
    );
    const video = at(embed, "video");
    return video === undefined ? images : [...images, medium("Video", video, at(embed, "alt"))];
  });
}

function medium(type: "Image" | "Video", blob: Json | undefined, alt: Json | undefined): MediaRef {
  const url = `blob:${asText(at(blob, "ref", "$link")) ?? asText(at(blob, "cid")) ?? ""}`;
  const name = asText(alt);
  return name === undefined ? { type, url } : { type, url, name };
}

/** The post that this one quotes, as `at://…`. */
export function quotedPost(post: JsonObject): string | undefined {
  for (const embed of embeds(post)) {
    const uri = asText(at(embed, "record", "uri")) ?? asText(at(embed, "record", "record", "uri"));
    if (uri?.includes("/app.bsky.feed.post/")) return uri;
  }
  return undefined;
}

/** What is attached to a post; a quotation with media nests one in the other. */
function embeds(post: JsonObject): readonly JsonObject[] {
  const embed = asObject(post["embed"]);
  if (embed === undefined) return [];
  const media = asObject(embed["media"]);
  return media === undefined ? [embed] : [embed, media];
}
