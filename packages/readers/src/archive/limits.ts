/** Caps against archives made to exhaust the machine. Real exports stay far below. */
export const ARCHIVE_LIMITS = {
  /** Inflated to stored size of one entry, above which it is a bomb; text exports reach 20 to 60. */
  ratio: 400,
  /** Entries below this inflated size are never called a bomb. */
  ratioFrom: 256 * 1024 * 1024,
  /** A zip inside a zip that is itself compressed must fit in memory. */
  nestedBytes: 64 * 1024 * 1024,
  /** How deep zips may lie in zips. */
  nestedDepth: 2,
  /** Bytes asked from the input at once. */
  readBytes: 1024 * 1024,
} as const;
