import type {
  Contest,
  Election,
  ElectionStage,
  ElectionStageName,
  Profile,
  StageMask,
  StageName,
  Ticket,
  TicketStatus,
  TicketStatusName,
} from "@netral/engine/model";
import { stageBit } from "@netral/engine/model";
import { eventMoment, type Moment, windowEnd, windowStart, yearBefore, type Zone } from "./registry-date.ts";

/** From when a hopeful counts as one; see {@link Profile.hopefulFrom}. */
export type HopefulFrom = NonNullable<Profile["hopefulFrom"]>;

/** A begin of a stage that the registry dates: somewhere in `[lo, hi]` milliseconds. */
export interface StageBoundary {
  readonly stage: StageName;
  readonly lo: number;
  readonly hi: number;
  /** The registry's own date. */
  readonly from: string;
  readonly sources: readonly string[];
}

/**
 * The stages of one ticket over all time: `masks[0]` before `starts[0]`, `masks[i]` in
 * `[starts[i - 1], starts[i])`, milliseconds. See docs/semantics.md, "Stages".
 */
export interface Timeline {
  readonly zone: Zone;
  readonly starts: readonly number[];
  readonly masks: readonly StageMask[];
  /** The dated rows the segments come from, in order of time. */
  readonly boundaries: readonly StageBoundary[];
}

