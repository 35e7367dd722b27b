import { DIRECTION_MARKS } from "./stamp.ts";

/** A message taken apart at its sender. */
export interface SentText {
  /** Absent when WhatsApp itself speaks (Android). */
  readonly sender: string | undefined;
  readonly text: string;
  /** The text begins with a mark: on iOS these are WhatsApp's own words, under anyone's name. */
  readonly marked: boolean;
}

const MAX_NAME = 120;

/** Splits `Name: text`; names may hold a colon, so the owner's is tried first. */
export function splitSender(body: string, isOwner: (name: string) => boolean): SentText {
  const whole = { sender: undefined, text: body, marked: body.startsWith("\u200e") };
  const head = body.slice(0, MAX_NAME);
  let first: SentText | undefined;
  for (let at = head.indexOf(":"); at > 0; at = head.indexOf(":", at + 1)) {
    const next = body.charAt(at + 1);
    if (next !== " " && next !== "\n" && next !== "") continue;
    const sender = body.slice(0, at).replace(DIRECTION_MARKS, "").trim();
    if (sender.includes("\n")) break;
    const text = body.slice(next === "" ? at + 1 : at + 2);
    const split = { sender, text, marked: text.startsWith("\u200e") };
    if (isOwner(sender)) return split;
    // The colon of a group's name in a sentence: Budi changed the subject to "Party: new".
    if (/["“]/.test(sender)) return whole;
    first ??= split;
  }
  return first ?? whole;
}
