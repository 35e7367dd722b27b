import { smallChunks } from "../small-chunks.ts";
import type { TextProblem } from "../text/text-lines.ts";

/** Characters one record may have. */
const MAX_RECORD = 1024 * 1024;

/** One record of a text file: its lines, and where it begins. */
export interface TextRecord {
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly pairs: readonly (readonly [string, string])[];
}

const PAIR = /^([\p{L}][\p{L}\p{N} ()'’/-]{0,60}?)\s*[:：]\s?(.*)$/u;

/**
 * Records of a text export, `Name: value` a line. A record begins where the name of the file's first record begins
 * again, so that blank lines and colons inside a comment stay in the comment; a line whose name `isName` does not
 * know goes on with the value before it.
 */
export async function* textRecords(
  chunks: AsyncIterable<Uint8Array>,
  isName: (name: string) => boolean,
  problem: (what: TextProblem) => void,
): AsyncGenerator<TextRecord> {
  const decoder = new TextDecoder("utf-8");
  const builder = recordBuilder(isName, problem);
  let rest = "";
  let replaced = false;
  for await (const chunk of smallChunks(chunks)) {
    const text = decoder.decode(chunk, { stream: true });
    if (!replaced && text.includes("\uFFFD")) {
      replaced = true;
      problem("invalid-utf8");
    }
    rest += text;
    if (text.includes("\n")) {
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield* builder.add(line.replace(/\r$/, ""));
    }
    if (rest.length > MAX_RECORD) {
      problem("oversized-record");
      return;
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== "") {
    problem("no-final-line-break");
    yield* builder.add(rest.replace(/\r$/, ""));
  }
  yield* builder.finish();
}

interface RecordBuilder {
  add(line: string): Iterable<TextRecord>;
  finish(): Iterable<TextRecord>;
}

function recordBuilder(
  isName: (name: string) => boolean,
  problem: (what: TextProblem) => void,
): RecordBuilder {
  let number = 0;
  let opener: string | undefined;
  let start = 0;
  let pairs: [string, string][] = [];
  let size = 0;

  function* finish(): Generator<TextRecord> {
    if (pairs.length === 0) return;
    const done = pairs.map(([name, value]): [string, string] => [name, value.trim()]);
    if (size <= MAX_RECORD) yield { line: start, pairs: done };
    else problem("oversized-record");
    pairs = [];
  }

  return {
    finish,
    *add(line) {
      number++;
      const [, name, value] = PAIR.exec(line) ?? [];
      if (name === undefined || value === undefined || !isName(name)) {
        const last = pairs.at(-1);
        size += line.length + 1;
        if (last !== undefined && size <= MAX_RECORD) last[1] += `\n${line}`;
        return;
      }
      opener ??= name;
      if (name === opener) {
        yield* finish();
        start = number;
        size = 0;
      }
      size += line.length;
      if (size <= MAX_RECORD) pairs.push([name, value]);
    },
  };
}
