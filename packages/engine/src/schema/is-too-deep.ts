/** Nesting that no document of ours comes near; deeper input would exhaust the stack of a parser. */
const DEEPEST = 100;

/** True when arrays and objects are nested deeper than any document of ours; decided without recursion. */
export function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
