import { PackConflictError } from "@netral/engine/law";
import type { Issue, Language, Outcome } from "@netral/engine/model";
import type { Door } from "./door.ts";
import { EXIT } from "./exit-code.ts";
import { printIssues } from "./print-issues.ts";
import type { Words } from "./words/id.ts";
import { wordsOf } from "./words/index.ts";

/** What every command is handed: the door, the language and its words. */
export interface Session {
  readonly door: Door;
  readonly language: Language;
  readonly words: Words;
}

/** Starts a session in a language. */
export function sessionOf(door: Door, language: Language): Session {
  return { door, language, words: wordsOf(language) };
}

/** Carries problems that end a command. */
export class Stop extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.what.en);
    this.issues = issues;
  }
}

/** The value of an outcome; problems end the command. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Stop(outcome.issues);
}

/** Runs a command; problems of the user's are told and give exit code 2, mistakes of ours fall through. */
export async function running(session: Session, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (session.door.signal.aborted) {
      await session.door.stderr.write(`${session.words.interrupted}\n`);
      return EXIT.failed;
    }
    const issues = error instanceof Stop ? error.issues : conflictOf(error);
    if (issues === undefined) throw error;
    await printIssues(session, issues);
    return EXIT.failed;
  }
}

/** Two exceptions of a rule that apply and disagree are a mistake of the pack, not of the program. */
function conflictOf(error: unknown): readonly Issue[] | undefined {
  if (!(error instanceof PackConflictError)) return undefined;
  const [first, second] = error.exceptions;
  return [
    {
      code: "pack/conflict",
      rule: error.rule,
      what: {
        id: `Pengecualian "${first}" dan "${second}" pada ${error.rule} saling bertentangan untuk satu kegiatan.`,
        en: `The exceptions "${first}" and "${second}" of ${error.rule} contradict each other for one act.`,
      },
      why: {
        id: "Paket hukum yang tidak sepakat dengan dirinya tidak boleh menilai.",
        en: "A pack that disagrees with itself must not judge.",
      },
      fix: {
        id: "Laporkan kepada penyusun paket, atau perbaiki salah satu pengecualiannya.",
        en: "Tell the pack's authors, or mend one of the exceptions.",
      },
    },
  ];
}
