import type { FileHead, StreamShape } from "../shape.ts";
import { textRecords } from "./text-records.ts";
import { readAct, type TiktokAct } from "./tiktok-acts.ts";
import { fieldOf, fieldsFrom, type TiktokFields } from "./tiktok-fields.ts";
import { sectionOf } from "./tiktok-sections.ts";
import { rememberOwner, type TiktokState } from "./tiktok-state.ts";

const FILE = /(^|\/)([^/]*)\/([^/]+?)(?:[ _]?\(\d+\))?\.txt$/;
const STAMP = /^[^\n:]{1,30}[:：]\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/m;

/** The text export: a folder of `.txt` files named after the lists, in the language of the account. */
export function textShape(state: TiktokState): StreamShape {
  return {
    id: "tiktok/text",
    platform: "tiktok",
    kinds: ["post", "story", "comment", "reaction", "share", "follow", "save", "profile"],
    format: "stream",
    match: (head) => actOf(head) !== undefined,
    async readStream(chunks, context) {
      const act = actOf(context.head);
      for await (const { line, pairs } of textRecords(chunks, isName, (code) => context.issue(code))) {
        await context.record(`line:${line}`, (record) => {
          if (act === undefined) return;
          const understood = readAct(act, fieldsFrom(pairs), record);
          if (!understood && act === "profile") record.ignore("profile-without-bio");
        });
      }
    },
    async gatherStream(chunks, context) {
      if (actOf(context.head) !== "profile") return;
      for await (const { pairs } of textRecords(chunks, isName, () => undefined)) {
        const { user } = fieldsFrom(pairs);
        if (user !== undefined) rememberOwner(state, user, undefined);
      }
    },
  };
}

function isName(name: string): boolean {
  return fieldOf(name) !== undefined || EXTRA.test(name);
}

/** Names that say nothing about the act but end the value before them. */
const EXTRA =
  /^(app|shared ?content|konten yang dibagikan|gedeelde inhoud|likes?|like\(s\)|suka|sound|suara|geluid|location|lokasi|locatie|allow.*|izinkan.*|content ?disclosure|ai ?generated ?content|add ?yours ?text|rating|status|nickname|display ?name|nama panggilan|bijnaam|birth ?date|email.*|telephone.*|phone.*|account ?region|likes ?received|room ?id|live ?end ?time|live ?duration|total ?.*|date ?deleted|instagram ?link|youtube ?link|follower ?count|following ?count|platform ?info)$/i;

/** What the file's records are, by its name, its folder and what stands in it. */
function actOf(head: FileHead): TiktokAct | undefined {
  const [, , folder = "", name = ""] = FILE.exec(head.lower) ?? [];
  if (name === "" || /\.json$/.test(head.lower)) return undefined;
  const found = sectionOf(name, folder);
  if (found === undefined || "ignored" in found) return undefined;
  const text = head.text();
  if (found.act === "profile") return hasName(text, "user") ? "profile" : undefined;
  if (!STAMP.test(text)) return undefined;
  return FITS[found.act]?.some((field) => hasName(text, field)) === false ? undefined : found.act;
}

/** One of these fields must stand in a file of this name, so that a chance name decides nothing. */
const FITS: Readonly<Partial<Record<TiktokAct, readonly (keyof TiktokFields)[]>>> = {
  like: ["link"],
  repost: ["link"],
  share: ["link"],
  comment: ["text"],
  follow: ["user"],
  post: ["link"],
  "deleted-post": ["link"],
  review: ["text", "name"],
};

function hasName(text: string, field: keyof TiktokFields): boolean {
  for (const match of text.matchAll(/^([^\n:：]{1,60})[:：]/gm)) {
    if (fieldOf(match[1] ?? "") === field) return true;
  }
  return false;
}
