/** An open question of a run. Its key goes into the answers file. */
export interface Question {
  /** `question-id`, `question-id@platform`, `question-id@platform:handle` or `question-id@activity-id`, by the question's scope. */
  readonly key: string;
  readonly id: string;
  readonly scope: "owner" | "platform" | "target" | "activity";
  /** What the question is about, for display: a target's name or an activity id. */
  readonly about?: string;
  /** How many findings an answer would settle. */
  readonly settles: number;
}
