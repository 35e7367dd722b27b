import type { ChatMessage } from "./chat-messages.ts";
import type { DateOrder } from "./date-order.ts";
import { orderFinder } from "./date-order.ts";
import { isNotice } from "./message-body.ts";
import { plainName } from "./owner-name.ts";
import { splitSender } from "./sender.ts";
import { groupNameIn, isGroupSentence, ownSystemAct } from "./system-line.ts";

/** What a whole chat file shows, needed before its first message can be read. */
export interface ChatFacts {
  /** Orders of day and month that remain possible; one when decided. */
  readonly orders: readonly DateOrder[];
  /** `unknown` when too little was said to tell a group from a private chat. */
  readonly kind: "group" | "direct" | "unknown";
  /** Name of the group, or of the other person. */
  readonly name: string | undefined;
  readonly ownerSpeaks: boolean;
}

/** A third sender makes a group; who else speaks changes nothing. */
const ENOUGH_SENDERS = 3;

/** Collects the facts of one file. */
export interface FactsFinder {
  see(message: ChatMessage): void;
  conclude(path: string): ChatFacts;
}

/** Looks at every message of a file once. */
export function factsFinder(isOwner: (name: string) => boolean): FactsFinder {
  const order = orderFinder();
  const senders = new Set<string>();
  let named: string | undefined;
  let announcer: string | undefined;
  let group = false;
  let ownerSpeaks = false;
  return {
    see({ stamp, body }) {
      order.see(stamp);
      const { sender, text, marked } = splitSender(body, isOwner);
      if (sender === undefined || (marked && isNotice(text))) {
        if (isGroupSentence(text) || ownSystemAct(text) !== undefined) group = true;
        named = groupNameIn(text) ?? named;
        announcer ??= sender;
        return;
      }
      if (isOwner(sender)) ownerSpeaks = true;
      if (senders.size < ENOUGH_SENDERS) senders.add(plainName(sender));
    },
    conclude(path) {
      const title = titleIn(path) ?? named ?? announcer;
      return {
        orders: order.decide(),
        kind: kindOf(group, [...senders], title),
        name: title,
        ownerSpeaks,
      };
    },
  };
}

/** The chat's name in the file name Android gives it. */
function titleIn(path: string): string | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const match =
    /^(?:WhatsApp Chat with|Chat WhatsApp dengan|WhatsApp Chat -) (.+?)(?: ?\(\d+\))?\.txt$/i.exec(file);
  return match?.[1];
}

/** A private chat is called after the other person, who is then one of two speakers. */
function kindOf(group: boolean, senders: readonly string[], title: string | undefined): ChatFacts["kind"] {
  if (group || senders.length > 2) return "group";
  const isSender = title !== undefined && senders.includes(plainName(title));
  if (isSender) return "direct";
  if (senders.length === 2) return title === undefined ? "unknown" : "group";
  return "unknown";
}
