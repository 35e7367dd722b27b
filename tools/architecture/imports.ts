import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** One import statement: who imports what. Paths are relative to the repository, forward slashes. */
export interface ImportEdge {
  readonly from: string;
  /** Repository path for our own modules, the bare specifier for everything else. */
  readonly to: string;
}

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/** All `.ts` files below a folder, without `node_modules` and build output. */
export function sourceFiles(root: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === "node_modules" || entry.name === "dist") continue;
    const path = join(root, entry.name);
    if (entry.isDirectory()) found.push(...sourceFiles(path));
    else if (/\.(ts|svelte)$/.test(entry.name)) found.push(path);
  }
  return found;
}

/** The import edges of one file, read from its text. */
export function importsOf(file: string, repository: string): ImportEdge[] {
  const from = relative(repository, file).split(sep).join("/");
  const edges: ImportEdge[] = [];
  for (const match of readFileSync(file, "utf8").matchAll(SPECIFIER)) {
    const specifier = match[1] ?? match[2] ?? "";
    const to = specifier.startsWith(".")
      ? relative(repository, resolve(dirname(file), specifier))
          .split(sep)
          .join("/")
      : specifier;
    edges.push({ from, to });
  }
  return edges;
}
