import { ArchiveError } from "./archive/archive-error.ts";

/** True for errors that mean damaged data: ours, zlib's (`Z_…`), DecompressionStream's (TypeError), a failed read. */
export function isDamage(error: unknown): boolean {
  if (error instanceof ArchiveError) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    code.startsWith("Z_") ||
    code.startsWith("E") ||
    error.name === "DataError" ||
    error.name === "InflateError"
  );
}

/** The coverage code of damaged data. */
export function damageCode(error: unknown): string {
  return error instanceof ArchiveError ? error.code : "damaged-entry";
}
