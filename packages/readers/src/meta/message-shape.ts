import { rootMember } from "../head-tests.ts";
import { asList, asNumber, asObject, asText, at, type Json, type JsonObject } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import { makeTarget } from "../make-target.ts";
import type { FileHead, JsonShape, ReaderSetup, RecordContext, SelfNames } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";

/** Both platforms write conversations alike; a folder that names the other one is not this one's. */
const MESSAGES = {
  instagram: /^(?!.*facebook).*?(?:^|\/)messages\//,
  facebook: /^(?!.*instagram).*?(?:^|\/)messages\//,
} as const;

type MetaPlatform = "instagram" | "facebook";

/** Private messages of Meta's platforms, read only when the owner asks for it, and then only their own. */
export function messageShape(platform: MetaPlatform, self: () => SelfNames, setup: ReaderSetup): JsonShape {
  setup.neighbours?.set(platform, self);
  return {
    id: `${platform}/messages`,
    platform,
    kinds: ["message", "reaction"],
    format: "json",
    match: (head) => MESSAGES[platform].test(head.lower) && Array.isArray(rootMember(head, "messages")),
    select: () => [["messages", "*"]],
    read(record, context) {
      const own = platformOf(platform, context.head, setup);
      if (own === platform) readMessage(record, context, self());
      else readMessage(record, onPlatform(own, context), setup.neighbours?.get(own)?.() ?? self());
    },
  };
}

/** A folder that names neither platform is of the one whose owner takes part, where that is only one. */
function platformOf(platform: MetaPlatform, head: FileHead, { neighbours }: ReaderSetup): MetaPlatform {
  if (/instagram|facebook/.test(head.lower)) return platform;
  const { people } = conversation(head);
  const taking = (["instagram", "facebook"] as const).filter((one) => {
    const names = neighbours?.get(one)?.();
    return names?.known === true && people.some((name) => names.isSelf(name));
  });
  const [only] = taking;
  return taking.length === 1 && only !== undefined ? only : platform;
}

const onPlatform = (platform: MetaPlatform, context: RecordContext): RecordContext => ({
  ...context,
  emit: (draft, within) => context.emit({ ...draft, platform }, within),
});

function readMessage(record: Json, context: RecordContext, self: SelfNames): void {
  const message = asObject(record);
  const sender = asText(message?.["sender_name"]);
  if (message === undefined) return;
  const { people } = conversation(context.head);
  // Names are all there is: a name that two people in the conversation bear proves nothing.
  if (!self.known || people.filter((name) => self.isSelf(name)).length > 1) {
    context.issue("owner-unknown");
    return;
  }
  const reacted = readReactions(message, context, self);
  if (sender !== undefined && self.isSelf(sender)) emitOwn(message, context);
  else if (!reacted) context.ignore("message-of-others");
}

function emitOwn(message: JsonObject, context: RecordContext): void {
  const text = asText(message["content"]);
  const shared = asObject(message["share"]);
  if (text === undefined && shared === undefined && message["photos"] === undefined) {
    context.ignore("message-without-text");
    return;
  }
  const words = [text, asText(shared?.["share_text"])].filter((part) => part !== undefined).join("\n");
  context.emit({
    type: "Create",
    kind: "message",
    object: makeObject({ type: "Note", text: words, url: asText(shared?.["link"]), tags: textTags(words) }),
    published: secondInterval(asNumber(message["timestamp_ms"])),
    ...place(context.head),
  });
}

/** The owner's own reactions to messages; older exports give them no time. */
function readReactions(message: JsonObject, context: RecordContext, self: SelfNames): boolean {
  let found = false;
  for (const [index, reaction] of asList(message["reactions"]).entries()) {
    const actor = asText(at(reaction, "actor"));
    if (actor === undefined || !self.isSelf(actor)) continue;
    found = true;
    const published = secondInterval(asNumber(at(reaction, "timestamp")));
    context.emit(
      {
        type: "Like",
        kind: "reaction",
        object: makeObject({ type: "Note", text: asText(message["content"]) }),
        published,
        reaction: asText(at(reaction, "reaction")) ?? "unknown",
        missing: published === undefined ? ["time", "url"] : ["url"],
        ...place(context.head),
      },
      `/reactions/${index}`,
    );
  }
  return found;
}

interface Conversation {
  readonly people: readonly string[];
  readonly title: string | undefined;
}

function conversation(head: FileHead): Conversation {
  const people = asList(rootMember(head, "participants")).flatMap(
    (person) => asText(person) ?? asText(at(person, "name")) ?? [],
  );
  return { people, title: asText(rootMember(head, "title")) };
}

/** Where a message stands: a group of three and more, or two people; unknown where nobody is listed. */
function place(head: FileHead) {
  const { people, title } = conversation(head);
  if (people.length === 0) {
    return { target: makeTarget({ kind: "unknown", name: title }), audience: "unknown" } as const;
  }
  const group = people.length > 2;
  const target = makeTarget({ kind: group ? "group" : "account", name: title });
  return { target, audience: group ? "group" : "direct" } as const;
}
