import type { Activity } from "@netral/engine/model";
import type { DraftRequest } from "./protocol.ts";

type Shape = Pick<Activity, "type" | "kind" | "audience"> & { readonly object: Activity["object"]["type"] };

const SHAPES: Readonly<Record<DraftRequest["kind"], Shape>> = {
  post: { type: "Create", kind: "post", audience: "public", object: "Note" },
  comment: { type: "Create", kind: "comment", audience: "public", object: "Note" },
  caption: { type: "Create", kind: "post", audience: "public", object: "Image" },
  bio: { type: "Update", kind: "profile", audience: "public", object: "Profile" },
  message: { type: "Create", kind: "message", audience: "group", object: "Note" },
  invitation: { type: "Accept", kind: "event", audience: "unknown", object: "Event" },
};

/** What the draft would be once it is posted, or once the invitation is accepted, on the given day. */
export function draftActivity({ text, kind, day }: DraftRequest): Activity {
  const { object, ...shape } = SHAPES[kind];
  // A day without an hour: the whole day in Jakarta's zone (UTC+7).
  const from = Date.parse(`${day}T00:00:00+07:00`);
  const time = {
    from: new Date(from).toISOString(),
    to: new Date(from + 24 * 3_600_000).toISOString(),
    zone: "assumed",
  } as const;
  return {
    id: "naskah",
    ...shape,
    platform: "other",
    object: { type: object, text, ...(kind === "invitation" ? { startTime: time } : {}) },
    ...(kind === "invitation" ? {} : { published: time }),
    source: { file: "naskah", pointer: "line:1" },
  };
}
