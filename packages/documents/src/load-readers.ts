/**
 * Loads the code that reads pictures' dates, PDF and calendar files, which otherwise comes with the first file of its
 * kind. A site that promises no request after a file is chosen calls it before.
 */
export async function loadReaders(): Promise<void> {
  const pdf = import("unpdf").then(({ getResolvedPDFJS }) => getResolvedPDFJS());
  await Promise.all([pdf, import("exifr"), import("ical.js")]);
}
