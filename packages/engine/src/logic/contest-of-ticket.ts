import type { Contest, ContestKind, Election } from "@netral/engine/model";
import { kindOfOffice, type OfficeKind } from "./office-kind.ts";
import { eventMoment, type Zone } from "./registry-date.ts";
import type { Span } from "./time.ts";
import { stagesOfContest } from "./timeline.ts";

/** What kind of contest a ticket stands in, and when it is voted on; a part the registry does not tell is absent. */
export interface TicketContest {
  readonly kind?: ContestKind;
  /** The days of the vote, milliseconds, `[from, to)`; as wide as the registry leaves them. */
  readonly vote?: Span;
}

const KIND_OF: Readonly<Record<Exclude<OfficeKind, "other">, ContestKind>> = {
  president: "pilpres",
  parliament: "pileg",
  governor: "pilkada",
  regent: "pilkada",
  mayor: "pilkada",
};

function kindIn(text: string): ContestKind | undefined {
  const kind = kindOfOffice(text);
  if (kind !== "other") return KIND_OF[kind];
  return /kepala daerah|pilkada/i.test(text) ? "pilkada" : undefined;
}

/** The kind and the vote of a contest: by its office, else by what its election is called. */
export function contestOfTicket(
  contest: Contest | undefined,
  election: Election | undefined,
  zone: Zone,
): TicketContest {
  const kind = kindIn(contest?.office ?? "") ?? kindIn(`${election?.name ?? ""} ${election?.id ?? ""}`);
  const vote = voteOf(contest, election, zone);
  return { ...(kind && { kind }), ...(vote && { vote }) };
}

/** The earliest day of the vote; between the earliest and the latest possible one while it is not fixed. */
function voteOf(contest: Contest | undefined, election: Election | undefined, zone: Zone): Span | undefined {
  const rows = stagesOfContest(contest, election).filter(({ stage }) => stage === "pemungutan");
  const spans = rows.flatMap(({ from, notBefore, notAfter }): Span[] => {
    const first = eventMoment(from ?? notBefore, zone);
    const last = eventMoment(from ?? notAfter, zone);
    if (!first && !last) return [];
    return [{ from: first?.lo ?? Number.NEGATIVE_INFINITY, to: last?.hi ?? Number.POSITIVE_INFINITY }];
  });
  return spans.reduce<Span | undefined>(
    (best, span) => (best && best.from <= span.from ? best : span),
    undefined,
  );
}
