import type { ChosenFile } from "./chosen-file.ts";

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder gives its entries in portions; an empty portion is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

async function below(entry: FileSystemEntry, inside: string): Promise<ChosenFile[]> {
  if (entry.isFile) return [{ path: inside, file: await fileOf(entry as FileSystemFileEntry) }];
  const children = await childrenOf(entry as FileSystemDirectoryEntry);
  const prefix = inside === "" ? "" : `${inside}/`;
  const found = await Promise.all(children.map((child) => below(child, `${prefix}${child.name}`)));
  return found.flat();
}

/** Files and folders that were dropped; a single folder's own name is left out, as with a folder input. */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const isOneFolder = entries.length === 1 && entries[0]?.isDirectory === true;
  const found = await Promise.all(entries.map((entry) => below(entry, isOneFolder ? "" : entry.name)));
  return found.flat();
}
