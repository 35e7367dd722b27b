import type { Activity, FileCoverage } from "../../packages/engine/src/model/index.ts";
import type { ExportInput } from "../../packages/readers/src/contract.ts";
import { nodeInflate } from "../../packages/readers/src/node/index.ts";
import { readExport } from "../../packages/readers/src/read-export.ts";
import { fileBytes } from "../generate/generated.ts";
import type { MadePlatform, MadePlatformName } from "../generate/platforms.ts";
import { MADE_PLATFORMS } from "../generate/platforms.ts";
import { type Random, random } from "../generate/random.ts";
import { renderAll } from "../generate/render.ts";
import { MUTATIONS } from "./mutate.ts";

/** A run that broke a promise; `seed` repeats it. */
export interface FuzzFailure {
  readonly platform: string;
  readonly seed: number;
  readonly mutation: string;
  readonly file: string;
  readonly what: string;
}

/** A read must end within this time, whatever it is given. */
const MAX_MS = 10_000;

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Spoils one file of a generated export a run, and reads it. Promises: no exception, no hang, every file in the
 * coverage, and no file that held acts falls silent (no acts, no reason).
 */
export async function fuzzReaders(
  platform: MadePlatformName,
  runs: number,
  firstSeed: number,
): Promise<readonly FuzzFailure[]> {
  const subject: MadePlatform = MADE_PLATFORMS[platform];
  const { files } = renderAll(subject.make(6), 3);
  const expected = await readFiles(files, subject);
  const failures: FuzzFailure[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const source = random(seed);
    const paths = Object.keys(files);
    const file = paths[source.below(paths.length)] ?? "";
    const mutation = source.pick(MUTATIONS);
    const spoilt = { ...files, [file]: mutation.apply(files[file] ?? "", source) };
    const what = await judge(spoilt, file, expected, source, subject);
    if (what !== undefined) failures.push({ platform, seed, mutation: mutation.name, file, what });
  }
  return failures;
}

async function judge(
  files: Files,
  file: string,
  expected: Read,
  source: Random,
  subject: MadePlatform,
): Promise<string | undefined> {
  const start = performance.now();
  try {
    const read = await readFiles(files, subject, source.chance(0.3) ? 1 + source.below(100) : undefined);
    if (performance.now() - start > MAX_MS) return "too slow";
    if (read.coverage === undefined) return undefined;
    const paths = Object.keys(files).sort();
    if (
      read.coverage
        .map((one) => one.file)
        .sort()
        .join() !== paths.join()
    )
      return "a file is not in the coverage";
    return silence(read, file, expected);
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

/** A file that held acts, now gives none, and does not say why. */
function silence(read: Read, file: string, expected: Read): string | undefined {
  const before = expected.coverage?.find((one) => one.file === file)?.activities ?? 0;
  const now = read.coverage?.find((one) => one.file === file);
  if (before === 0 || now === undefined || now.activities + now.duplicates > 0) return undefined;
  const silent = now.state === "ignored" || (now.state === "read" && now.issues.length === 0);
  return silent ? `silent zero: ${JSON.stringify(now)}` : undefined;
}

interface Read {
  readonly activities: readonly Activity[];
  /** Undefined when the read was refused as a whole. */
  readonly coverage: readonly FileCoverage[] | undefined;
}

async function readFiles(files: Files, { owner, messages }: MadePlatform, chunk?: number): Promise<Read> {
  const activities: Activity[] = [];
  const outcome = await readExport(
    Object.entries(files).map(([name, content]) => input(name, content, chunk)),
    {
      inflate: nodeInflate,
      onActivities: (batch) => void activities.push(...batch),
      sameOwner: true,
      ...(owner === undefined ? {} : { owner }),
      ...(messages === undefined ? {} : { messages }),
    },
  );
  return { activities, coverage: outcome.ok ? outcome.value.files : undefined };
}

/** With `chunk`, reads come in pieces of that many bytes, as from a slow disk. */
function input(name: string, content: string | Uint8Array, chunk: number | undefined): ExportInput {
  const bytes = typeof content === "string" ? fileBytes(name, content) : content;
  return {
    name,
    size: bytes.length,
    read: (offset, length) =>
      Promise.resolve(
        bytes.slice(offset, Math.min(offset + Math.min(length, chunk ?? length), bytes.length)),
      ),
  };
}
