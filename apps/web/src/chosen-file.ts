/** A file the owner chose, with its path inside the chosen folder (a plain name when chosen alone). */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** Files of a file or folder input. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return [...files].map((file) => {
    const path = file.webkitRelativePath;
    return { path: path === "" ? file.name : path.slice(path.indexOf("/") + 1), file };
  });
}
