import type { TextRecogniser } from "@netral/documents";
import type { Issue, Outcome } from "@netral/engine/model";
import type { ExportInput, Inflate, Progress, Spill } from "@netral/readers";

/** Where text goes, and what the place can show. */
export interface Output {
  readonly write: (text: string) => void | Promise<void>;
  readonly isTerminal: boolean;
  /** Columns; a comfortable default where it is no terminal. */
  readonly width: number;
}

/** What is handed to the program through a pipe. */
export interface Input {
  /** A person would have to type it. */
  readonly isTerminal: boolean;
  /** Everything up to the end. */
  readonly read: () => Promise<Uint8Array>;
}

/** Shows that long work moves. */
export interface ProgressView {
  readonly update: (progress: Progress) => void;
  readonly done: () => void;
}

/**
 * The one door of the command line to the world: files, clock, environment, terminal. Commands know nothing else,
 * so that each can be tested in the process.
 */
export interface Door {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today's day in Jakarta, `YYYY-MM-DD`: election days are counted there, wherever the machine stands. */
  readonly today: () => string;
  /** Hex digits nobody can guess, for the salt of a baseline. */
  readonly salt: () => string;
  readonly isFile: (path: string) => Promise<boolean>;
  readonly readBytes: (path: string) => Promise<Outcome<Uint8Array>>;
  readonly readText: (path: string) => Promise<Outcome<string>>;
  /** Writes a whole file or nothing; refuses to replace one of the inputs. */
  readonly writeText: (path: string, text: string, inputs: readonly string[]) => Promise<Outcome<undefined>>;
  /** Opens a file for text that comes piece by piece. */
  readonly openText: (path: string, inputs: readonly string[]) => Promise<Outcome<TextSink>>;
  /** JSON files below a folder, sorted. */
  readonly jsonFiles: (folder: string) => Promise<Outcome<readonly string[]>>;
  readonly openInputs: (paths: readonly string[]) => Promise<Outcome<readonly ExportInput[]>>;
  readonly inflate: Inflate;
  /** What reads text in pictures; loaded only when called. */
  readonly recogniser: () => Promise<TextRecogniser>;
  readonly spill: Spill;
  readonly progress: (label: string) => ProgressView;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
}

/** A file being written; nothing of it stands under its name before `close`. */
export interface TextSink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** An issue about a file of the user's. */
export function fileIssue(code: string, file: string, what: Issue["what"], fix: Issue["fix"]): Issue {
  return {
    code,
    file,
    what,
    why: {
      id: "Tanpa berkas itu, Netral tidak dapat melanjutkan tanpa menebak.",
      en: "Without that file Netral cannot go on without guessing.",
    },
    fix,
  };
}
