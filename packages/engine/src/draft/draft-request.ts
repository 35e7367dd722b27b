import type { JudgeOptions } from "@netral/engine/check";
import type {
  Audience,
  CheckReport,
  DraftDocument,
  DraftKind,
  DraftPicture,
  Platform,
} from "@netral/engine/model";

/** What drafts are looked at with; the engine has no clock, no files and no defaults of its own. */
export interface DraftOptions extends JudgeOptions {
  readonly version: string;
  readonly registryInfo: CheckReport["registry"];
  readonly profileAssumed: boolean;
}

/** One draft. */
export interface DraftRequest {
  readonly text: string;
  readonly kind: DraftKind;
  /** Local day of posting, `YYYY-MM-DD`; for an invitation the day from which "tomorrow" counts. */
  readonly at: string;
  /** Nobody chose the day: it is today. */
  readonly atAssumed?: boolean;
  /** Day of the event as the user knows it, where the invitation does not say it. */
  readonly eventDay?: string;
  readonly audience?: Audience;
  /** Under whose post a comment goes, or the name of the group: `@handle`, an address, or a name. */
  readonly to?: string;
  readonly platform?: Platform;
  /** Day on which the picture was taken as the user knows it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly photoTaken?: string;
  readonly document?: DraftDocument;
  /** The picture that goes with the text. */
  readonly picture?: DraftPicture;
}
