import { hashText, hashToId } from "../id.ts";
import type { FileHead, ReaderSetup } from "../shape.ts";
import type { ChatFacts } from "./chat-facts.ts";
import { ownerTest } from "./owner-name.ts";

/** What one run knows of all chats. */
export interface ChatState {
  readonly setup: ReaderSetup;
  readonly ownerKnown: boolean;
  isOwner(name: string): boolean;
  readonly facts: Map<string, ChatFacts>;
}

/** Nothing known yet. */
export function chatState(setup: ReaderSetup): ChatState {
  return {
    setup,
    ownerKnown: setup.owner !== undefined && setup.owner.trim() !== "",
    isOwner: ownerTest(setup.owner),
    facts: new Map(),
  };
}

/** Tells files apart that have one path in several archives (`_chat.txt`): by how they begin. */
export function chatKey(head: FileHead): string {
  return `${head.path}\n${hashToId(hashText(head.text()))}`;
}
