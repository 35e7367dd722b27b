import type { DraftLimit, DraftStance, Profile } from "@netral/engine/model";
import type { DraftRequest } from "./draft-request.ts";
import { callsForSomebody } from "./rewrite/still-campaigns.ts";

/** Characters of a text that the stance classifier reads. */
const READ_BY_MODEL = 6000;
/** Below this the text of a picture is called doubtful. */
const DOUBT = 0.8;
/** From here on words without a name are said to take a side. */
const TAKES_SIDES = 0.8;

/** Was everything of the draft read without doubt? */
export function isReadWhole(request: DraftRequest): boolean {
  return !isUnread(request) && !isDoubtful(request);
}

/** A picture in which no words were seen: most hold none, and that is said. */
const NO_WORDS = "document/picture-no-words";

function isUnread({ document, picture }: DraftRequest): boolean {
  return [document, picture].some((file) => file?.unread?.some(({ code }) => code !== NO_WORDS) === true);
}

function isWordless({ document, picture }: DraftRequest): boolean {
  return [document, picture].some((file) => file?.unread?.some(({ code }) => code === NO_WORDS) === true);
}

function isDoubtful({ document, picture }: DraftRequest): boolean {
  return [document, picture].some((file) => (file?.confidence ?? 1) < DOUBT);
}

/**
 * May a text be about somebody whom Netral does not see: does it call for somebody who is not on the list, or take a
 * side under a post of which nothing is known?
 */
export function mayMeanUnknown(
  { text, kind, to }: DraftRequest,
  concernsSomebody: boolean,
  stance: DraftStance | undefined,
): boolean {
  if (concernsSomebody || kind === "invitation") return false;
  return callsForSomebody(text) || (kind === "comment" && to === undefined && isSided(stance));
}

function isSided(stance: DraftStance | undefined): boolean {
  return stance !== undefined && stance.side !== "neither" && (stance.probability ?? 1) >= TAKES_SIDES;
}

/** What Netral cannot see in this draft, or took for granted; in the order of the catalogue. */
export function limitsOf(
  request: DraftRequest,
  profile: Profile,
  concernsSomebody: boolean,
  stance: DraftStance | undefined,
  hasEventDay: boolean,
): DraftLimit[] {
  const { kind, document, picture, to, text } = request;
  const isInvitation = kind === "invitation";
  const holds: Readonly<Record<DraftLimit, boolean>> = {
    "names-on-list": true,
    "picture-not-seen": (kind === "caption" || kind === "frame") && document?.kind !== "image" && !picture,
    "comment-target": kind === "comment" && to === undefined,
    "group-unknown": kind === "message" && to === undefined,
    "audience-assumed": request.audience === undefined && !isInvitation,
    "area-unknown": profile.area === undefined,
    "day-assumed": request.atAssumed === true && !isInvitation,
    "event-day-unknown": isInvitation && !hasEventDay,
    "sides-without-names":
      (isSided(stance) && !concernsSomebody) || mayMeanUnknown(request, concernsSomebody, stance),
    "long-text": text.length > READ_BY_MODEL && !isInvitation,
    "picture-text-doubtful": isDoubtful(request),
    "document-unread": isUnread(request),
    "picture-no-words": isWordless(request),
    "event-not-seen": isInvitation,
  };
  return (Object.keys(holds) as DraftLimit[]).filter((limit) => holds[limit]);
}
