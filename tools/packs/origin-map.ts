import type { SourceFile } from "./source-file.ts";

/** Where a part of the built pack came from: a file and the pointer inside it. */
interface Origin {
  readonly source: SourceFile;
  readonly pointer: string;
}

/** Remembers, for every subtree of the built pack, the file and line it was written in. */
export interface OriginMap {
  record(pointer: string, source: SourceFile, sourcePointer: string): void;
  /** File and line of a JSON Pointer of the built pack. */
  lineOf(pointer: string): { readonly file: string; readonly line: number } | undefined;
}

/** An empty map; look-ups fall back to the nearest recorded parent. */
export function createOriginMap(): OriginMap {
  const origins = new Map<string, Origin>();
  return {
    record(pointer, source, sourcePointer) {
      origins.set(pointer, { source, pointer: sourcePointer });
    },
    lineOf(pointer) {
      let parent = pointer;
      while (!origins.has(parent)) {
        if (parent === "") return undefined;
        parent = parent.slice(0, parent.lastIndexOf("/"));
      }
      const origin = origins.get(parent);
      if (origin === undefined) return undefined;
      const rest = pointer.slice(parent.length);
      return { file: origin.source.file, line: origin.source.lineOf(origin.pointer + rest) };
    },
  };
}
