import type { SelectorNode } from "./selector.ts";
import type { SplitLimits, SplitSink } from "./split-types.ts";
import { splitter } from "./splitter.ts";

/** Bytes handled between two pauses: small enough that what was parsed dies young in the garbage collector. */
const SLICE = 128 * 1024;

/**
 * Cuts records out of a byte stream and hands them to `sink` as they are parsed. `pace` is asked between slices
 * and may return a promise to wait for. Whole records before an error of the stream are handed over first.
 */
export async function splitStream(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  selectors: SelectorNode,
  limits: SplitLimits,
  sink: SplitSink,
  pace: () => Promise<void> | undefined,
): Promise<void> {
  const parser = splitter(selectors, limits, sink);
  let toSkip = skip;
  try {
    for await (const chunk of chunks) {
      const from = Math.min(toSkip, chunk.length);
      toSkip -= from;
      for (let at = from; at < chunk.length; at += SLICE) {
        parser.push(chunk.subarray(at, at + SLICE));
        const wait = pace();
        if (wait !== undefined) await wait;
      }
    }
  } finally {
    parser.end();
  }
}
