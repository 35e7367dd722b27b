import { createDetector } from "@netral/engine/detect";
import { createEvaluator } from "@netral/engine/law";
import type { Activity } from "@netral/engine/model";
import { renderTrace, type Trace } from "@netral/engine/report";
import { parseProfile } from "@netral/engine/schema";
import { shippedStance } from "@netral/engine/text";
import { readExport } from "@netral/readers";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import { EXIT } from "../exit-code.ts";
import { isColourful } from "../is-colourful.ts";
import { loadAnswers } from "../load-answers.ts";
import { loadLaw } from "../load-law.ts";
import { loadRegistry } from "../load-registry.ts";
import { ownerName, ownerNames } from "../owner-names.ts";
import { parseJsonFile } from "../parse-json-file.ts";
import { choiceOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import type { Words } from "../words/id.ts";

const FORMATS = ["human", "json"] as const;

/** Flags of `netral trace`. */
export type TraceFlags = {
  readonly profile?: string;
  readonly answers?: string;
  readonly registry?: readonly string[];
  readonly owner?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly lang?: string;
};

/** Shows the proof tree of one act of an export: every rule that its facts touch, missing facts included. */
export async function trace(session: Session, flags: TraceFlags, path: string, id: string): Promise<number> {
  const { door, language } = session;
  const profile =
    flags.profile === undefined
      ? { status: "pns" as const }
      : await parseJsonFile(session, flags.profile, parseProfile);
  const pack = loadLaw();
  const answers = await loadAnswers(session, flags.answers, pack);
  const { index } = await loadRegistry(session, flags.registry ?? [], profile.hopefulFrom);
  const activity = await findActivity(session, flags, path, id);
  const facts = createDetector(index, { profile, stance: shippedStance() }).detect(activity);
  const evaluator = createEvaluator({ pack, registry: index, profile, answers });
  const rules = evaluator
    .evaluateAll(activity, facts)
    .filter(({ result, subject }) => result !== "unmet" || subject.kind !== "none")
    .map((result) => {
      const { steps, stage } = evaluator.prove(activity, facts, result);
      return { ...result, steps, stage };
    })
    // A rule whose very act is another one has nothing to tell about this one.
    .filter(
      ({ steps }) =>
        steps.find(({ role, id: part }) => role === "element" && part === "act")?.verdict !== "unmet",
    );
  const traced: Trace = { activity, facts, rules };
  await door.stdout.write(
    flags.format === "json"
      ? `${JSON.stringify(traced, null, 2)}\n`
      : renderTrace(traced, pack.pack, {
          language,
          color: isColourful(door, door.stdout),
          width: door.stdout.width,
        }),
  );
  return EXIT.clear;
}

async function findActivity(
  { door, words }: Session,
  flags: TraceFlags,
  path: string,
  id: string,
): Promise<Activity> {
  const inputs = need(await door.openInputs([path]));
  const progress = door.progress(words.progress.reading);
  let found: Activity | undefined;
  need(
    await readExport(inputs, {
      onActivities: (batch) => {
        found ??= batch.find((activity) => activity.id === id);
      },
      onProgress: progress.update,
      signal: door.signal,
      ...ownerNames(flags.owner),
      messages: true,
      inflate: door.inflate,
      spill: door.spill,
    }).finally(progress.done),
  );
  return need(
    found
      ? { ok: true, value: found }
      : {
          ok: false,
          issues: [
            {
              code: "trace/no-such-activity",
              what: {
                id: `Tidak ada kegiatan ${id} dalam ekspor ini.`,
                en: `No activity ${id} in this export.`,
              },
              why: {
                id: "Pohon bukti dibuat untuk satu kegiatan yang ada.",
                en: "A proof tree is made for one activity that exists.",
              },
              fix: {
                id: "Salin kodenya dari laporan JSON atau dari netral read.",
                en: "Copy its id from a JSON report or from netral read.",
              },
            },
          ],
        },
  );
}

/** How the arguments of `netral trace` are written. */
export function traceParameters(
  words: Words,
): TypedCommandParameters<TraceFlags, [string, string], NetralContext> {
  const say = words.check;
  return {
    positional: {
      kind: "tuple",
      parameters: [
        { brief: say.exports, parse: text, placeholder: "ekspor" },
        { brief: words.trace.activity, parse: text, placeholder: "kegiatan" },
      ],
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
      owner: { kind: "parsed", parse: ownerName, optional: true, variadic: true, brief: say.owner },
      format: { kind: "parsed", parse: choiceOf(FORMATS), default: "human", brief: words.trace.format },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: say.lang },
    },
  };
}
