import { signal } from "@preact/signals";

const KEY = "netral-learning";
/** Days until a story comes again, by how often it was answered rightly in a row (Leitner's boxes). */
const DAYS = [0, 1, 3, 7, 21] as const;

/** When each story is due and in which box it lies. */
export type Boxes = Readonly<Record<string, { readonly box: number; readonly due: string }>>;

function read(): Boxes | undefined {
  const text = localStorage.getItem(KEY);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is remembered; undefined while remembering is off. */
export const boxes = signal<Boxes | undefined>(read());

function keep(value: Boxes | undefined): void {
  boxes.value = value;
  if (value === undefined) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(value));
}

/** Turns remembering on. */
export function rememberLearning(): void {
  keep(boxes.value ?? {});
}

/** Turns remembering off and deletes what was kept. */
export function forgetLearning(): void {
  keep(undefined);
}

/** Puts an answered story into its next box. */
export function noteAnswer(id: string, isRight: boolean, today: string): void {
  if (!boxes.value) return;
  const box = isRight ? Math.min(DAYS.length - 1, (boxes.value[id]?.box ?? 0) + 1) : 0;
  const due = new Date(Date.parse(`${today}T00:00:00Z`) + (DAYS[box] ?? 0) * 86_400_000);
  keep({ ...boxes.value, [id]: { box, due: due.toISOString().slice(0, 10) } });
}

/** Stories whose day has come. */
export function dueStories(today: string): readonly string[] {
  return Object.entries(boxes.value ?? {}).flatMap(([id, { due }]) => (due <= today ? [id] : []));
}
