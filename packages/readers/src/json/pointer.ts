/** Appends steps to a JSON Pointer (RFC 6901). */
export function jsonPointer(base: string, ...steps: readonly (string | number)[]): string {
  let pointer = base;
  for (const step of steps) {
    pointer += `/${typeof step === "number" ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return pointer;
}
