import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Issue, Outcome } from "@netral/engine/model";
import type { ExportInput } from "../contract.ts";
import { readFully } from "./read-fully.ts";

/** Files and folders of this machine as inputs; folders are walked, symbolic links inside them are not followed. */
export async function openNodeInputs(paths: readonly string[]): Promise<Outcome<readonly ExportInput[]>> {
  const inputs: ExportInput[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      const real = await realpath(path);
      if ((await stat(real)).isDirectory()) await walk(real, "", inputs);
      else inputs.push(await fileInput(real, basename(path)));
    } catch {
      issues.push(cannotOpen(path));
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: inputs };
}

async function walk(root: string, inside: string, inputs: ExportInput[]): Promise<void> {
  const names = (await readdir(join(root, inside))).sort();
  for (const name of names) {
    const relative = inside === "" ? name : `${inside}/${name}`;
    const about = await lstat(join(root, relative));
    if (about.isDirectory()) await walk(root, relative, inputs);
    else if (about.isFile()) inputs.push(await fileInput(join(root, relative), relative));
  }
}

/** Opens per read: a folder may hold more files than a process may keep open. */
async function fileInput(path: string, name: string): Promise<ExportInput> {
  const { size } = await stat(path);
  return {
    name,
    size,
    async read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      if (wanted === 0) return new Uint8Array(0);
      const file = await open(path, "r");
      try {
        return await readFully(file, offset, wanted);
      } finally {
        await file.close();
      }
    },
  };
}

function cannotOpen(path: string): Issue {
  return {
    code: "read/cannot-open",
    file: path,
    what: { id: `Tidak dapat membuka ${path}`, en: `Cannot open ${path}` },
    why: {
      id: "Berkas atau folder itu tidak ada atau tidak boleh dibaca.",
      en: "The file or folder does not exist or may not be read.",
    },
    fix: {
      id: "Periksa lagi nama dan letaknya.",
      en: "Check its name and place.",
    },
  };
}
