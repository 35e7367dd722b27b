import { asList, asObject, asText, type Json, type JsonObject } from "../json/json.ts";
import type { Selector } from "../json/selector.ts";
import { makeObject } from "../make-object.ts";
import type { FileHead, JsonShape, RecordContext } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { readMessage } from "./message.ts";
import { readAct } from "./tiktok-acts.ts";
import { fieldsOfObject, plainKey } from "./tiktok-fields.ts";
import { accountTarget, tiktokLink } from "./tiktok-link.ts";
import { isConversation, sectionOf } from "./tiktok-sections.ts";
import { rememberOwner, type TiktokState } from "./tiktok-state.ts";
import { tiktokTime } from "./tiktok-time.ts";

const PATH = /(^|\/)user_data(?:_tiktok)?(?:[ _-]?\(?\d+\)?)?\.json$/;
const SECTIONS = new Set(
  "activity youractivity likesandfavorites comment profile profileandsettings video post appsettings directmessages directmessage adsanddata tiktoklive tiktokshop tiktokshopping incomewallet incomepluswallettransactions poireview locationreview".split(
    " ",
  ),
);

/**
 * Lists stand at section / subsection / list; an object there (a profile, one record without its list) is one
 * record, lives are cut by live, conversations into messages.
 */
const RECORDS: readonly Selector[] = [
  ["*", "*", "*"],
  ["*", "*", "*", "*"],
  ["*", "*", "WatchLiveMap", "*"],
  ["*", "*", "ChatHistory", "*", "*"],
  ["*", "*", "GroupChat", "*", "*"],
];
const PROFILE: readonly Selector[] = [["*", "*", "ProfileMap"]];

/** The JSON export: one file with a tree of named lists, in all its generations. */
export function jsonShape(state: TiktokState): JsonShape {
  return {
    id: "tiktok/json",
    platform: "tiktok",
    kinds: ["post", "story", "comment", "reaction", "share", "follow", "save", "profile", "message"],
    format: "json",
    match: isTiktok,
    select: () => RECORDS,
    gatherPath: PATH,
    gatherSelect: () => PROFILE,
    gather(record) {
      const map = asObject(record);
      rememberOwner(state, asText(map?.["userName"]), asText(map?.["displayName"]));
    },
    read: (record, context) => readRecord(record, context, state),
  };
}

function isTiktok(head: FileHead): boolean {
  const root = asObject(head.json()?.value);
  if (root === undefined) return false;
  const known = Object.entries(root).filter(([name]) => SECTIONS.has(plainKey(name)));
  return known.some(([section, value]) => {
    if (PATH.test(head.lower)) return true;
    const names = Object.keys(asObject(value) ?? {});
    return names.some((name) => isConversation(name) || sectionOf(name, section) !== undefined);
  });
}

function readRecord(record: Json, context: RecordContext, state: TiktokState): void {
  const [section = "", subsection = "", list = "", member] = context.base.map(String);
  if (isConversation(subsection)) {
    if (state.setup.messages) readMessage(record, String(member ?? ""), plainKey(subsection), context, state);
    else context.ignore("private-messages");
    return;
  }
  if (plainKey(list) === "watchlivemap") {
    readLiveWords(asObject(record), context);
    return;
  }
  const found = sectionOf(subsection, section);
  const object = asObject(record);
  if (found === undefined) {
    // Settings and the like; a list of objects that is not known stays not understood.
    if (object === undefined) context.ignore("account-details");
  } else if ("ignored" in found) context.ignore(found.ignored);
  else if (object === undefined) context.ignore("account-details");
  else if (found.act !== "profile") readAct(found.act, fieldsOfObject(object), context);
  else if (plainKey(list) !== "profilemap") context.ignore("account-details");
  else if (!readAct("profile", fieldsOfObject(object), context)) context.ignore("profile-without-bio");
}

/** What the owner wrote while watching a live; the watching itself is no act. */
function readLiveWords(live: JsonObject | undefined, context: RecordContext): void {
  const link = tiktokLink(asText(live?.["Link"]));
  context.ignore("views");
  for (const list of ["Comments", "Questions"]) {
    for (const [index, entry] of asList(live?.[list]).entries()) {
      const words = asObject(entry);
      const text =
        asText(words?.["CommentContent"]) ?? asText(words?.["QuestionContent"]) ?? asText(words?.["Content"]);
      const time =
        asText(words?.["CommentTime"]) ?? asText(words?.["QuestionTime"]) ?? asText(words?.["Date"]);
      const published = tiktokTime(time);
      if (text === undefined) {
        context.issue("record-not-understood");
        continue;
      }
      context.emit(
        {
          type: "Create",
          kind: "comment",
          object: makeObject({ type: "Note", text, url: link?.url, tags: textTags(text) }),
          published,
          inReplyTo: link === undefined ? undefined : { url: link.url },
          target: accountTarget(link?.handle),
          audience: "public",
          missing: [
            ...(link?.handle === undefined ? (["target"] as const) : []),
            ...(published === undefined ? (["time"] as const) : []),
          ],
        },
        `/${list}/${index}`,
      );
    }
  }
}
