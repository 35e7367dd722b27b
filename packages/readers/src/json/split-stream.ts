import type { Run, SplitProblem } from "./run.ts";
import type { SelectorNode } from "./selector.ts";
import type { SplitLimits } from "./split-types.ts";
import { splitter } from "./splitter.ts";

/** Cuts records out of a byte stream; yields the runs of each chunk, so that the consumer sets the pace. */
export async function* splitStream(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  selectors: SelectorNode,
  limits: SplitLimits,
  problem: (what: SplitProblem) => void,
): AsyncGenerator<readonly Run[]> {
  let runs: Run[] = [];
  const parser = splitter(selectors, limits, { run: (run) => runs.push(run), problem });
  let toSkip = skip;
  try {
    for await (const chunk of chunks) {
      const skipped = Math.min(toSkip, chunk.length);
      toSkip -= skipped;
      parser.push(skipped > 0 ? chunk.subarray(skipped) : chunk);
      if (runs.length > 0) {
        yield runs;
        runs = [];
      }
    }
  } catch (error) {
    parser.end();
    if (runs.length > 0) yield runs;
    throw error;
  }
  parser.end();
  if (runs.length > 0) yield runs;
}
