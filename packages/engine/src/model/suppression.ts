/** A finding or group the owner has looked at and set aside, with the reason. */
export interface Suppression {
  /** Id of a finding, or key of a group. */
  readonly finding: string;
  /** Why; mandatory, at least a few words. */
  readonly reason: string;
  /** Last local day (`YYYY-MM-DD`) on which it holds; for ever when absent. */
  readonly until?: string;
}

/** A file of suppressions. */
export interface SuppressionFile {
  readonly format: "netral-suppressions/1";
  readonly suppressions: readonly Suppression[];
}

/** Findings that were known before: salted fingerprints only, so that the file tells nothing about anyone. */
export interface Baseline {
  readonly format: "netral-baseline/1";
  /** Hex; made anew for each file. */
  readonly salt: string;
  /** sha256 over salt and finding id, hex, sorted. */
  readonly fingerprints: readonly string[];
}
