/** Too little has been read, or too little time has passed, for a guess that would hold. */
const FIRST_GUESS_MS = 1500;

/** Whole seconds a read still takes at the speed so far; undefined while any guess would be poor. */
export function secondsLeft(bytes: number, totalBytes: number, elapsedMs: number): number | undefined {
  if (elapsedMs < FIRST_GUESS_MS || bytes <= 0 || totalBytes <= bytes) return undefined;
  return Math.max(1, Math.round(((totalBytes - bytes) * elapsedMs) / bytes / 1000));
}
