import type { XState } from "./x-state.ts";

/**
 * Whether the account was protected at an instant, from protected-history.js (last six months only). Undefined
 * before the first known change and where there is no history.
 */
export function isProtectedAt(state: XState, seconds: number | undefined): boolean | undefined {
  if (seconds === undefined || state.protection.length === 0) return undefined;
  let answer: boolean | undefined;
  let latest = Number.NEGATIVE_INFINITY;
  for (const change of state.protection) {
    if (change.at <= seconds && change.at > latest) {
      latest = change.at;
      answer = change.on;
    }
  }
  return answer;
}
