/** Caps against archives made to exhaust the machine. Real exports stay far below. */
export const ARCHIVE_LIMITS = {
  /** Inflated to stored size of one entry, above which it is a bomb; text exports reach 20 to 60. */
  ratio: 400,
  /** Entries below this inflated size are never called a bomb. */
  ratioFrom: 256 * 1024 * 1024,
  /** Compressed zips inside zips are held in memory up to this many bytes in all; what is more is spilled. */
  nestedBytes: 64 * 1024 * 1024,
  /** How deep zips may lie in zips. */
  nestedDepth: 2,
  /** Bytes asked from the input at once. */
  readBytes: 1024 * 1024,
} as const;
