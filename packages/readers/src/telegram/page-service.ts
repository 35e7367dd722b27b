import type { JsonObject } from "../json/json.ts";

/** What Telegram Desktop writes, in English whatever the language of the app, and the action of the JSON export. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(.+?) joined group by link\b/, "join_group_by_link"],
  [/^(.+?) joined (?:group|channel) by request\b/, "join_group_by_request"],
  [/^(.+?) created group «(.*?)»/, "create_group"],
  [/^(.+?) changed group title to «(.*)»/, "edit_group_title"],
  [/^(.+?) invited (?!.* to (?:the )?(?:voice|video|group) (?:chat|call))(.+)$/, "invite_members"],
  [/^(.+?) removed (?!(?:group|channel|chat) )(.+)$/, "remove_members"],
];

/** Sentences that only groups hold. */
const GROUP =
  /\b(?:joined group|created group «|changed group (?:title|photo)|deleted group photo|converted (?:a basic|this) group|created topic «)/;
const CHANNEL = /^Channel (?:«.*» created|title changed|photo changed)/;

/** What a service sentence shows of the conversation it stands in. */
export function kindInSentence(sentence: string): "group" | "channel" | undefined {
  if (CHANNEL.test(sentence)) return "channel";
  return GROUP.test(sentence) ? "group" : undefined;
}

/** A service sentence as the JSON export has it; undefined for lines that only show a date. */
export function pageService(sentence: string, number: JsonObject): JsonObject | undefined {
  if (/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(sentence)) return undefined;
  for (const [pattern, action] of SENTENCES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const [, actor, rest] = match;
    const titled = action === "create_group" || action === "edit_group_title";
    return {
      ...number,
      type: "service",
      action,
      actor,
      sentence,
      ...(rest === undefined ? {} : titled ? { title: rest } : { members: [rest] }),
    };
  }
  return { ...number, type: "service", action: "other", sentence };
}
