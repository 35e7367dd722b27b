/** What the owner noted about a group of findings. */
export type NoteState = "open" | "todo" | "done" | "not-applicable";
export interface Note {
  readonly state: NoteState;
  readonly reason?: string;
}
