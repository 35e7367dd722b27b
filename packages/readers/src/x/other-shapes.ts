import type { Json } from "../json/json.ts";
import { asList, asObject, asText, at } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import { statusUrl } from "./x-text.ts";
import { xTime } from "./x-time.ts";

/** Rarer things people write on X: articles, moments, community notes, Periscope comments. */
export const otherShapes: readonly JsonShape[] = [
  written("x/articles", /^article$/, "article", (article) => ({
    text: [asText(at(article, "title")), ...texts(at(article, "content") ?? at(article, "data"))]
      .join("\n")
      .trim(),
    time: at(article, "createdAt") ?? at(article, "publishedAt"),
    type: "Article",
  })),
  written("x/moments", /^moment$/, "moment", (moment) => ({
    text: [asText(at(moment, "title")), asText(at(moment, "description"))].filter(Boolean).join("\n"),
    time: at(moment, "createdAt"),
    type: "Article",
  })),
  written("x/community-notes", /^(community_note|birdwatch_note)$/, "communityNote", (note) => ({
    text: asText(at(note, "summary")) ?? "",
    time: at(note, "createdAt"),
    type: "Note",
    about: asText(at(note, "tweetId")),
  })),
  written("x/spaces", /^spaces_metadata$/, "spacesMetadata", (space) => ({
    text: asText(at(space, "title")) ?? asText(at(space, "name")) ?? "",
    time: at(space, "createdAt") ?? at(space, "startedAt"),
    type: "Article",
  })),
  written(
    "x/periscope-comments",
    /^periscope_comments_made_by_user$/,
    "periscopeCommentsMadeByUser",
    (comment) => ({
      text: asText(at(comment, "text")) ?? "",
      time: at(comment, "createdAt"),
      type: "Note",
      comment: true,
    }),
  ),
  {
    id: "x/community-note-ratings",
    platform: "x",
    kinds: ["reaction"],
    format: "json",
    match: (head) =>
      isDataFile(head, /^(community_note_rating|birdwatch_rating)$/) &&
      firstHas(head, (first) => Object.keys(asObject(first) ?? {}).some((key) => /rating/i.test(key))),
    select: xRecords,
    // Rating the notes of volunteers is done under an alias and addresses no account.
    read: (_record, context) => context.ignore("note-rating"),
  },
];

interface Written {
  readonly text: string;
  readonly time: Json | undefined;
  readonly type: "Note" | "Article";
  readonly about?: string | undefined;
  readonly comment?: true;
}

function written(id: string, names: RegExp, key: string, parse: (record: Json) => Written): JsonShape {
  return {
    id,
    platform: "x",
    kinds: ["post", "comment"],
    format: "json",
    match: (head) => isDataFile(head, names) && firstHas(head, (first) => asObject(first) !== undefined),
    select: xRecords,
    read(record, context) {
      const item = at(record, key) ?? Object.values(asObject(record) ?? {})[0];
      if (item === undefined) return;
      const piece = parse(item);
      if (piece.text === "") return;
      const reply = piece.about !== undefined;
      context.emit({
        type: "Create",
        kind: reply || piece.comment === true ? "comment" : "post",
        object: makeObject({ type: piece.type, text: piece.text, tags: textTags(piece.text) }),
        published: secondInterval(xTime(asText(piece.time))),
        ...(piece.about === undefined ? {} : { inReplyTo: { url: statusUrl(piece.about) } }),
        missing: ["url"],
      });
    },
  };
}

/** All texts of an article's sections, in order. */
function texts(content: Json | undefined, depth = 0): readonly string[] {
  if (depth > 8) return [];
  if (Array.isArray(content)) return content.flatMap((part: Json) => texts(part, depth + 1));
  const own = asText(at(content, "text"));
  if (own !== undefined) return [own];
  return Object.values(asObject(content) ?? {}).flatMap((part) => texts(asList(part), depth + 1));
}
