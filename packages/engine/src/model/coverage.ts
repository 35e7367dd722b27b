import type { ActivityKind, Platform } from "./activity.ts";

/** What became of one file of an export. */
export type FileState =
  /** Recognised; every record was understood. */
  | "read"
  /** Recognised; some records were not understood or the file broke off. */
  | "partial"
  /** Looks like it holds acts, but its layout is not known. */
  | "unknown"
  /** Known not to hold acts of the owner (ads, views, settings, media). */
  | "ignored"
  /** Could not be opened or decoded. */
  | "failed";

/** Why something was not read; a key of the message catalogue with values to fill in. */
export interface CoverageIssue {
  readonly code: string;
  readonly detail?: string;
  /** How many records it concerns. */
  readonly count?: number;
}

export interface FileCoverage {
  /** Path inside the export. */
  readonly file: string;
  readonly platform?: Platform;
  /** Id of the recogniser that read it. */
  readonly shape?: string;
  readonly state: FileState;
  /** Inflated bytes. */
  readonly bytes: number;
  /** Records seen, activities emitted, duplicates of activities already emitted. */
  readonly records: number;
  readonly activities: number;
  readonly duplicates: number;
  readonly kinds: Readonly<Partial<Record<ActivityKind, number>>>;
  readonly issues: readonly CoverageIssue[];
}

/** A gap that no export of this platform fills, said once per platform and kind. */
export interface PlatformGap {
  readonly platform: Platform;
  readonly kind: ActivityKind;
  /** Key of the message catalogue, e.g. `liked-text-not-exported`. */
  readonly code: string;
}

/** Counts of pictures. */
export interface PictureCoverage {
  /** Words were read in them. */
  readonly read: number;
  /** No words were found for certain: there may be none, or none that can be made out. */
  readonly wordless: number;
  /** Damaged, too large, or of a kind that cannot be opened. */
  readonly unreadable: number;
  /** Named in the export, but not in it. */
  readonly missing: number;
}

/** What was read and what was not. */
export interface Coverage {
  readonly format: "netral-coverage/1";
  readonly owners: readonly {
    readonly platform: Platform;
    readonly handle?: string;
    readonly name?: string;
    readonly id?: string;
  }[];
  readonly files: readonly FileCoverage[];
  readonly totals: {
    readonly files: number;
    readonly read: number;
    readonly unread: number;
    readonly records: number;
    readonly activities: number;
    readonly duplicates: number;
  };
  /** Earliest and latest act time seen; an export may be limited to a date range. */
  readonly range?: { readonly from: string; readonly to: string };
  readonly gaps: readonly PlatformGap[];
  /** What became of the pictures of the owner's own posts, where the owner asked for them to be read. */
  readonly pictures?: PictureCoverage;
  /** Whole-export issues: a missing part, a limited date range. */
  readonly issues: readonly CoverageIssue[];
  /** True when nothing that looks like an act was left unread. */
  readonly complete: boolean;
}
