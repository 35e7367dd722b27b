import type { Timeline } from "@netral/engine/logic";
import type { SubjectRef } from "@netral/engine/model";

/** What the law needs to know of the registry: who a fact is about, and when they stood. */
export interface Contestants {
  /** The ticket or party of an id; undefined for what is neither. */
  readonly subjectOf: (id: string) => SubjectRef | undefined;
  /** The stages of a ticket; undefined where the registry has none, and then every stage is possible. */
  readonly timelineOf: (ticket: string) => Timeline | undefined;
}

/** The subject of a rule that concerns nobody in the registry. */
export const NO_SUBJECT: SubjectRef = { id: "none", kind: "none", name: "" };
