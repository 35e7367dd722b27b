import type { Activity, Coverage, EvidencePointer, Outcome, Platform } from "@netral/engine/model";

import type { UnknownLayout } from "./unknown-layout.ts";

/** One file the user chose: a zip, a part of one, or a file of an unpacked folder. Works over `File` and over a file descriptor. */
export interface ExportInput {
  /** File name, or the path inside the chosen folder, forward slashes. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Reads `length` bytes at `offset`; shorter only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Inflates one raw-deflate stream; the fastest way of the runtime is handed in (zlib in Node, DecompressionStream in browsers). */
export interface Inflate {
  (compressed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** CRC-32 of `data` behind bytes whose check sum is `before`, where the runtime has a fast one. */
  readonly crc32?: (data: Uint8Array, before: number) => number;
}

/** Bytes that were put aside. */
export interface Spilled {
  /** Bytes. */
  readonly size: number;
  /** Reads `length` bytes at `offset`; shorter only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Lets the place go; called once, when the read is over. */
  release(): Promise<void>;
}

/**
 * Puts bytes where they take no memory and can be read at random: a temporary file in Node, a `Blob` in browsers.
 * Rejects with what `content` throws, and with an error of its own when there is no room.
 */
export type Spill = (content: AsyncIterable<Uint8Array>) => Promise<Spilled>;

/** Progress of a read. */
export interface Progress {
  /** Bytes of the inputs consumed so far, and in all. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly records: number;
  /** File inside the export being read. */
  readonly file: string;
}

/** The owner's name or handle: one for all platforms, or one for each; `other` counts where none is given. */
export type OwnerNames = string | Readonly<Partial<Record<Platform, string>>>;

/** How to read. */
export interface ReadOptions {
  /** Called with batches, in order; a returned promise is awaited (backpressure). */
  readonly onActivities: (batch: readonly Activity[]) => void | Promise<void>;
  /** An activity that was handed on before was seen again here; a returned promise is awaited. */
  readonly onDuplicate?: (id: string, source: EvidencePointer) => void | Promise<void>;
  /** A file, or a record, of a layout that is not known: its masked skeleton. Costs a second look at such files. */
  readonly onUnknown?: (unknown: UnknownLayout) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Name or handle of the owner, where the export does not say (WhatsApp). */
  readonly owner?: OwnerNames;
  /** Accept exports of two different accounts on one platform. */
  readonly sameOwner?: boolean;
  /** Read private messages too; off by default. */
  readonly messages?: boolean;
  readonly inflate: Inflate;
  /** Where compressed zips inside a zip are put that do not fit in memory; without it they are reported. */
  readonly spill?: Spill;
}

/**
 * Reads one or several exports of one owner and says what was read. Fails (a value, not an exception) when
 * nothing could be opened, when inputs belong to two people, or when an archive is unsafe.
 */
export type ReadExport = (inputs: readonly ExportInput[], options: ReadOptions) => Promise<Outcome<Coverage>>;
