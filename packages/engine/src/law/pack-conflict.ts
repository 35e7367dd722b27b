/** A rule of which two exceptions apply to one act and disagree: an error of the pack, never of its user. */
export class PackConflictError extends Error {
  override readonly name = "PackConflictError";
  readonly rule: string;
  /** Ids of the two exceptions, in the order of the pack. */
  readonly exceptions: readonly [string, string];

  constructor(rule: string, exceptions: readonly [string, string]) {
    super(`Rule ${rule}: the exceptions ${exceptions.join(" and ")} both apply and disagree.`);
    this.rule = rule;
    this.exceptions = exceptions;
  }
}
