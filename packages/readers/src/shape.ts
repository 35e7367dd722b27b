import type { ActivityKind, CoverageIssue, Platform, PlatformGap } from "@netral/engine/model";
import type { ActivityDraft } from "./activity-draft.ts";
import type { ArchiveEntry } from "./archive/archive-entry.ts";
import type { Json } from "./json/json.ts";
import type { JsonHead } from "./json/json-head.ts";
import type { Selector } from "./json/selector.ts";

/** What is known of a file before it is read: its path and its first bytes. */
export interface FileHead {
  /** Path inside the export, as it is. */
  readonly path: string;
  /** The path in lower case with all apostrophes as `_`, for suffix tests. */
  readonly lower: string;
  /** Up to 64 KB from the start, in UTF-8. */
  readonly bytes: Uint8Array;
  /** The file is no longer than `bytes`. */
  readonly whole: boolean;
  /** The beginning as text. */
  text(): string;
  /** The beginning as JSON; undefined when it is not JSON. */
  json(): JsonHead | undefined;
}

/** What a shape can do with a record. */
export interface RecordContext {
  readonly path: string;
  /** Steps from the document's root to the list the record stands in (JSON shapes; else empty). */
  readonly base: readonly (string | number)[];
  /** What the first bytes of this file showed (whole-file facts such as a chat's participants). */
  readonly head: FileHead;
  /**
   * Emits an act of the owner, with this record as its source; `within` points further into the record
   * (`/photos/3`).
   */
  emit(draft: ActivityDraft, within?: string): void;
  /** The record was understood and is not an act of the owner; `reason` is counted in the coverage. */
  ignore(reason: string): void;
  /** Something about the record could not be decided or read. */
  issue(code: string, detail?: string): void;
}

interface ShapeBase {
  /** `instagram/likes`; appears in the coverage and names the page in docs/readers. */
  readonly id: string;
  readonly platform: Platform;
  /** Kinds this shape can emit. */
  readonly kinds: readonly ActivityKind[];
  /** Late shapes are read after all others (records that another file may have said better). */
  readonly late?: true;
  /**
   * Its clock is coarser than that of another form of the same records (pages beside JSON): read after all others,
   * so that an act that both have keeps its exact time.
   */
  readonly coarse?: true;
  /** Learns from a file's first bytes ahead of everything else, where they say enough (who the owner is). */
  gatherHead?(head: FileHead): void;
  /** Recognises a file by path suffix and content, never by file name alone. */
  match(head: FileHead): boolean;
}

/** A file that is a list (or several) of JSON records. */
export interface JsonShape extends ShapeBase {
  readonly format: "json";
  /** Where the records stand in this file. */
  select(head: FileHead): readonly Selector[];
  /**
   * Reads one record. A record for which nothing was emitted, ignored or reported counts as not understood.
   */
  read(record: Json, context: RecordContext): void;
  /**
   * Reads ahead, before any act is emitted: who the owner is, what other files need to know. Called for files
   * whose path matches `gatherPath`, and for all files below 1 MB.
   */
  gather?(record: Json, context: GatherContext): void;
  readonly gatherPath?: RegExp;
  /** Where the records for `gather` stand, when they are few among many; `select` when absent. */
  gatherSelect?(head: FileHead): readonly Selector[];
}

/** A file in any other format (CSV, HTML, text, CAR): the shape reads the bytes itself. */
export interface StreamShape extends ShapeBase {
  readonly format: "stream";
  /** Reads the file. `context.at(pointer)` gives the context of one record. */
  readStream(chunks: AsyncIterable<Uint8Array>, context: StreamContext): Promise<void>;
  gatherStream?(chunks: AsyncIterable<Uint8Array>, context: GatherContext): Promise<void>;
  readonly gatherPath?: RegExp;
}

/** Context of a stream shape. */
export interface StreamContext {
  readonly path: string;
  readonly head: FileHead;
  /**
   * Hands one record over: `row:3`, `line:17`, `/app.bsky.feed.post/3k…`; runs `read` with its context, which is
   * only good for this record. To be waited for where there is something to wait for.
   */
  record(pointer: string, read: (context: RecordContext) => void): Promise<void> | undefined;
  /** Something about the whole file. */
  issue(code: string, detail?: string): void;
}

/** What is known while reading ahead. */
export interface GatherContext {
  readonly path: string;
  readonly head: FileHead;
}

export type Shape = JsonShape | StreamShape;

/** Who an export belongs to, as far as it says. */
export interface Owner {
  readonly platform: Platform;
  readonly id?: string;
  readonly handle?: string;
  readonly name?: string;
}

/** Files that are known and hold no acts of the owner. */
export interface Ignored {
  readonly reason: string;
  test(head: FileHead): boolean;
}

/** All that is known about one platform's exports, with the state of one run. */
export interface PlatformReader {
  readonly platform: Platform;
  readonly shapes: readonly Shape[];
  readonly ignored: readonly Ignored[];
  readonly gaps: readonly PlatformGap[];
  /** Meta's Latin-1 mojibake is repaired in records of this platform. */
  readonly mojibake?: true;
  /** A path that only this platform's exports have; decides whose an unreadable file is. */
  claims(lowerPath: string): boolean;
  /** Owners found while reading ahead, one per distinct account. */
  owners(): readonly Owner[];
  /** Issues of the whole export, after everything was read. `files` holds what was opened. */
  finish?(files: readonly ArchiveEntry[], recordsOf: (path: string) => number): readonly CoverageIssue[];
}

/** What a platform reader is made with. */
export interface ReaderSetup {
  readonly owner: string | undefined;
  readonly messages: boolean;
  /** Who the owner is on other platforms of this run, for files that two platforms write alike. */
  readonly neighbours?: Map<Platform, () => SelfNames>;
}

/** Tells the owner's display name from others'. */
export interface SelfNames {
  isSelf(name: string): boolean;
  /** Somebody, the export or the user, said what the owner is called. */
  readonly known: boolean;
}

/** Makes a platform reader for one run. */
export type CreateReader = (setup: ReaderSetup) => PlatformReader;
