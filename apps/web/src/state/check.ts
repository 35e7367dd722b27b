import type { Answers, AnswerValue, CheckReport, Issue, Outcome, Profile } from "@netral/engine/model";
import type { Glance } from "@netral/readers";
import { batch, computed, signal } from "@preact/signals";
import type { ChosenFile } from "../chosen-file.ts";
import type { CheckState } from "../worker/protocol.ts";
import { announce } from "./announcement.ts";
import { ask, progress } from "./engine.ts";
import { messages } from "./language.ts";
import type { Note } from "./note.ts";
import { profile, profileAssumed, useProfile } from "./profile.ts";
import { recogniser } from "./recogniser.ts";
import { fetchSample } from "./sample.ts";
import { today } from "./today.ts";

/** Where the user is on the way to a result. */
export type Phase = "choose" | "about" | "running" | "results";

export const phase = signal<Phase>("choose");
export const files = signal<readonly ChosenFile[]>([]);
export const glance = signal<Glance | undefined>(undefined);
export const issues = signal<readonly Issue[]>([]);
export const fault = signal("");
export const ownerName = signal("");
export const sameOwner = signal(false);
/** Whether the words in the pictures of the owner's posts are read too. */
export const readsPictures = signal(false);
export const answers = signal<Answers>({});
export const report = signal<CheckReport | undefined>(undefined);
export const notes = signal<Readonly<Record<string, Note>>>({});
export const isSample = signal(false);
export const isRerunning = signal(false);
/** When the running check began, in milliseconds of the page's clock. */
export const startedAt = signal(0);

let overlay: unknown;

/** Whom the sample is about; kept apart from what the user said of themselves. */
let samplePerson: Profile | undefined;

/** Whose acts are judged. */
const person = () => ({
  profile: samplePerson ?? profile.value,
  profileAssumed: samplePerson === undefined && profileAssumed.value,
  today: today(),
});

/** True when two accounts of one platform were refused: only then is the question about them asked. */
export const hasTwoOwners = computed(() => issues.value.some(({ code }) => code === "read/two-owners"));

/** True when acts were left unread because nobody said which of them are the owner's. */
export const lacksOwner = computed(
  () =>
    files.value.length > 0 &&
    (report.value?.coverage.files.some(({ issues: all }) =>
      all.some(({ code }) => code === "owner-unknown"),
    ) ??
      false),
);

/** Runs something of the worker's; a fault of the program is shown, never swallowed. */
async function guarded<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    fault.value = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

/** Lets go of the chosen files. */
export function unchoose(): void {
  batch(() => {
    files.value = [];
    glance.value = undefined;
    issues.value = [];
  });
}

/** Takes the chosen files and looks inside. */
export async function choose(chosen: readonly ChosenFile[]): Promise<void> {
  if (chosen.length === 0) return;
  batch(() => {
    files.value = chosen;
    glance.value = undefined;
    issues.value = [];
    fault.value = "";
    isSample.value = false;
    overlay = undefined;
    samplePerson = undefined;
  });
  const outcome = await guarded(() => ask("look", chosen));
  if (!outcome || files.value !== chosen) return;
  if (outcome.ok) glance.value = outcome.value;
  else issues.value = outcome.issues;
}

/** Back to the choice of files where no answer of the user's can help. */
function phaseAfter(failed: readonly Issue[]): Phase {
  if (report.value) return "results";
  const isAboutFiles = failed.some(({ code }) => code !== "read/two-owners" && code !== "read/cancelled");
  return isAboutFiles ? "choose" : "about";
}

function take(outcome: Outcome<CheckReport> | undefined): void {
  batch(() => {
    isRerunning.value = false;
    if (outcome?.ok) {
      report.value = outcome.value;
      phase.value = "results";
      return;
    }
    phase.value = phaseAfter(outcome?.issues ?? []);
    const isCancelled = outcome?.issues.some(({ code }) => code === "read/cancelled") ?? false;
    issues.value = isCancelled ? [] : (outcome?.issues ?? []);
    if (isCancelled) announce(messages.value.check.cancelled);
  });
}

/** What is read, and whose it is. */
const readRequest = () => ({
  files: files.value,
  sameOwner: sameOwner.value,
  ...(ownerName.value.trim() === "" ? {} : { owner: ownerName.value.trim() }),
});

/** Masked skeletons of the files that no reader knows, as the command line writes them. */
export async function unknownSkeletons(): Promise<string | undefined> {
  const outcome = await guarded(() => ask("skeletons", readRequest()));
  if (!outcome?.ok) return undefined;
  return `${JSON.stringify({ format: "netral-skeleton/1", layouts: outcome.value }, null, 2)}\n`;
}

/** Checks the chosen files. */
export async function runCheck(): Promise<void> {
  batch(() => {
    issues.value = [];
    fault.value = "";
    progress.value = undefined;
    report.value = undefined;
    notes.value = {};
    answers.value = {};
    phase.value = "running";
    startedAt.value = performance.now();
  });
  const outcome = await guarded(() =>
    ask("check", {
      ...person(),
      ...readRequest(),
      answers: {},
      pictures: readsPictures.value && recogniser.value === "ready" && !isSample.value,
      ...(overlay === undefined ? {} : { overlay }),
    }),
  );
  take(outcome);
  if (outcome?.ok) announce(messages.value.check.done);
}

/** Stops the running check. */
export function cancelCheck(): void {
  void ask("cancel");
}

/** Takes an answer of the owner's and judges again. */
export async function answerQuestion(key: string, value: AnswerValue): Promise<void> {
  answers.value = { ...answers.value, [key]: value };
  isRerunning.value = true;
  const outcome = await guarded(() => ask("answer", { ...person(), answers: answers.value }));
  take(outcome);
  announce(messages.value.results.rerun);
}

/** Runs the command line's demo. */
export async function trySample(): Promise<void> {
  const sample = await guarded(fetchSample);
  if (!sample) return;
  await choose(sample.files);
  batch(() => {
    isSample.value = true;
    overlay = sample.overlay;
    samplePerson = sample.profile;
  });
  await runCheck();
}

/** Notes what the owner did about a group. */
export function note(key: string, value: Note): void {
  notes.value = { ...notes.value, [key]: value };
}

/** What a saved file holds. */
export interface Saved {
  readonly format: "netral-saved/1";
  readonly state: CheckState;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, Note>>;
  readonly isSample: boolean;
}

/** Everything needed to go on later; undefined when there is no result. */
export async function savedState(): Promise<Saved | undefined> {
  const state = await ask("state");
  if (!state) return undefined;
  return {
    format: "netral-saved/1",
    state,
    answers: answers.value,
    notes: notes.value,
    isSample: isSample.value,
  };
}

/** Goes on with a saved result. */
export async function resume(saved: Saved): Promise<void> {
  await ask("restore", saved.state);
  const { report: kept } = saved.state;
  batch(() => {
    samplePerson = saved.isSample ? kept.profile : undefined;
    if (!saved.isSample) useProfile(kept.profile, kept.profileAssumed);
    report.value = kept;
    answers.value = saved.answers;
    notes.value = saved.notes;
    isSample.value = saved.isSample;
    phase.value = "results";
  });
}

/** Back to the beginning; forgets everything in memory. */
export function startOver(): void {
  void ask("forget");
  overlay = undefined;
  samplePerson = undefined;
  batch(() => {
    phase.value = "choose";
    files.value = [];
    glance.value = undefined;
    issues.value = [];
    fault.value = "";
    report.value = undefined;
    answers.value = {};
    notes.value = {};
    isSample.value = false;
  });
}
