import type { Fact } from "@netral/engine/model";

/** Reasons of dates that the caption itself does not state. */
const NOT_STATED: readonly string[] = ["dated-file", "dated-loose", "dated-throwback"];

/** Does the caption itself say when the picture was taken, so that every reader sees it? */
export function statesDate({ type, reason }: Fact): boolean {
  return type === "dated" && !NOT_STATED.includes(reason);
}
