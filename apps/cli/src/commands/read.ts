import type { Coverage } from "@netral/engine/model";
import { readExport, type UnknownLayout } from "@netral/readers";
import type { TypedCommandParameters } from "@stricli/core";
import { batchedLines } from "../batched-lines.ts";
import type { NetralContext } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { ownerName, ownerNames } from "../owner-names.ts";
import { choiceOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import type { Words } from "../words/id.ts";

/** Flags of `netral read`. */
export type ReadFlags = {
  readonly format: "ndjson";
  readonly coverage?: string;
  readonly duplicates?: string;
  readonly skeleton?: string;
  readonly owner?: readonly string[];
  readonly sameOwner: boolean;
  readonly messages: boolean;
  readonly output?: string;
  readonly lang?: string;
};

/** Reads an export into one activity a line, without judging. */
export async function read(session: Session, flags: ReadFlags, paths: readonly string[]): Promise<number> {
  const { door, words } = session;
  const inputs = need(await door.openInputs(paths));
  const sink = flags.output === undefined ? undefined : need(await door.openText(flags.output, paths));
  const write = sink?.write ?? door.stdout.write;
  const again =
    flags.duplicates === undefined
      ? undefined
      : batchedLines(need(await door.openText(flags.duplicates, paths)));
  const progress = door.progress(words.progress.reading);
  const unknown: UnknownLayout[] = [];
  let coverage: Coverage;
  try {
    const outcome = await readExport(inputs, {
      onActivities: async (batch) => write(batch.map((activity) => `${JSON.stringify(activity)}\n`).join("")),
      ...(again === undefined
        ? {}
        : { onDuplicate: (id, source) => again.add(JSON.stringify({ id, source })) }),
      ...(flags.skeleton === undefined ? {} : { onUnknown: (one) => unknown.push(one) }),
      onProgress: progress.update,
      signal: door.signal,
      ...ownerNames(flags.owner),
      sameOwner: flags.sameOwner,
      messages: flags.messages,
      inflate: door.inflate,
      spill: door.spill,
    });
    coverage = need(outcome);
  } catch (error) {
    await sink?.discard();
    await again?.discard();
    throw error;
  } finally {
    progress.done();
  }
  await sink?.close();
  await again?.close();
  if (flags.coverage !== undefined) {
    need(await door.writeText(flags.coverage, `${JSON.stringify(coverage, null, 2)}\n`, paths));
  }
  await tellUnknown(session, flags.skeleton, unknown, coverage, paths);
  return coverage.complete ? EXIT.clear : EXIT.undecided;
}

/** Writes the skeletons the user asked for, or says that they can be had. */
async function tellUnknown(
  { door, words }: Session,
  file: string | undefined,
  unknown: readonly UnknownLayout[],
  coverage: Coverage,
  paths: readonly string[],
): Promise<void> {
  const say = words.read;
  if (file === undefined) {
    const files = coverage.files.filter(({ state }) => state === "unknown").length;
    if (files > 0) await door.stderr.write(`${say.skeletonHint(files)}\n`);
  } else if (unknown.length === 0) await door.stderr.write(`${say.skeletonNone}\n`);
  else {
    const content = { format: "netral-skeleton/1", layouts: unknown };
    need(await door.writeText(file, `${JSON.stringify(content, null, 2)}\n`, paths));
    await door.stderr.write(`${say.skeletonWritten(unknown.length, file)}\n`);
  }
}

/** How the flags of `netral read` are written. */
export function readParameters(
  words: Words,
): TypedCommandParameters<ReadFlags, readonly string[], NetralContext> {
  return {
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: words.check.exports, parse: text, placeholder: "ekspor" },
    },
    flags: {
      format: { kind: "parsed", parse: choiceOf(["ndjson"]), default: "ndjson", brief: words.read.format },
      coverage: { kind: "parsed", parse: text, optional: true, brief: words.read.coverage, placeholder: "F" },
      duplicates: {
        kind: "parsed",
        parse: text,
        optional: true,
        brief: words.read.duplicates,
        placeholder: "F",
      },
      skeleton: {
        kind: "parsed",
        parse: text,
        optional: true,
        brief: words.read.skeleton,
        placeholder: "F",
      },
      owner: { kind: "parsed", parse: ownerName, optional: true, variadic: true, brief: words.check.owner },
      sameOwner: { kind: "boolean", default: false, brief: words.check.sameOwner, withNegated: false },
      messages: { kind: "boolean", default: false, brief: words.check.messages, withNegated: false },
      output: { kind: "parsed", parse: text, optional: true, brief: words.check.output, placeholder: "F" },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: words.check.lang },
    },
    aliases: { o: "output" },
  };
}
