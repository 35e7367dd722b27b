import { type CheckOptions, createCheck } from "@netral/engine/check";
import { createDetector, type Detector } from "@netral/engine/detect";
import { createDraftCheck, type DraftCheck } from "@netral/engine/draft";
import { calendarFor, indexRegistry, type RegistryIndex } from "@netral/engine/logic";
import type {
  Activity,
  CheckReport,
  Coverage,
  DraftReport,
  EvidencePointer,
  Outcome,
  Profile,
} from "@netral/engine/model";
import type { ExportInput, UnknownLayout } from "@netral/readers";
import type { ChosenFile } from "../chosen-file.ts";
import { VERSION } from "../version.ts";
import { createDocumentsRoom } from "./documents-room.ts";
import { openExportPictures } from "./export-pictures.ts";
import type {
  AreaChoice,
  CheckProgress,
  CheckRequest,
  CheckState,
  DraftAsk,
  Methods,
  Person,
  ReadRequest,
} from "./protocol.ts";
import { loadShippedData, type ShippedData, withOverlays } from "./shipped-data.ts";

/** What one check leaves behind, so that an answer does not read the files again. */
interface Kept {
  readonly relevant: Activity[];
  readonly duplicates: Map<string, EvidencePointer[]>;
  readonly activities: number;
  readonly coverage: Coverage;
  readonly overlay?: unknown;
  readonly report: CheckReport;
}

/** A registry as one profile sees it, with its detector. */
interface Sight {
  readonly key: string;
  readonly index: RegistryIndex;
  readonly detector: Detector;
  readonly info: CheckReport["registry"];
}

/** Sends something that no question asked for. */
export interface Announce {
  pack(pack: ShippedData["pack"]): void;
  progress(progress: CheckProgress): void;
}

/** Cloning a file to a worker loses its folder, so the path travels beside it. */
function inputsOf({ fileInputs }: ShippedData["reading"], chosen: readonly ChosenFile[]): ExportInput[] {
  return fileInputs(chosen.map(({ file }) => file)).map((input, at) => ({
    ...input,
    name: chosen[at]?.path ?? input.name,
  }));
}

