import type { Activity, EvidencePointer, Platform, TimeInterval } from "@netral/engine/model";
import type { ActivityDraft } from "./activity-draft.ts";
import type { ReadOptions } from "./contract.ts";
import { type ExactActs, exactActs, isExact } from "./exact-acts.ts";
import type { FileTally } from "./file-coverage.ts";
import { type Hash64, hashToId, identityHash } from "./id.ts";
import { idSet } from "./id-set.ts";

const BATCH = 128;

/** Gives activities their identity, drops those already emitted, hands the rest on in batches. */
export interface Emitter {
  emit(draft: ActivityDraft, platform: Platform, pointer: string, tally: FileTally): void;
  /**
   * From now on acts are remembered so that coarser records of the same acts are known again; to be called before
   * the first act, when the export holds both.
   */
  expectCoarse(): void;
  /** True when a batch waits; then `flush` before going on. */
  readonly full: boolean;
  flush(): Promise<void>;
  readonly activities: number;
  readonly duplicates: number;
  /** Earliest and latest time seen. */
  range(): { readonly from: string; readonly to: string } | undefined;
}

interface Duplicate {
  readonly hash: Hash64;
  readonly source: EvidencePointer;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An emitter for one read. */
export function emitter(options: ReadOptions): Emitter {
  const seen = idSet();
  let batch: Activity[] = [];
  /** Handed on behind the batch that may hold the acts they are duplicates of. */
  let waiting: Duplicate[] = [];
  let exact: ExactActs | undefined;
  let activities = 0;
  let duplicates = 0;
  let earliest: TimeInterval | undefined;
  let latest: TimeInterval | undefined;

  function widen(time: TimeInterval): void {
    if (earliest === undefined || time.from < earliest.from) earliest = time;
    if (latest === undefined || time.from > latest.from) latest = time;
  }

  /** The act that was emitted before and that this record says again. */
  function knownAs(platform: Platform, draft: ActivityDraft, hash: Hash64, file: object): Hash64 | undefined {
    const { published } = draft;
    const isLoose = draft.byName === true || (published !== undefined && !isExact(published));
    if (exact !== undefined && isLoose) {
      const same = exact.find(platform, draft, file);
      if (same !== undefined) return same;
    }
    if (!seen.add(hash)) return hash;
    if (exact !== undefined && draft.byName !== true && (published === undefined || isExact(published))) {
      exact.note(platform, draft, hash);
    }
    return undefined;
  }

  return {
    expectCoarse() {
      exact = exactActs();
    },
    get full() {
      return batch.length + waiting.length >= BATCH;
    },
    get activities() {
      return activities;
    },
    get duplicates() {
      return duplicates;
    },
    range: () =>
      earliest === undefined || latest === undefined ? undefined : { from: earliest.from, to: latest.to },
    emit(draft, shapePlatform, pointer, tally) {
      const platform = draft.platform ?? shapePlatform;
      const hash = identityHash(platform, draft);
      const source: EvidencePointer = { file: tally.file, pointer };
      const known = knownAs(platform, draft, hash, tally);
      if (known !== undefined) {
        duplicates++;
        tally.duplicates++;
        if (options.onDuplicate !== undefined) waiting.push({ hash: known, source });
        return;
      }
      activities++;
      tally.activities++;
      tally.kinds.set(draft.kind, (tally.kinds.get(draft.kind) ?? 0) + 1);
      if (draft.published !== undefined && draft.derivedTime !== true) {
        widen(draft.published);
      }
      batch.push(toActivity(draft, platform, hashToId(hash), source));
    },
    async flush() {
      const full = batch;
      const again = waiting;
      batch = [];
      waiting = [];
      if (full.length > 0) await options.onActivities(full);
      for (const { hash, source } of again) {
        const wait = options.onDuplicate?.(hashToId(hash), source);
        if (wait !== undefined) await wait;
      }
    },
  };
}

function toActivity(draft: ActivityDraft, platform: Platform, id: string, source: EvidencePointer): Activity {
  const activity: Mutable<Activity> = {
    id,
    type: draft.type,
    platform,
    kind: draft.kind,
    object: draft.object,
    audience: draft.audience ?? "unknown",
    source,
  };
  if (draft.published !== undefined) activity.published = draft.published;
  if (draft.target !== undefined) activity.target = draft.target;
  if (draft.inReplyTo !== undefined) activity.inReplyTo = draft.inReplyTo;
  if (draft.quoteOf !== undefined) activity.quoteOf = draft.quoteOf;
  if (draft.context !== undefined) activity.context = draft.context;
  if (draft.reaction !== undefined) activity.reaction = draft.reaction;
  if (draft.deleted === true) activity.deleted = true;
  if (draft.missing !== undefined && draft.missing.length > 0) activity.missing = draft.missing;
  return activity;
}
