import type { Door, Output } from "./door.ts";

/** Colour on a terminal only, and never when the user said no (https://no-color.org). */
export function isColourful({ env }: Door, output: Output): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return true;
  return output.isTerminal && env["TERM"] !== "dumb";
}
