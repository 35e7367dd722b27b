import type { ReadDocument } from "@netral/documents";
import type { DraftRequest } from "@netral/engine/draft";
import type { CalendarEntry } from "@netral/engine/logic";
import type {
  Activity,
  Answers,
  CheckReport,
  DraftReport,
  Issue,
  LoadedPack,
  Outcome,
  Profile,
} from "@netral/engine/model";
import type { Glance, Progress, UnknownLayout } from "@netral/readers";
import type { ChosenFile } from "../chosen-file.ts";
import type { Edition } from "../edition.ts";

/** A file of this build and the digest it must have. */
export interface DataAsset {
  readonly path: string;
  readonly integrity: string;
}

/** Where the worker finds what it fetches before any file is chosen. */
export interface StartOptions {
  /** Address of the page, to which the paths are relative. */
  readonly base: string;
  readonly assets: Readonly<Record<"pack" | "registry", DataAsset>>;
  readonly packDigest: string;
}

/** An area one can work in. */
export interface AreaChoice {
  readonly code: string;
  readonly name: string;
  readonly level: "provinsi" | "kabupaten" | "kota";
}

/** What is there once everything has been fetched. */
export interface Started {
  readonly areas: readonly AreaChoice[];
  readonly registry: { readonly generated: string | null; readonly digest: string };
  readonly edition: Edition;
  /** What in the institution's file could not be used. */
  readonly issues: readonly Issue[];
}

/** Who the owner is and what the owner said. */
export interface Person {
  readonly profile: Profile;
  readonly profileAssumed: boolean;
  readonly answers: Answers;
  /** Local day of the device, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Files to read, and whose they are. */
export interface ReadRequest {
  readonly files: readonly ChosenFile[];
  readonly owner?: string;
  readonly sameOwner: boolean;
}

/** How far a check is. */
export interface CheckProgress extends Progress {
  /** Pictures looked at so far; absent while none was. */
  readonly pictures?: number;
}

/** One check of chosen files. */
export interface CheckRequest extends Person, ReadRequest {
  /** Registry rows that belong to the sample. */
  readonly overlay?: unknown;
  /** Whether the words in the pictures of the owner's posts are read too. */
  readonly pictures: boolean;
}

/** A draft and whose it is. */
export interface DraftAsk extends Person {
  readonly draft: DraftRequest;
}

/** Everything a later session needs to go on with a result: no files, only acts that concern somebody. */
export interface CheckState {
  readonly report: CheckReport;
  readonly relevant: readonly Activity[];
  readonly duplicates: readonly (readonly [string, readonly Activity["source"][]])[];
  readonly overlay?: unknown;
}

/** What the page can ask of the worker. */
export interface Methods {
  start(options: StartOptions): Promise<Outcome<Started>>;
  look(files: readonly ChosenFile[]): Promise<Outcome<Glance>>;
  check(request: CheckRequest): Promise<Outcome<CheckReport>>;
  cancel(): Promise<void>;
  /** Reads again, for the masked skeletons of what no reader knows; only when the owner asks. */
  skeletons(request: ReadRequest): Promise<Outcome<readonly UnknownLayout[]>>;
  /** Judges the acts of the last check again. */
  answer(person: Person): Promise<Outcome<CheckReport>>;
  state(): Promise<CheckState | undefined>;
  restore(state: CheckState): Promise<void>;
  calendar(area: string | undefined, today: string): Promise<readonly CalendarEntry[]>;
  draft(ask: DraftAsk): Promise<Outcome<DraftReport>>;
  /** Fetches what reads documents and, given the folder of its files, what reads words in pictures. */
  prepareDocuments(recogniserFolder: string | undefined): Promise<void>;
  /** Reads an invitation or a picture; nothing is fetched any more. */
  readDocument(file: File): Promise<Outcome<ReadDocument>>;
  forget(): Promise<void>;
}

export type Method = keyof Methods;

/** Page to worker. */
export interface Ask {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** Worker to page. */
export type Tell =
  | { readonly type: "result"; readonly id: number; readonly value: unknown }
  | { readonly type: "failed"; readonly id: number; readonly message: string }
  | { readonly type: "pack"; readonly pack: LoadedPack }
  | { readonly type: "progress"; readonly progress: CheckProgress };
