import { instantMs, type RegistryIndex, spanOf, stageMaskAt } from "@netral/engine/logic";
import {
  type DraftCalendarEntry,
  type DraftMark,
  type DraftMention,
  type InvitationReading,
  stageMask,
  type TimeInterval,
} from "@netral/engine/model";
import { daysInterval, zoneOf } from "../draft-activity.ts";
import type { DraftOptions, DraftRequest } from "../draft-request.ts";
import { spanIn } from "../spans.ts";
import { askHost } from "./ask-host.ts";
import { arrivalSteps, attendingIn } from "./attending.ts";
import { eventDays } from "./event-day.ts";
import { readHosts } from "./read-hosts.ts";
import { judgeInvitation, readSigns } from "./read-signs.ts";

type EventReading = InvitationReading["event"];

const STANDING = stageMask(["hopeful", "determined", "campaign", "quiet", "vote", "counting"]);
const HOUR_MS = 3_600_000;
const HOURS = { WIB: 7, WITA: 8, WIT: 9, unknown: 7 } as const;
const PLACE =
  /(?<!\p{L})(?:tempat|lokasi|bertempat di|venue|alamat|di)\s*:?\s+((?:[Pp]osko|[Rr]umah|[Gg]edung|[Aa]ula|[Ll]apangan|[Bb]alai|[Hh]otel|[Kk]antor|[Aa]lun|GOR|[Kk]ediaman|[Ss]tadion|[Pp]endopo|[Mm]asjid|[Tt]aman|[Kk]afe|[Cc]afe|[Ww]arung)[^\n.;,!]{0,60})/u;
const PLACE_LINE =
  /(?<!\p{L})(?:tempat|lokasi|bertempat di|venue)\s*:?\s+([^\n;]{3,80}?)(?=\n|;|$|\.\s+\p{Lu}\p{Ll}|\.\s*$)/iu;

/** When the event takes place as far as text, calendar file or user say it, and the time to judge it at. */
export function eventOf(
  { text, at, eventDay, document }: DraftRequest,
  { profile, registry }: Pick<DraftOptions, "profile" | "registry">,
): { readonly event: EventReading; readonly time?: TimeInterval } {
  const zone = zoneOf(profile, registry);
  const place = document?.event?.place ?? placeIn(text);
  const where = place === undefined ? {} : { place };
  const start = document?.event?.start;
  if (start) {
    const shift = HOURS[zone] * HOUR_MS;
    const day = (ms: number) => new Date(ms + shift).toISOString().slice(0, 10);
    const event = { from: day(instantMs(start.from)), to: day(instantMs(start.to) - 1) };
    return { event: { ...event, dayFrom: "calendar", ...where }, time: start };
  }
  const said = eventDays(text, at);
  if (said) {
    const { from, to, span } = said;
    return {
      event: { from, to, dayFrom: "text", span: spanIn(text, span), ...where },
      time: daysInterval(from, to, zone),
    };
  }
  if (eventDay === undefined) return { event: where };
  return {
    event: { from: eventDay, to: eventDay, dayFrom: "given", ...where },
    time: daysInterval(eventDay, eventDay, zone),
  };
}

function placeIn(text: string): string | undefined {
  return (PLACE_LINE.exec(text)?.[1] ?? PLACE.exec(text)?.[1])?.trim();
}

/** What was seen of an invitation before it is judged. */
export interface SeenInvitation {
  readonly event: EventReading;
  readonly time: TimeInterval | undefined;
  readonly mentions: readonly DraftMention[];
  readonly marks: readonly DraftMark[];
  readonly calendar: readonly DraftCalendarEntry[];
}

/** Reads who invites and whether it is a campaign under another label. */
export function readInvitation(
  { text, document }: DraftRequest,
  { event, time, mentions, marks, calendar }: SeenInvitation,
  { registry, pack: { pack }, profile }: Pick<DraftOptions, "registry" | "pack" | "profile">,
): InvitationReading {
  const standing = mentions.filter(
    ({ subject, certainty }) => certainty !== "unknown" && mayStand(subject.id, time, registry),
  );
  const hosts = readHosts(text, mentions, document?.event?.organizer);
  const signs = readSigns(text, standing, marks);
  const isElectionTime =
    time === undefined || calendar.some(({ stage }) => stage === "kampanye" || stage === "masa-tenang");
  const judgement = judgeInvitation(hosts, signs, standing, isElectionTime);
  return {
    judgement,
    hosts,
    signs,
    event,
    askHost: askHost({ judgement, hosts, signs, event }),
    ...attendingIn(pack, profile),
    onArrival: arrivalSteps(pack),
  };
}

/** May the subject have stood then? A party always does. */
function mayStand(subject: string, time: TimeInterval | undefined, registry: RegistryIndex): boolean {
  const timeline = registry.timeline(subject);
  const { from, to } = spanOf(time);
  return timeline === undefined || (stageMaskAt(timeline, from, to) & STANDING) !== 0;
}
