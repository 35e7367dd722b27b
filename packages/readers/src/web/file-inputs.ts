import type { ExportInput } from "../contract.ts";

/** Files chosen in a browser (one by one, or a folder) as inputs; only the ranges asked for are read. */
export function fileInputs(files: readonly File[]): readonly ExportInput[] {
  return files.map((file) => ({
    name: inFolder(file),
    size: file.size,
    async read(offset, length) {
      return new Uint8Array(await file.slice(offset, Math.min(offset + length, file.size)).arrayBuffer());
    },
  }));
}

/** The path inside a chosen folder, without the folder's own name. */
function inFolder(file: File): string {
  const path = file.webkitRelativePath;
  // Empty for single files; not there at all outside of browsers.
  return path ? path.slice(path.indexOf("/") + 1) : file.name;
}
