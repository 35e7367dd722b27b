import type {
  ActivityKind,
  ActivityObject,
  ActivityType,
  Audience,
  MissingPart,
  Platform,
  Target,
  TimeInterval,
} from "@netral/engine/model";

/** An act as a shape reads it; the driver adds identity and source. Undefined fields are left out. */
export interface ActivityDraft {
  readonly type: ActivityType;
  readonly kind: ActivityKind;
  readonly object: ActivityObject;
  /** Only where it differs from the shape's platform. */
  readonly platform?: Platform;
  readonly published?: TimeInterval | undefined;
  /** `published` was derived (a bound, the day of the export) and may differ in another export: not identity. */
  readonly derivedTime?: boolean;
  readonly target?: Target | undefined;
  /**
   * Another form of the export knows the act by addresses and ids that this one lacks, or the other way round: the
   * target counts by its name, and the object's address is no part of the identity.
   */
  readonly byName?: boolean;
  /** Target, or the object's text, was looked up in another file that another export may lack: not identity. */
  readonly derivedTarget?: boolean;
  readonly derivedText?: boolean;
  readonly inReplyTo?: { readonly url: string } | undefined;
  readonly quoteOf?: { readonly url: string } | undefined;
  readonly context?: Target | undefined;
  /** `unknown` when absent. */
  readonly audience?: Audience | undefined;
  readonly reaction?: string | undefined;
  readonly deleted?: boolean;
  readonly missing?: readonly MissingPart[] | undefined;
}
