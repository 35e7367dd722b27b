import type { Baseline } from "@netral/engine/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

/** The stable id of a finding: 16 hex digits over rule, subject and activity. */
export function findingId(rule: string, subject: string, activity: string): string {
  return digest(`${rule}\n${subject}\n${activity}`).slice(0, 16);
}

/** The salted fingerprint of a finding, as a baseline holds it. */
export function fingerprint(salt: string, finding: string): string {
  return digest(`${salt}\n${finding}`);
}

/** A baseline of these findings; the caller hands in the salt, since the engine has no source of chance. */
export function baselineOf(findings: Iterable<string>, salt: string): Baseline {
  const fingerprints = [...new Set([...findings].map((id) => fingerprint(salt, id)))].sort();
  return { format: "netral-baseline/1", salt, fingerprints };
}
