import { type TextProblem, textLines } from "../text/text-lines.ts";
import { possibleOrders } from "./date-order.ts";
import type { Stamp } from "./make-stamp.ts";
import { readStamp } from "./stamp.ts";

/** One message or one of WhatsApp's own sentences. */
export interface ChatMessage {
  /** Line of its stamp, from 1. */
  readonly line: number;
  readonly stamp: Stamp;
  /** What stands behind the stamp, all lines of it. */
  readonly body: string;
}

/** Lines one message may have in characters; what is longer is reported and left out. */
const MAX_MESSAGE = 4 * 1024 * 1024;

/** The stamp of a line, when its date exists. */
export function usableStamp(line: string): Stamp | undefined {
  const stamp = readStamp(line);
  return stamp !== undefined && possibleOrders(stamp).length > 0 ? stamp : undefined;
}

/**
 * The messages of a chat, a batch per chunk. The first stamp shows how this file writes stamps; a line with a stamp of another style is
 * text that someone pasted.
 */
export async function* chatMessages(
  chunks: AsyncIterable<Uint8Array>,
  problem: (what: TextProblem) => void,
): AsyncGenerator<readonly ChatMessage[]> {
  let number = 0;
  let pending: { line: number; stamp: Stamp; lines: string[]; size: number } | undefined;
  const finish = (): ChatMessage | undefined => {
    if (pending === undefined) return undefined;
    const { line, stamp, lines, size } = pending;
    if (size <= MAX_MESSAGE) return { line, stamp, body: lines.join("\n") };
    problem("oversized-record");
    return undefined;
  };
  let style: Stamp["style"] | undefined;
  for await (const lines of textLines(chunks, problem)) {
    const whole: ChatMessage[] = [];
    for (const text of lines) {
      number++;
      const stamp = usableStamp(text);
      if (stamp === undefined || (style !== undefined && stamp.style !== style)) {
        if (pending === undefined) continue;
        pending.size += text.length;
        if (pending.size <= MAX_MESSAGE) pending.lines.push(text);
        continue;
      }
      style = stamp.style;
      const done = finish();
      pending = { line: number, stamp, lines: [stamp.rest], size: stamp.rest.length };
      if (done !== undefined) whole.push(done);
    }
    yield whole;
  }
  const last = finish();
  if (last !== undefined) yield [last];
}
