import { baselineOf, createCheck } from "@netral/engine/check";
import {
  type Baseline,
  LEVELS,
  type Level,
  type Outcome,
  type Profile,
  type Suppression,
} from "@netral/engine/model";
import { REPORT_FORMATS, type ReportFormat, renderReport } from "@netral/engine/report";
import { parseBaseline, parseProfile, parseSuppressions } from "@netral/engine/schema";
import { shippedStance } from "@netral/engine/text";
import { readExport } from "@netral/readers";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import type { TextSink } from "../door.ts";
import { exitCodeOf } from "../exit-code.ts";
import { isColourful } from "../is-colourful.ts";
import { loadAnswers } from "../load-answers.ts";
import { loadLaw } from "../load-law.ts";
import { loadRegistry } from "../load-registry.ts";
import { openPictures } from "../open-pictures.ts";
import { ownerName, ownerNames } from "../owner-names.ts";
import { parseJsonFile } from "../parse-json-file.ts";
import { choiceOf, dayOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import { VERSION } from "../version.ts";
import type { Words } from "../words/id.ts";

/** Flags of `netral check`; a contract, see docs/cli.md. */
export type CheckFlags = {
  readonly profile?: string;
  readonly answers?: string;
  readonly registry?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly failOn: Level;
  readonly suppressions?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly owner?: readonly string[];
  readonly sameOwner: boolean;
  readonly messages: boolean;
  readonly pictures: boolean;
  readonly reveal: boolean;
  readonly verbose: boolean;
  readonly format: ReportFormat;
  readonly output?: string;
  readonly lang?: string;
};

/** Checks the export of one person and prints or writes the report. */
export async function check(session: Session, flags: CheckFlags, paths: readonly string[]): Promise<number> {
  const { door, words } = session;
  need(rangeOf(flags));
  const given = await readInputsOf(session, flags);
  const pack = loadLaw();
  const answers = await loadAnswers(session, flags.answers, pack);
  const registry = await loadRegistry(session, flags.registry ?? [], given.profile?.hopefulFrom);
  const inputs = need(await door.openInputs(paths));
  const read = [...paths, ...filesOf(flags)];
  // Opened before the long work, so that a wrong name does not cost it.
  const file = flags.output === undefined ? undefined : need(await door.openText(flags.output, read));
  try {
    return await checkInto(file);
  } catch (error) {
    await file?.discard();
    throw error;
  }

  async function checkInto(sink: TextSink | undefined): Promise<number> {
    const run = createCheck({
      version: VERSION,
      pack,
      registry: registry.index,
      registryInfo: registry.info,
      profile: given.profile ?? { status: "pns" },
      profileAssumed: given.profile === undefined,
      answers,
      today: door.today(),
      since: flags.since,
      until: flags.until,
      suppressions: given.suppressions,
      baseline: given.baseline,
      stance: shippedStance(),
    });
    const progress = door.progress(words.progress.reading);
    const pictures = flags.pictures ? await openPictures(door, inputs, flags, progress) : undefined;
    const coverage = await readExport(inputs, {
      onActivities: async (batch) => run.pushAll(pictures ? await pictures.read(batch) : batch),
      onDuplicate: run.duplicate,
      onProgress: pictures?.onProgress ?? progress.update,
      signal: door.signal,
      ...ownerNames(flags.owner),
      sameOwner: flags.sameOwner,
      messages: flags.messages,
      inflate: door.inflate,
      spill: door.spill,
    }).finally(async () => {
      progress.done();
      await pictures?.close();
    });
    const report = run.finish(pictures ? pictures.addedTo(need(coverage)) : need(coverage));

    if (flags.writeBaseline !== undefined) {
      const ids = report.groups.flatMap(({ findings }) => findings.map(({ id }) => id));
      const baseline = JSON.stringify(baselineOf(ids, door.salt()), null, 2);
      // An earlier baseline is the one input that may be replaced: by its successor.
      const others = read.filter((path) => path !== flags.baseline);
      need(await door.writeText(flags.writeBaseline, `${baseline}\n`, others));
    }
    const isFile = sink !== undefined;
    const rendered = renderReport(flags.format, report, pack.pack, {
      language: session.language,
      color: !isFile && isColourful(door, door.stdout),
      width: door.stdout.width,
      reveal: flags.reveal,
      isDetailed: flags.verbose,
      leavesMachine: isFile || flags.format !== "human",
    });
    await (sink ?? door.stdout).write(rendered);
    await sink?.close();
    return exitCodeOf(report, flags.failOn);
  }
}

/** Nothing lies between two days in the wrong order, and "nothing found" would be no answer. */
function rangeOf({ since, until }: CheckFlags): Outcome<void> {
  if (since === undefined || until === undefined || since <= until) return { ok: true, value: undefined };
  return {
    ok: false,
    issues: [
      {
        code: "check/empty-range",
        what: {
          id: `--since ${since} lebih lambat daripada --until ${until}.`,
          en: `--since ${since} is later than --until ${until}.`,
        },
        why: {
          id: "Di antara keduanya tidak ada hari, jadi tidak ada yang dapat diperiksa.",
          en: "There is no day between them, so nothing can be checked.",
        },
        fix: { id: "Tukar kedua tanggal itu.", en: "Swap the two dates." },
      },
    ],
  };
}

/** The owner's own files that a run reads beside the export; none is ever written over. */
function filesOf({ profile, answers, registry, suppressions, baseline }: CheckFlags): string[] {
  return [profile, answers, suppressions, baseline, ...(registry ?? [])].filter((path) => path !== undefined);
}

interface Given {
  readonly profile: Profile | undefined;
  readonly suppressions: readonly Suppression[];
  readonly baseline: Baseline | undefined;
}

async function readInputsOf(session: Session, flags: CheckFlags): Promise<Given> {
  const { profile, suppressions, baseline } = flags;
  return {
    profile: profile === undefined ? undefined : await parseJsonFile(session, profile, parseProfile),
    suppressions:
      suppressions === undefined
        ? []
        : (await parseJsonFile(session, suppressions, parseSuppressions)).suppressions,
    baseline: baseline === undefined ? undefined : await parseJsonFile(session, baseline, parseBaseline),
  };
}

type Parameters = TypedCommandParameters<CheckFlags, readonly string[], NetralContext>;

/** How the flags of `netral check` are written. */
export function checkParameters(words: Words): Parameters {
  const say = words.check;
  return {
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: say.exports, parse: text, placeholder: "ekspor" },
    },
    flags: {
      profile: { kind: "parsed", parse: text, optional: true, brief: say.profile, placeholder: "F" },
      answers: { kind: "parsed", parse: text, optional: true, brief: say.answers, placeholder: "F" },
      registry: {
        kind: "parsed",
        parse: text,
        optional: true,
        variadic: true,
        brief: say.registry,
        placeholder: "F",
      },
      since: { kind: "parsed", parse: dayOf(words), optional: true, brief: say.since, placeholder: "D" },
      until: { kind: "parsed", parse: dayOf(words), optional: true, brief: say.until, placeholder: "D" },
      failOn: { kind: "parsed", parse: choiceOf(LEVELS), default: "risk", brief: say.failOn },
      suppressions: {
        kind: "parsed",
        parse: text,
        optional: true,
        brief: say.suppressions,
        placeholder: "F",
      },
      baseline: { kind: "parsed", parse: text, optional: true, brief: say.baseline, placeholder: "F" },
      writeBaseline: {
        kind: "parsed",
        parse: text,
        optional: true,
        brief: say.writeBaseline,
        placeholder: "F",
      },
      owner: { kind: "parsed", parse: ownerName, optional: true, variadic: true, brief: say.owner },
      sameOwner: { kind: "boolean", default: false, brief: say.sameOwner, withNegated: false },
      messages: { kind: "boolean", default: false, brief: say.messages, withNegated: false },
      pictures: { kind: "boolean", default: false, brief: say.pictures, withNegated: false },
      reveal: { kind: "boolean", default: false, brief: say.reveal, withNegated: false },
      verbose: { kind: "boolean", default: false, brief: say.verbose, withNegated: false },
      format: { kind: "parsed", parse: choiceOf(REPORT_FORMATS), default: "human", brief: say.format },
      output: { kind: "parsed", parse: text, optional: true, brief: say.output, placeholder: "F" },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: say.lang },
    },
    aliases: { o: "output" },
  };
}
