import type { ChatSort } from "./telegram-chat.ts";

/** What the pages of one conversation show, needed before its first message can be read. */
export interface PageFacts {
  /** As the list of conversations of a full export says. */
  listed: ChatSort | undefined;
  left: boolean;
  /** Heading of the pages: the name of the conversation. */
  title: string | undefined;
  /** Something happened that only groups, or only channels, know. */
  told: ChatSort | undefined;
  /** Names of up to three senders. */
  readonly senders: Set<string>;
}

/** Nothing seen yet. */
export function pageFacts(): PageFacts {
  return { listed: undefined, left: false, title: undefined, told: undefined, senders: new Set() };
}

const ENOUGH_SENDERS = 3;

/** Notes a sender; who else writes after the third changes nothing. */
export function seeSender(facts: PageFacts, name: string): void {
  if (facts.senders.size < ENOUGH_SENDERS) facts.senders.add(name);
}

/**
 * Group, channel or private chat. The page of a single conversation does not say: a private chat is called after the
 * other person, who is then one of two at most; three senders, or two of whom none gives the name, make a group.
 */
export function sortOf(facts: PageFacts): ChatSort {
  const { title } = facts;
  if (facts.listed !== undefined) return facts.listed;
  if (facts.told !== undefined) return facts.told;
  if (/^saved messages$/i.test(title ?? "")) return "private";
  if (facts.senders.size >= ENOUGH_SENDERS) return "group";
  if (title !== undefined && facts.senders.has(title))
    return facts.senders.size === 2 ? "private" : "unknown";
  return facts.senders.size === 2 && title !== undefined ? "group" : "unknown";
}
