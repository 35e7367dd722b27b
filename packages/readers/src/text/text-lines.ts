/** Characters one line may have; what is longer is cut there and reported. */
const MAX_LINE = 1024 * 1024;

/** What a text broke on; the codes of the coverage. */
export type TextProblem = "no-final-line-break" | "oversized-record" | "invalid-utf8";

/**
 * The lines of a text of any size, a batch per chunk, without their line breaks (`\n`, `\r\n`, `\r`) and without a
 * byte order mark. A last line without a line break counts like any other; that it has none is noted, since an
 * editor may have dropped the break or the file may have been cut there: nobody can tell which.
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  problem: (what: TextProblem) => void,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let held = "";
  let replaced = false;
  let skipping = false;

  function take(text: string): readonly string[] {
    if (!replaced && text.includes("\uFFFD")) {
      replaced = true;
      problem("invalid-utf8");
    }
    const lines = linesIn(text);
    if (skipping && lines.length > 0) {
      lines.shift();
      skipping = false;
    }
    if (rest.length > MAX_LINE) {
      if (!skipping) problem("oversized-record");
      skipping = true;
      rest = "";
    }
    return lines;
  }

  function linesIn(text: string): string[] {
    // A long line that comes in small pieces is put together once, not searched again with each piece.
    if (held === "" && !/[\r\n]/.test(text)) {
      rest += text;
      return [];
    }
    const whole = rest + held + text;
    // A carriage return at the end may be half a line break.
    held = whole.endsWith("\r") ? "\r" : "";
    const lines = whole.slice(0, whole.length - held.length).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? "";
    return lines;
  }

  for await (const chunk of chunks) yield take(decoder.decode(chunk, { stream: true }));
  yield take(decoder.decode());
  if (held !== "") {
    if (!skipping) yield [rest];
  } else if (rest !== "" && !skipping) {
    problem("no-final-line-break");
    yield [rest];
  }
}