function areaChoices(index: RegistryIndex): AreaChoice[] {
  return index.tables.areas
    .flatMap(({ kemendagri, name, level }) =>
      kemendagri !== undefined && (level === "provinsi" || level === "kabupaten" || level === "kota")
        ? [{ code: kemendagri, name, level }]
        : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Everything that runs beside the page: the same readers and the same engine as the command line's. */
export function createEngineRoom(announce: Announce): Methods {
  let data: ShippedData | undefined;
  let kept: Kept | undefined;
  let sight: Sight | undefined;
  let running: AbortController | undefined;
  let drafts: { readonly key: string; readonly check: DraftCheck } | undefined;
  const documents = createDocumentsRoom();

  function need(): ShippedData {
    if (!data) throw new Error("asked before start");
    return data;
  }

  /** Building a detector reads every name of the registry; profiles change seldom, drafts and answers often. */
  function sightOf(profile: Profile, overlay: unknown): Outcome<Sight> {
    const { tables, index, info, stance } = need();
    const key = JSON.stringify([profile.area, profile.hopefulFrom, overlay !== undefined]);
    if (sight?.key === key) return { ok: true, value: sight };
    const merged = overlay === undefined ? undefined : withOverlays(tables, [overlay]);
    if (merged && !merged.ok) return merged;
    const { hopefulFrom } = profile;
    const seen =
      merged === undefined && hopefulFrom === undefined
        ? index
        : indexRegistry(merged?.value ?? tables, hopefulFrom === undefined ? {} : { hopefulFrom });
    sight = {
      key,
      index: seen,
      detector: createDetector(seen, { profile, stance }),
      info: {
        ...info,
        generated: merged?.value.generated ?? info.generated,
        overlays: info.overlays + (merged ? 1 : 0),
      },
    };
    return { ok: true, value: sight };
  }

  function optionsOf({ profile, profileAssumed, answers, today }: Person, seen: Sight): CheckOptions {
    const { pack, stance } = need();
    return {
      version: VERSION,
      pack,
      registry: seen.index,
      registryInfo: seen.info,
      profile,
      profileAssumed,
      answers,
      today,
      stance,
      detector: seen.detector,
    };
  }

  const howToRead = ({ owner, sameOwner }: ReadRequest) => ({
    inflate: need().reading.webInflate,
    spill: need().reading.webSpill,
    sameOwner,
    ...(owner === undefined ? {} : { owner }),
  });

  async function skeletons(request: ReadRequest): Promise<Outcome<readonly UnknownLayout[]>> {
    const { reading } = need();
    const unknown: UnknownLayout[] = [];
    const coverage = await reading.readExport(inputsOf(reading, request.files), {
      ...howToRead(request),
      onActivities: () => undefined,
      onUnknown: (one) => unknown.push(one),
    });
    return coverage.ok ? { ok: true, value: unknown } : coverage;
  }

  async function check(request: CheckRequest): Promise<Outcome<CheckReport>> {
    const seen = sightOf(request.profile, request.overlay);
    if (!seen.ok) return seen;
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const relevant: Activity[] = [];
    const duplicates = new Map<string, EvidencePointer[]>();
    const run = createCheck({
      ...optionsOf(request, seen.value),
      onRelevant: (activity) => {
        relevant.push(activity);
        duplicates.set(activity.id, []);
      },
    });
    const { reading } = need();
    const { signal } = controller;
    const inputs = inputsOf(reading, request.files);
    const pictures = request.pictures
      ? await openExportPictures(reading, documents, inputs, signal, announce.progress)
      : undefined;
    const reads = reading.readExport(inputs, {
      ...howToRead(request),
      signal,
      onActivities: async (batch) => run.pushAll(pictures ? await pictures.read(batch) : batch),
      onDuplicate: (id, source) => {
        run.duplicate(id, source);
        duplicates.get(id)?.push(source);
      },
      onProgress: pictures?.onProgress ?? announce.progress,
    });
    const outcome = await reads.finally(() => pictures?.release());
    if (!outcome.ok) return outcome;
    const coverage = pictures ? pictures.addedTo(outcome.value) : outcome.value;
    const report = run.finish(coverage);
    const { activities } = report.counts;
    kept = { relevant, duplicates, activities, coverage, overlay: request.overlay, report };
    return { ok: true, value: report };
  }

  function answer(person: Person): Outcome<CheckReport> {
    if (!kept) throw new Error("answered before a check");
    const seen = sightOf(person.profile, kept.overlay);
    if (!seen.ok) return seen;
    const run = createCheck(optionsOf(person, seen.value));
    run.pushAll(kept.relevant);
    for (const [id, sources] of kept.duplicates) for (const source of sources) run.duplicate(id, source);
    const again = run.finish(kept.coverage);
    const report = { ...again, counts: { ...again.counts, activities: kept.activities } };
    kept = { ...kept, report };
    return { ok: true, value: report };
  }

  function draft({ draft: request, ...person }: DraftAsk): Outcome<DraftReport> {
    const seen = sightOf(person.profile, undefined);
    if (!seen.ok) return seen;
    const key = JSON.stringify([seen.value.key, person]);
    if (drafts?.key !== key) drafts = { key, check: createDraftCheck(optionsOf(person, seen.value)) };
    return drafts.check.checkDraft(request);
  }

  function state(): CheckState | undefined {
    if (!kept) return undefined;
    const { report, relevant, duplicates, overlay } = kept;
    return { report, relevant, duplicates: [...duplicates], ...(overlay === undefined ? {} : { overlay }) };
  }

  return {
    async start(options) {
      const loaded = await loadShippedData(options, announce.pack);
      if (!loaded.ok) return loaded;
      data = loaded.value;
      const { index, info, edition } = data;
      return { ok: true, value: { areas: areaChoices(index), registry: info, ...edition } };
    },
    async look(files) {
      const { reading } = need();
      return reading.lookInto(inputsOf(reading, files), reading.webInflate);
    },
    check,
    skeletons,
    cancel: async () => running?.abort(),
    answer: async (person) => answer(person),
    state: async () => state(),
    async restore({ report, relevant, duplicates, overlay }) {
      kept = {
        report,
        relevant: [...relevant],
        duplicates: new Map(duplicates.map(([id, sources]) => [id, [...sources]])),
        activities: report.counts.activities,
        coverage: report.coverage,
        overlay,
      };
    },
    calendar: async (area, today) => calendarFor(need().index, area, today),
    draft: async (ask) => draft(ask),
    prepareDocuments: documents.prepare,
    readDocument: documents.read,
    async forget() {
      running?.abort();
      kept = undefined;
      sight = undefined;
      drafts = undefined;
    },
  };
}