const NEVER: Moment = { lo: Number.POSITIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
const UNKNOWN: Moment = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
const YEAR_MS = 366 * 86_400_000;
const WITHDRAWN: readonly TicketStatusName[] = ["mundur", "diganti", "didiskualifikasi"];

/** A stage and the moment it begins; `known` is false when only its neighbours bound it. */
interface Phase {
  readonly stage: StageName;
  lo: number;
  hi: number;
  readonly known: boolean;
  readonly from?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

interface Dated extends Moment {
  readonly from?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

interface Sources {
  readonly ticket: Ticket;
  readonly stages: readonly ElectionStage[];
  readonly zone: Zone;
}

/** The stage rows that hold for a contest: its own, and its election's for the stages it has none of. */
export function stagesOfContest(
  contest: Pick<Contest, "stages"> | undefined,
  election: Pick<Election, "stages"> | undefined,
): readonly ElectionStage[] {
  const own = contest?.stages ?? [];
  const replaced = new Set(own.map(({ stage }) => stage));
  return [...(election?.stages ?? []).filter(({ stage }) => !replaced.has(stage)), ...own];
}

function dated(
  moment: Moment | undefined,
  row: { from: string | null; sources: readonly string[] },
): Dated | undefined {
  return moment && { ...moment, from: row.from ?? undefined, sources: row.sources };
}

function earliest(items: readonly (Dated | undefined)[]): Dated | undefined {
  return items.reduce((best, item) => (item && (!best || item.lo < best.lo) ? item : best), undefined);
}

/** The earliest dated status of these names, as an event somewhere in its day. */
function statusEvent({ ticket, zone }: Sources, ...names: TicketStatusName[]): Dated | undefined {
  const rows = ticket.statuses.filter(({ status }) => names.includes(status));
  return earliest(rows.map((row) => dated(eventMoment(row.from, zone), row)));
}

function stageEvent({ stages, zone }: Sources, name: ElectionStageName): Dated | undefined {
  const rows = stages.filter(({ stage }) => stage === name);
  return earliest(rows.map((row) => dated(eventMoment(row.from, zone), row)));
}

/** Anywhere between the opening of the first and the close of the last registration window. */
function registration({ stages, zone }: Sources): Dated | undefined {
  const rows = stages.filter(({ stage, from }) => stage === "pendaftaran" && from !== null);
  const first = earliest(rows.map((row) => dated(windowStart(row.from, zone), row)));
  if (!first) return undefined;
  const ends = rows.map((row) => eventMoment(row.to ?? row.from, zone)?.hi ?? first.hi);
  return { ...first, hi: Math.max(...ends) };
}

function firstVote({ stages, zone }: Sources): { vote?: Dated | undefined; yearAhead?: Dated | undefined } {
  const rows = stages.filter(({ stage }) => stage === "pemungutan");
  const row = rows.find(({ from }) => from !== null) ?? rows[0];
  if (!row) return {};
  const day = row.from ?? row.notBefore ?? null;
  const vote = dated(windowStart(day, zone), { from: day, sources: row.sources });
  return {
    vote,
    yearAhead: dated(windowStart(yearBefore(day), zone), { from: yearBefore(day), sources: row.sources }),
  };
}

/** When the person became a hopeful (*bakal calon*). */
function hopefulStart(sources: Sources, hopefulFrom: HopefulFrom): Dated {
  const named = statusEvent(sources, "diusung");
  const declared = statusEvent(sources, "bakal-calon");
  const registered = statusEvent(sources, "terdaftar") ?? registration(sources);
  const { yearAhead } = firstVote(sources);
  if (hopefulFrom === "registered") return registered ?? { ...UNKNOWN, lo: yearAhead?.lo ?? UNKNOWN.lo };
  if (
    hopefulFrom === "year-ahead" &&
    yearAhead &&
    yearAhead.lo <= (declared?.lo ?? Number.POSITIVE_INFINITY)
  ) {
    return { ...yearAhead, hi: Math.min(yearAhead.hi, declared?.hi ?? yearAhead.hi) };
  }
  if (declared) return named && named.lo < declared.lo ? { ...declared, lo: named.lo } : declared;
  const earliestPractice = yearAhead?.lo ?? (registered ? registered.lo - YEAR_MS : UNKNOWN.lo);
  const lo = Math.min(earliestPractice, named?.lo ?? earliestPractice, registered?.lo ?? earliestPractice);
  return { ...(registered ?? UNKNOWN), lo };
}

/** The windows of campaign, quiet days and vote, each followed by what holds after it. */
function windowPhases({ stages, zone }: Sources): Phase[] {
  const canonical = [
    ["kampanye", "campaign"],
    ["masa-tenang", "quiet"],
    ["pemungutan", "vote"],
  ] as const;
  const rows = canonical.map(([name, stage], order) => {
    const all = stages.filter((row) => row.stage === name);
    const known = all.filter(({ from }) => from !== null);
    return known.length > 0
      ? known.map((row) => ({ stage, order, row, opens: windowStart(row.from, zone)?.lo }))
      : [{ stage, order, row: all[0], opens: undefined }];
  });
  const windows = rows.flat().filter(({ opens }) => opens !== undefined);
  windows.sort((a, b) => (a.opens ?? 0) - (b.opens ?? 0) || a.order - b.order);
  for (const undated of rows.flat().filter(({ opens }) => opens === undefined)) {
    const next = windows.findIndex(({ order }) => order > undated.order);
    windows.splice(next < 0 ? windows.length : next, 0, undated);
  }
  let voted = false;
  return windows.flatMap(({ stage, row }) => {
    voted ||= stage === "vote";
    const start = windowStart(row?.from, zone);
    const bound = {
      lo: windowStart(row?.notBefore, zone)?.lo ?? UNKNOWN.lo,
      hi: windowEnd(row?.notAfter, zone)?.hi ?? UNKNOWN.hi,
    };
    const end = windowEnd(row?.to ?? (stage === "vote" ? row?.from : null), zone);
    const rest: StageName = voted ? "counting" : "determined";
    return [
      {
        stage,
        ...(start ?? bound),
        known: start !== undefined,
        from: row?.from ?? undefined,
        sources: row?.sources,
      },
      { stage: rest, ...(end ?? UNKNOWN), known: end !== undefined, sources: row?.sources },
    ];
  });
}

/** Keeps begins in order: an undated one lies between its neighbours, a later one never precedes an earlier. */
function order(phases: Phase[]): void {
  let next = Number.POSITIVE_INFINITY;
  for (const phase of phases.toReversed()) {
    if (phase.known) next = Math.min(next, phase.hi);
    else phase.hi = Math.min(phase.hi, next);
  }
  let lo = Number.NEGATIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const phase of phases) {
    lo = phase.lo = Math.max(phase.lo, lo);
    hi = phase.hi = Math.max(phase.hi, hi, lo);
  }
}

/** When the candidacy ended: result, else undecided from the vote to the inauguration; withdrawal comes first. */
function overStart(sources: Sources, counting: number): Dated {
  const { ticket, zone } = sources;
  const result = statusEvent(sources, "terpilih", "selesai") ?? stageEvent(sources, "hasil");
  const taken = earliest([statusEvent(sources, "menjabat"), stageEvent(sources, "pelantikan")]);
  const undecided = { lo: counting, hi: Math.max(counting, taken?.lo ?? NEVER.lo), sources: taken?.sources };
  const ends: Dated[] = [result ?? undecided];
  const withdrawn = ticket.statuses.filter(({ status }) => WITHDRAWN.includes(status));
  for (const row of withdrawn) ends.push(dated(eventMoment(row.from, zone), row) ?? UNKNOWN);
  const dropped = droppedOut(ticket.statuses, zone);
  if (dropped) ends.push(dropped);
  const lo = Math.min(...ends.map((end) => end.lo));
  const hi = Math.min(...ends.map((end) => end.hi));
  return { ...(ends.find((end) => end.hi === hi) ?? undecided), lo, hi };
}

/** A hopeful whose last status ended and who never became *calon*: possibly over from then, never surely. */
function droppedOut(statuses: readonly TicketStatus[], zone: Zone): Dated | undefined {
  const early: readonly TicketStatusName[] = ["diusung", "bakal-calon", "terdaftar"];
  if (statuses.length === 0 || statuses.some(({ status }) => !early.includes(status))) return undefined;
  const ends = statuses.map(({ to }) => windowEnd(to, zone)?.lo);
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(last) ? { lo: last, hi: Number.POSITIVE_INFINITY } : undefined;
}

function phasesOf(sources: Sources, hopefulFrom: HopefulFrom): Phase[] {
  const windows = windowPhases(sources);
  const determined = statusEvent(sources, "calon") ?? stageEvent(sources, "penetapan");
  const firstWindow = Math.min(
    ...windows.map(({ lo }) => (Number.isFinite(lo) ? lo : Number.POSITIVE_INFINITY)),
  );
  const hopeful = hopefulStart(sources, hopefulFrom);
  const latest = determined?.hi ?? Number.POSITIVE_INFINITY;
  return [
    {
      stage: "hopeful",
      ...hopeful,
      lo: Math.min(hopeful.lo, determined?.lo ?? hopeful.lo),
      hi: Math.min(hopeful.hi, latest),
      known: Number.isFinite(hopeful.hi),
    },
    {
      stage: "determined",
      // No determination is known to have been made earlier than a year before the campaign or the vote.
      ...(determined ?? {
        ...UNKNOWN,
        lo: Number.isFinite(firstWindow) ? firstWindow - YEAR_MS : UNKNOWN.lo,
      }),
      known: determined !== undefined,
    },
    ...windows,
  ];
}

function maskAtInstant(phases: readonly Phase[], over: Moment, at: number): StageMask {
  let mask = at < (phases[0]?.hi ?? NEVER.hi) ? stageBit("before") : 0;
  phases.forEach((phase, i) => {
    const next = phases[i + 1]?.hi ?? Number.POSITIVE_INFINITY;
    if (phase.lo <= at && at < next) mask |= stageBit(phase.stage);
  });
  if (at >= over.hi) return stageBit("over");
  return at >= over.lo ? mask | stageBit("over") : mask;
}

/**
 * The timeline of one ticket from its statuses and the dates of its contest. Dates that are missing widen the
 * sets of possible stages; nothing is guessed. A contest or election that is not in the registry has no dates.
 */
export function buildTimeline(
  ticket: Ticket,
  contest: Pick<Contest, "stages"> | undefined,
  election: Pick<Election, "stages"> | undefined,
  zone: Zone,
  hopefulFrom: HopefulFrom = "declared",
): Timeline {
  const sources: Sources = { ticket, stages: stagesOfContest(contest, election), zone };
  const phases = phasesOf(sources, hopefulFrom);
  order(phases);
  const counting = phases.findLast(({ stage }) => stage === "counting")?.lo ?? UNKNOWN.lo;
  const over = overStart(sources, counting);
  const cuts = [over.lo, over.hi, ...phases.flatMap(({ lo, hi }) => [lo, hi])].filter(Number.isFinite);
  const starts: number[] = [];
  const masks = [maskAtInstant(phases, over, Number.NEGATIVE_INFINITY)];
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    const mask = maskAtInstant(phases, over, cut);
    if (mask === masks.at(-1)) continue;
    starts.push(cut);
    masks.push(mask);
  }
  return { zone, starts, masks, boundaries: boundariesOf(phases, over) };
}

function boundariesOf(phases: readonly Phase[], over: Dated): StageBoundary[] {
  const rows: StageBoundary[] = [];
  for (const { stage, lo, hi, from, sources } of [...phases, { stage: "over" as const, ...over }]) {
    if (from !== undefined && lo <= over.hi) rows.push({ stage, lo, hi, from, sources: sources ?? [] });
  }
  return rows.sort((a, b) => a.lo - b.lo);
}
