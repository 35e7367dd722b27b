import Papa from "papaparse";

/** The line that `line:N` names, when it is not empty. */
export function resolveLine(content: string, pointer: string): string | undefined {
  const number = /^line:(\d+)$/.exec(pointer)?.[1];
  return content.split("\n")[Number(number) - 1] || undefined;
}

/** The data row that `row:N` names. */
export function resolveRow(content: string, pointer: string): readonly string[] | undefined {
  const number = /^row:(\d+)$/.exec(pointer)?.[1];
  const rows = Papa.parse<readonly string[]>(content, { skipEmptyLines: true }).data;
  return rows[Number(number)];
}

/** The record on a page of Meta's that `record:N` names. */
export function resolveRecord(content: string, pointer: string): string | undefined {
  const number = /^record:(\d+)$/.exec(pointer)?.[1];
  return content.split(/<(?:div|section) class="[^"]*\b_a6-g\b/)[Number(number)];
}

/** The element that `record:N` names: the text from its N-th opening, as `opening` spells it, to the end. */
export function resolveElement(content: string, pointer: string, opening: string): string | undefined {
  const number = Number(/^record:(\d+)$/.exec(pointer)?.[1]);
  return content.split(opening)[number];
}
