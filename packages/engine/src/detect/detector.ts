import type { Activity, Fact, Profile } from "@netral/engine/model";
import type { StanceModel } from "@netral/engine/text";
import type { Inspection } from "./inspect.ts";

/** What the detectors may know besides the registry. */
export interface DetectorOptions {
  /** Its area settles which of several namesakes or equal numbers is meant. */
  readonly profile?: Profile | undefined;
  /** Decides the stance of the owner's words; by rule of words when absent. */
  readonly stance?: Pick<StanceModel, "classify"> | undefined;
}

/** States facts about activities. Makes no judgement: the law does. */
export interface Detector {
  /** Ids of the detectors inside, each with a page in docs/detectors. */
  readonly ids: readonly string[];
  /** The facts of one activity; one shared empty list when there are none. */
  detect(activity: Activity): readonly Fact[];
  /** Who is named where in the text of one activity, and which words decided its side; for showing a draft. */
  inspect(activity: Activity): Inspection;
}
