import type { TextSink } from "./door.ts";

/** Lines of a file that comes line by line, written many at a time. */
export interface BatchedLines {
  add(line: string): Promise<void> | undefined;
  readonly close: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

const BATCH = 500;

/** Gathers lines for a file; what `add` returns is to be awaited. */
export function batchedLines(sink: TextSink): BatchedLines {
  let waiting: string[] = [];
  const flush = (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    return sink.write(lines.map((line) => `${line}\n`).join(""));
  };
  return {
    add(line) {
      waiting.push(line);
      return waiting.length < BATCH ? undefined : flush();
    },
    async close() {
      await flush();
      await sink.close();
    },
    discard: sink.discard,
  };
}
