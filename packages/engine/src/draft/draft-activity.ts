import { instantText, type RegistryIndex, windowEnd, windowStart, type Zone } from "@netral/engine/logic";
import type { Activity, Audience, DraftKind, MediaRef, Profile, TimeInterval } from "@netral/engine/model";
import type { DraftRequest } from "./draft-request.ts";
import { draftTarget } from "./draft-target.ts";

type Shape = Pick<Activity, "type" | "kind"> & {
  readonly object: Activity["object"]["type"];
  readonly audience: Audience;
};

const SHAPES: Readonly<Record<DraftKind, Shape>> = {
  post: { type: "Create", kind: "post", audience: "public", object: "Note" },
  comment: { type: "Create", kind: "comment", audience: "public", object: "Note" },
  caption: { type: "Create", kind: "post", audience: "public", object: "Image" },
  bio: { type: "Update", kind: "profile", audience: "public", object: "Profile" },
  frame: { type: "Update", kind: "profile", audience: "public", object: "Image" },
  message: { type: "Create", kind: "message", audience: "group", object: "Note" },
  invitation: { type: "Accept", kind: "event", audience: "unknown", object: "Event" },
};

/** Id of the one act a draft would be; question keys end in it. */
export const DRAFT_ID = "draft";

/** The days from the first to the last local day (inclusive) of the place where the owner works, else of Jakarta. */
export function daysInterval(first: string, last: string, zone: Zone): TimeInterval {
  const local = zone === "unknown" ? "WIB" : zone;
  const from = windowStart(first, local)?.lo ?? 0;
  const to = windowEnd(last, local)?.hi ?? 0;
  return { from: instantText(from), to: instantText(to), zone: "assumed" };
}

/** The zone of the owner's area. */
export function zoneOf({ area }: Profile, registry: RegistryIndex): Zone {
  const place = area === undefined ? undefined : registry.areaByCode(area);
  return place ? registry.zone(place.id) : "unknown";
}

/**
 * The act the draft would be once it is posted, or once the invitation is accepted. `event` is when the event takes
 * place, absent when nothing says it.
 */
export function draftActivity(
  request: DraftRequest,
  registry: RegistryIndex,
  published: TimeInterval,
  event: TimeInterval | undefined,
): Activity {
  const { text, kind } = request;
  const { object, audience, ...shape } = SHAPES[kind];
  const { platform, target } = draftTarget(request, registry);
  const isInvitation = kind === "invitation";
  const media = mediaOf(request);
  const isPicture = media.length > 0 && object === "Note";
  return {
    id: DRAFT_ID,
    ...shape,
    platform,
    object: {
      type: isPicture ? "Image" : object,
      text,
      ...(media.length > 0 ? { media } : {}),
      ...(isInvitation && event ? { startTime: event } : {}),
    },
    ...(isInvitation ? {} : { published }),
    ...(target ? { target } : {}),
    audience: request.audience ?? audience,
    ...(kind === "comment" && !target ? { missing: ["target"] as const } : {}),
    source: { file: request.document?.name ?? "draft", pointer: "line:1" },
  };
}

/** The picture that goes with the text, or the one that held it (its words are the text then). */
function mediaOf({ picture, document }: DraftRequest): readonly MediaRef[] {
  if (picture) {
    const { name = "picture", text, confidence, taken } = picture;
    return [
      {
        type: "Image",
        url: name,
        ...(text === undefined ? {} : { text }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(taken === undefined ? {} : { taken }),
      },
    ];
  }
  if (document?.kind !== "image") return [];
  const { name = "picture", taken } = document;
  return [{ type: "Image", url: name, ...(taken === undefined ? {} : { taken }) }];
}
