import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";
import type { FacebookState } from "./facebook-state.ts";
import { readSentence } from "./sentence.ts";

/** Target and group of an act as far as Facebook's sentence names them. */
export interface SentenceTarget {
  readonly target: Target | undefined;
  readonly context: Target | undefined;
  /** The act concerned the owner's own item: no target is missing. */
  readonly own: boolean;
}

/** Reads the sentence of a record. The owner is no target of their own act. */
export function sentenceTarget(title: string | undefined, state: FacebookState): SentenceTarget {
  const { name, group, own } = readSentence(title, state.names);
  const isSelf = name !== undefined && state.self.has(name.toLowerCase());
  return {
    target: isSelf ? undefined : makeTarget({ kind: "unknown", name }),
    context: makeTarget({ kind: "group", name: group }),
    own: own === true || isSelf,
  };
}
