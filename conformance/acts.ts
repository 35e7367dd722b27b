import type { Activity, Audience, Platform, Target, TimeInterval } from "@netral/engine/model";

/** What a builder needs; everything else of the activity follows from the kind of act. */
export interface ActInput {
  readonly id: string;
  /** Local time with offset, `2025-10-15T10:00:00+07:00`, or a ready interval; absent when the export has none. */
  readonly at?: string | TimeInterval;
  readonly platform?: Platform;
  readonly handle?: string;
  readonly name?: string;
  readonly text?: string;
  readonly audience?: Audience;
}

/** One second, as exports with a full time stamp give it. */
function instant(local: string): TimeInterval {
  const from = new Date(local);
  return { from: iso(from), to: iso(new Date(from.getTime() + 1000)), zone: "exact" };
}

function iso(date: Date): string {
  return date.toISOString().replace(".000Z", "Z");
}

function frame(input: ActInput, kind: Activity["kind"]) {
  const platform = input.platform ?? "instagram";
  const published = typeof input.at === "string" ? instant(input.at) : input.at;
  return {
    id: input.id,
    ...(published && { published }),
    platform,
    kind,
    audience: input.audience ?? ("unknown" as const),
    source: { file: `contoh/${platform}-${kind}.json`, pointer: `/${input.id}` },
  };
}

function account(input: ActInput, kind: Target["kind"] = "account"): Target {
  return {
    ...(input.handle !== undefined && { handle: input.handle }),
    ...(input.name !== undefined && { name: input.name }),
    kind,
  };
}

function note(input: ActInput, type: "Note" | "Image" = "Note") {
  return { type, ...(input.text !== undefined && { text: input.text }) };
}

/** A like on a post of the account; exports rarely hold the liked text. */
export function like(input: ActInput): Activity {
  const missing = input.text === undefined ? { missing: ["text"] as const } : {};
  return {
    ...frame(input, "reaction"),
    type: "Like",
    reaction: "like",
    object: note(input),
    target: account(input),
    ...missing,
  };
}

/** A comment under a post of the account. */
export function comment(input: ActInput): Activity {
  return { ...frame(input, "comment"), type: "Create", object: note(input), target: account(input) };
}

/** A repost of a post of the account. */
export function share(input: ActInput): Activity {
  return { ...frame(input, "share"), type: "Announce", object: note(input), target: account(input) };
}

/** A follow of the account. */
export function follow(input: ActInput): Activity {
  return { ...frame(input, "follow"), type: "Follow", object: { type: "Profile" }, target: account(input) };
}

/** Joining a group. */
export function join(input: ActInput): Activity {
  return {
    ...frame({ platform: "facebook", ...input }, "group"),
    type: "Join",
    object: { type: "Group" },
    target: account(input, "group"),
  };
}

/** A text post on the owner's own page. */
export function post(input: ActInput): Activity {
  return { ...frame(input, "post"), type: "Create", object: note(input) };
}

/** A picture with a caption; `tags` are the accounts marked in it. */
export function photo(input: ActInput & { readonly tags?: readonly string[] }): Activity {
  const tags = input.tags?.map((name) => ({ type: "Mention" as const, name: `@${name}` }));
  return {
    ...frame(input, "post"),
    type: "Create",
    object: {
      ...note(input, "Image"),
      media: [{ type: "Image", url: `media/${input.id}.jpg` }],
      ...(tags && { tags }),
    },
  };
}

/** A "going" to an event; such a record carries the event's time, not its own. */
export function going(input: ActInput & { readonly at: string }): Activity {
  const { published, ...rest } = frame({ platform: "facebook", ...input }, "event");
  return {
    ...rest,
    type: "Accept",
    object: {
      type: "Event",
      ...(input.name !== undefined && { text: input.name }),
      ...(published && { startTime: published }),
    },
    target: account(input, "event"),
  };
}

/** The owner's own message in a chat group. */
export function message(input: ActInput): Activity {
  return {
    ...frame({ platform: "whatsapp", audience: "group", ...input }, "message"),
    type: "Create",
    object: note(input),
    target: account(input, "group"),
  };
}
