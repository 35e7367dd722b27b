/** Why an entry could not be read to its end; thrown inside the archive layer, turned into coverage by the driver. */
export class ArchiveError extends Error {
  readonly code: string;

  constructor(code: string, detail: string) {
    super(detail);
    this.name = "ArchiveError";
    this.code = code;
  }
}
