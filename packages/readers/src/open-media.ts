import type { EvidencePointer } from "@netral/engine/model";
import type { ArchiveEntry } from "./archive/archive-entry.ts";
import { openInputs } from "./archive/open-inputs.ts";
import type { ExportInput, Inflate } from "./contract.ts";

/** Larger files are films or somebody's trap; a phone's picture has 2 to 12 MB. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The media files of an export, inflated only when one is asked for. */
export interface MediaFiles {
  /**
   * The bytes of the file that a record at `source` names by `url`; undefined when the export does not hold it, when
   * several files could be meant, or when it is damaged or larger than 50 MB.
   */
  read(url: string, source: EvidencePointer): Promise<Uint8Array | undefined>;
  /** Lets go what was put aside; nothing can be read afterwards. */
  release(): Promise<void>;
}

/** Opens the media of an export; only the directories of its archives are read. */
export async function openMedia(
  inputs: readonly ExportInput[],
  { inflate }: { readonly inflate: Inflate },
): Promise<MediaFiles> {
  const { entries, release } = await openInputs(inputs, inflate);
  const byName = new Map<string, ArchiveEntry[]>();
  for (const entry of entries) {
    const name = nameOf(entry.path);
    const known = byName.get(name);
    if (known) known.push(entry);
    else byName.set(name, [entry]);
    // X stores a medium as `<post>-<name>` and names it by the address of `<name>`.
    const bare = /^\d+-(.+)$/.exec(name)?.[1];
    if (bare !== undefined) byName.set(bare, [...(byName.get(bare) ?? []), entry]);
  }
  return {
    read: async (url, source) => {
      const entry = entryFor(url, source, byName);
      return entry === undefined ? undefined : await bytesOf(entry);
    },
    release,
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The one file that is meant: by the longest common end of its path, then beside the record's own file. */
function entryFor(
  url: string,
  source: EvidencePointer,
  byName: ReadonlyMap<string, readonly ArchiveEntry[]>,
): ArchiveEntry | undefined {
  const path = pathOf(url);
  const named = byName.get(nameOf(path)) ?? [];
  const isAddress = /^https?:/i.test(url);
  const ending = named.filter((entry) => isAddress || `/${entry.path}`.endsWith(`/${path}`));
  const folder = source.file.slice(0, source.file.lastIndexOf("/") + 1);
  const beside = ending.filter((entry) => entry.path.startsWith(folder));
  return only(ending) ?? only(beside);
}

/** The path an address or a reference names, without query, leading slashes and steps upwards. */
function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+/i, "").replace(/[?#].*$/s, "");
  return path
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

/** The first, where all are the same file in several parts of an export. */
function only(entries: readonly ArchiveEntry[]): ArchiveEntry | undefined {
  const [first, ...others] = entries;
  const isSame = ({ size, checkSum, path }: ArchiveEntry) =>
    size === first?.size && (path === first.path || (checkSum !== undefined && checkSum === first.checkSum));
  return others.every(isSame) ? first : undefined;
}

async function bytesOf(entry: ArchiveEntry): Promise<Uint8Array | undefined> {
  if (entry.size > MOST_BYTES || entry.problem !== undefined) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of entry.open()) {
      length += chunk.length;
      // The declared size may be a lie.
      if (length > MOST_BYTES) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
