import type { RegistryIndex } from "@netral/engine/logic";
import type { SubjectRef } from "@netral/engine/model";

/** What the law needs to know of the registry: who a fact is about, and when they stood. */
export type Contestants = Pick<RegistryIndex, "subject" | "ticketContest" | "timeline">;

/** The subject of a rule that concerns nobody in the registry. */
export const NO_SUBJECT: SubjectRef = { id: "none", kind: "none", name: "" };
