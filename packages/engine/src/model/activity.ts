/**
 * What the owner of an export did, in ActivityStreams 2.0 terms. This is a contract: the JSON Schema is
 * published, `netral read` prints it, conformance cases contain it. Fields may be added, none renamed.
 */

/** The ActivityStreams 2.0 activity types Netral uses. `Remove`, `Invite` and `Offer` extend house.md's list. */
export const ACTIVITY_TYPES = [
  "Create",
  "Like",
  "Announce",
  "Follow",
  "Join",
  "Leave",
  "Undo",
  "Accept",
  "TentativeAccept",
  "Reject",
  "Add",
  "Remove",
  "Update",
  "Invite",
] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

/** Platforms whose exports Netral knows. */
export const PLATFORMS = [
  "instagram",
  "threads",
  "facebook",
  "x",
  "tiktok",
  "youtube",
  "whatsapp",
  "telegram",
  "linkedin",
  "bluesky",
  "mastodon",
  "other",
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The kind of record an activity was read from. */
export const ACTIVITY_KINDS = [
  "post",
  "story",
  "comment",
  "reaction",
  "share",
  "follow",
  "page",
  "group",
  "event",
  "poll",
  "save",
  "profile",
  "message",
  "draft",
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** ActivityStreams 2.0 object types. */
export const OBJECT_TYPES = [
  "Note",
  "Image",
  "Video",
  "Article",
  "Event",
  "Group",
  "Profile",
  "Question",
] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

/** What kind of thing the act was directed at. */
export const TARGET_KINDS = ["account", "page", "group", "event", "unknown"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Who could see the act. `unknown` is a value: most exports do not say. */
export const AUDIENCES = ["public", "followers", "group", "direct", "unknown"] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * How far the zone of a time is known: `exact` (the export states UTC or an offset), `assumed` (a documented
 * convention of the platform), `unknown` (local time of an unnamed zone; `from`/`to` are widened to cover all).
 */
export const ZONE_CERTAINTIES = ["exact", "assumed", "unknown"] as const;
export type ZoneCertainty = (typeof ZONE_CERTAINTIES)[number];

/** Facts about a kind of record that its platform never exports. */
export const MISSING_PARTS = ["target", "text", "time", "url", "audience"] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/**
 * When something happened: the half-open interval `[from, to)` of ISO 8601 instants in UTC. The width is the
 * precision: one second for a full time stamp, a day for a date, a month for "Maret 2019".
 */
export interface TimeInterval {
  readonly from: string;
  readonly to: string;
  readonly zone: ZoneCertainty;
}

/** An ActivityStreams tag on an object. */
export interface Tag {
  readonly type: "Mention" | "Hashtag";
  /** `@handle`, `#tag` or the displayed name. */
  readonly name: string;
  readonly href?: string;
}

/** A picture, video or file that belongs to an object; opened only where the owner asks for its pictures to be read. */
export interface MediaRef {
  readonly type: "Image" | "Video" | "Audio" | "Document";
  /** Path inside the export, or address. */
  readonly url: string;
  /** Alternative text or caption of this one medium. */
  readonly name?: string;
  /** Words read in the picture, where the owner asked for that. */
  readonly text?: string;
  /** How sure those words are, 0 to 1. */
  readonly confidence?: number;
  /** When the picture was taken, by the file's own data. */
  readonly taken?: TimeInterval;
}

/** What was posted, liked, shared, joined. */
export interface ActivityObject {
  readonly type: ObjectType;
  /** Text of the object as the person wrote or read it; absent when the export does not hold it. */
  readonly text?: string;
  readonly url?: string;
  readonly media?: readonly MediaRef[];
  readonly tags?: readonly Tag[];
  /** For events: when the event takes place. */
  readonly startTime?: TimeInterval;
  /** For shares whose text was cut by the platform. */
  readonly truncated?: boolean;
}

/** The account, page, group or event the act was directed at. */
export interface Target {
  /** The platform's own stable id, when exported. */
  readonly id?: string;
  /** Handle without a leading `@`. */
  readonly handle?: string;
  readonly name?: string;
  readonly url?: string;
  readonly kind: TargetKind;
}

/** Where in the export the record stands, so that anyone can look it up. */
export interface EvidencePointer {
  /** Path inside the export, forward slashes, without the archive's name. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) for JSON; `row:N` for CSV (1 = first data row); `line:N` for text. */
  readonly pointer: string;
}

/** One act of the owner. */
export interface Activity {
  /** Stable across runs, machines, order of files and splitting of archives. */
  readonly id: string;
  readonly type: ActivityType;
  /** Absent when the export gives no time at all. */
  readonly published?: TimeInterval;
  readonly platform: Platform;
  readonly kind: ActivityKind;
  readonly object: ActivityObject;
  readonly target?: Target;
  readonly inReplyTo?: { readonly url: string };
  /** The item that the owner passed on with words of their own (a quotation, a shared post with a comment). */
  readonly quoteOf?: { readonly url: string };
  /** Where the act took place, when that is something else than its target: the group, event or community. */
  readonly context?: Target;
  readonly audience: Audience;
  readonly source: EvidencePointer;
  /** The platform's reaction code, lower case (`like`, `love`, `angry`), for kind `reaction`. */
  readonly reaction?: string;
  /** The item no longer exists on the platform according to the export. */
  readonly deleted?: boolean;
  /** What this kind of record never carries on this platform, so that a gap reads as a gap. */
  readonly missing?: readonly MissingPart[];
}
