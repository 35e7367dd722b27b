import type { Election, StageName, Ticket, TicketStatus } from "@netral/engine/model";
import { stageBit, stagesOf } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Zone } from "./registry-date.ts";
import { stageMaskAt, stageUseAt } from "./stage-at.ts";
import { instantMs, instantText } from "./time.ts";
import { buildTimeline, type HopefulFrom, type Timeline } from "./timeline.ts";

const s = ["src"];
const stages: Election["stages"] = [
  { stage: "pendaftaran", from: "2030-08-27", to: "2030-08-29", sources: s },
  { stage: "penetapan", from: "2030-09-22", sources: s },
  { stage: "kampanye", from: "2030-09-25", to: "2030-11-23", sources: s },
  { stage: "masa-tenang", from: "2030-11-24", to: "2030-11-26", sources: s },
  { stage: "pemungutan", from: "2030-11-27", sources: s },
  { stage: "hasil", from: "2030-12-16", sources: s },
];
const without = (...names: string[]) => stages.filter(({ stage }) => !names.includes(stage));
const status = (name: TicketStatus["status"], from: string | null, to?: string): TicketStatus => ({
  status: name,
  from,
  ...(to === undefined ? {} : { to }),
  sources: s,
});

function timeline(
  statuses: readonly TicketStatus[],
  options: { stages?: Election["stages"]; zone?: Zone; hopefulFrom?: HopefulFrom } = {},
): Timeline {
  const ticket: Ticket = { id: "t/x", contest: "c/x", number: 1, members: [], statuses };
  const election = { stages: options.stages ?? stages };
  return buildTimeline(ticket, undefined, election, options.zone ?? "WIB", options.hopefulFrom);
}

/** Stages at an instant, or over a local day in WIB. */
function at(line: Timeline, when: string): StageName[] {
  const isDay = when.length === 10;
  const from = instantMs(isDay ? `${when}T00:00:00+07:00` : when);
  return stagesOf(stageMaskAt(line, from, isDay ? from + 86_400_000 : from + 1000));
}

describe("a ticket with every date", () => {
  const line = timeline([
    status("bakal-calon", "2030-05-02"),
    status("terdaftar", "2030-08-28"),
    status("calon", "2030-09-22"),
    status("terpilih", "2030-12-10"),
  ]);
  it.each([
    ["2029-01-01", ["before"]],
    ["2030-05-01", ["before"]],
    ["2030-05-02", ["before", "hopeful"]],
    ["2030-05-03", ["hopeful"]],
    ["2030-09-21", ["hopeful"]],
    ["2030-09-22", ["hopeful", "determined"]],
    ["2030-09-23", ["determined"]],
    ["2030-09-25", ["campaign"]],
    ["2030-11-23", ["campaign"]],
    ["2030-11-24", ["quiet"]],
    ["2030-11-27", ["vote"]],
    ["2030-11-28", ["counting"]],
    ["2030-12-10", ["counting", "over"]],
    ["2030-12-11", ["over"]],
    ["2040-01-01", ["over"]],
  ])("on %s is %j", (day, expected) => {
    expect(at(line, day)).toEqual(expected);
  });

  it("changes at local midnight to the second", () => {
    expect(at(line, "2030-09-24T16:59:59Z")).toEqual(["determined"]);
    expect(at(line, "2030-09-24T17:00:00Z")).toEqual(["campaign"]);
  });

  it("names the rows that set the stage", () => {
    const from = instantMs("2030-10-01T00:00:00Z");
    expect(stageUseAt(line, from, from + 1000)).toEqual({
      stages: ["campaign"],
      zone: "WIB",
      boundaries: [
        { stage: "campaign", from: "2030-09-25", sources: s },
        { stage: "quiet", from: "2030-11-24", sources: s },
      ],
    });
  });
});

describe("the zone of the contest's area", () => {
  const eastern = (zone: Zone) => timeline([status("calon", "2030-09-22")], { zone });
  it("moves midnight", () => {
    expect(at(eastern("WIT"), "2030-09-24T15:00:00Z")).toEqual(["campaign"]);
    expect(at(eastern("WITA"), "2030-09-24T15:00:00Z")).toEqual(["determined"]);
  });
  it("leaves two hours open when it is not known", () => {
    const line = eastern("unknown");
    expect(at(line, "2030-09-24T14:59:59Z")).toEqual(["determined"]);
    expect(at(line, "2030-09-24T15:00:00Z")).toEqual(["determined", "campaign"]);
    expect(at(line, "2030-09-24T17:00:00Z")).toEqual(["campaign"]);
  });
});

describe("when someone becomes a hopeful", () => {
  it("naming by a party before a sourced declaration is undecided", () => {
    const line = timeline([status("diusung", "2030-01-10"), status("bakal-calon", "2030-05-02")]);
    expect(at(line, "2030-01-09")).toEqual(["before"]);
    expect(at(line, "2030-03-01")).toEqual(["before", "hopeful"]);
    expect(at(line, "2030-05-03")).toEqual(["hopeful"]);
  });
  it("without a declaration is undecided from twelve months before the vote to the registration", () => {
    const line = timeline([status("terdaftar", "2030-08-28")]);
    expect(at(line, "2029-11-26")).toEqual(["before"]);
    expect(at(line, "2029-11-27")).toEqual(["before", "hopeful"]);
    expect(at(line, "2030-08-28")).toEqual(["before", "hopeful"]);
    expect(at(line, "2030-08-29")).toEqual(["hopeful"]);
  });
  it("without any status may be anywhere in the registration window", () => {
    const line = timeline([]);
    expect(at(line, "2030-08-29")).toEqual(["before", "hopeful"]);
    expect(at(line, "2030-08-30")).toEqual(["hopeful"]);
  });
  it("is what the owner chose", () => {
    const rows = [status("bakal-calon", "2030-05-02"), status("terdaftar", "2030-08-28")];
    expect(at(timeline(rows, { hopefulFrom: "registered" }), "2030-07-01")).toEqual(["before"]);
    expect(at(timeline(rows, { hopefulFrom: "year-ahead" }), "2029-12-01")).toEqual(["hopeful"]);
    expect(at(timeline(rows, { hopefulFrom: "year-ahead" }), "2029-11-26")).toEqual(["before"]);
  });
});

describe("dates that are not known", () => {
  it("result: counting or over for ever, or up to the inauguration", () => {
    expect(at(timeline([], { stages: without("hasil") }), "2035-01-01")).toEqual(["counting", "over"]);
    const sworn = [...without("hasil"), { stage: "pelantikan" as const, from: "2031-02-20", sources: s }];
    expect(at(timeline([], { stages: sworn }), "2031-02-19")).toEqual(["counting", "over"]);
    expect(at(timeline([], { stages: sworn }), "2031-02-20")).toEqual(["over"]);
  });
  it("quiet days: determined or quiet between campaign and vote", () => {
    expect(at(timeline([], { stages: without("masa-tenang") }), "2030-11-25")).toEqual([
      "determined",
      "quiet",
    ]);
  });
  it("a result known to the month is undecided in the whole month", () => {
    const line = timeline([status("terpilih", "2030-12")]);
    expect(at(line, "2030-12-01")).toEqual(["counting", "over"]);
    expect(at(line, "2031-01-01")).toEqual(["over"]);
  });
  it("a hopeful of an election whose year alone is known is a hopeful, not yet determined", () => {
    const open: Election["stages"] = [
      { stage: "penetapan", from: null, sources: s },
      { stage: "kampanye", from: null, sources: s },
      { stage: "pemungutan", from: null, notBefore: "2031-10", sources: s },
    ];
    const line = timeline([status("bakal-calon", "2029-03-01")], { stages: open });
    expect(at(line, "2029-06-01")).toEqual(["hopeful"]);
    expect(at(line, "2031-06-01")).toEqual(["hopeful", "determined", "campaign", "quiet"]);
  });
  it("no dates at all: everything is possible", () => {
    expect(at(timeline([], { stages: [] }), "2030-06-01")).toHaveLength(8);
  });
});

describe("leaving", () => {
  it.each(["mundur", "diganti", "didiskualifikasi"] as const)("%s ends the candidacy on its day", (name) => {
    const line = timeline([status("calon", "2030-09-22"), status(name, "2030-10-05")]);
    expect(at(line, "2030-10-04")).toEqual(["campaign"]);
    expect(at(line, "2030-10-05")).toEqual(["campaign", "over"]);
    expect(at(line, "2030-10-06")).toEqual(["over"]);
  });
  it("a hopeful whose status ended and who never stood may be over", () => {
    const line = timeline([status("bakal-calon", "2030-05-02", "2030-07-01")]);
    expect(at(line, "2030-07-01")).toEqual(["hopeful"]);
    expect(at(line, "2030-10-01")).toEqual(["campaign", "over"]);
  });
});

describe("a late determination and a second vote", () => {
  it("no campaign stage before one is a candidate", () => {
    const line = timeline([status("bakal-calon", "2030-05-02"), status("calon", "2030-10-05")]);
    expect(at(line, "2030-10-01")).toEqual(["hopeful"]);
    expect(at(line, "2030-10-06")).toEqual(["campaign"]);
  });
  it("a re-vote has its own campaign after the count", () => {
    const again: Election["stages"] = [
      ...without("hasil"),
      { stage: "kampanye", from: "2031-03-26", to: "2031-04-15", sources: s },
      { stage: "pemungutan", from: "2031-04-19", sources: s },
    ];
    const line = timeline([status("calon", "2030-09-22")], { stages: again });
    expect(at(line, "2031-01-01")).toEqual(["counting"]);
    expect(at(line, "2031-04-01")).toEqual(["campaign"]);
    expect(at(line, "2031-04-19")).toEqual(["vote"]);
    expect(at(line, "2031-05-01")).toEqual(["counting", "over"]);
  });
  it("quiet days that are not known lie before the first vote", () => {
    const again: Election["stages"] = [
      ...without("hasil", "masa-tenang"),
      { stage: "kampanye", from: "2031-03-26", to: "2031-04-15", sources: s },
      { stage: "pemungutan", from: "2031-04-19", sources: s },
    ];
    const line = timeline([status("calon", "2030-09-22")], { stages: again });
    expect(at(line, "2030-11-25")).toEqual(["determined", "quiet"]);
    expect(at(line, "2031-04-17")).toEqual(["counting"]);
  });
  it("rows of the contest replace the election's", () => {
    const ticket: Ticket = { id: "t/x", contest: "c/x", number: 1, members: [], statuses: [] };
    const contest = { stages: [{ stage: "hasil" as const, from: null, sources: s }] };
    expect(at(buildTimeline(ticket, contest, { stages }, "WIB"), "2035-01-01")).toEqual(["counting", "over"]);
  });
});

describe("laws of every timeline", () => {
  const dayOf = (n: number) => instantText(Date.UTC(2030, 0, 1) + n * 86_400_000).slice(0, 10);
  const date = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -400, max: 500 }).map(dayOf) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 }).map((n) => dayOf(n).slice(0, 7)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const statuses = fc.array(
    fc.tuple(
      fc.constantFrom("diusung", "bakal-calon", "terdaftar", "calon", "terpilih", "mundur", "selesai"),
      date,
    ),
    { maxLength: 5 },
  );
  const dropped = fc.subarray([...new Set(stages.map(({ stage }) => stage))]);
  const zone = fc.constantFrom<Zone>("WIB", "WITA", "WIT", "unknown");
  const anyTimeline = fc
    .tuple(statuses, dropped, zone, fc.constantFrom<HopefulFrom>("declared", "registered", "year-ahead"))
    .map(([rows, gone, z, hopefulFrom]) =>
      timeline(
        rows.map(([name, from]) => status(name, from)),
        { stages: without(...gone), zone: z, hopefulFrom },
      ),
    );
  const ms = fc.integer({ min: Date.UTC(2028, 0, 1), max: Date.UTC(2033, 0, 1) });
  /** Stages in their order; campaign and quiet may give way to determined again. */
  const RANK: Readonly<Record<StageName, number>> = {
    before: 0,
    hopeful: 1,
    determined: 2,
    campaign: 2,
    quiet: 2,
    vote: 3,
    counting: 4,
    over: 5,
  };
  const ranks = (mask: number) => stagesOf(mask).map((name) => RANK[name]);

  it("some stage is always possible, and only `over` follows a sure `over`", () => {
    fc.assert(
      fc.property(anyTimeline, ms, ms, (line, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(stageMaskAt(line, first, first)).toBeGreaterThan(0);
        if (stageMaskAt(line, first, first) === stageBit("over")) {
          expect(stageMaskAt(line, second, second)).toBe(stageBit("over"));
        }
      }),
    );
  });

  it("a later date never weakens a stage", () => {
    fc.assert(
      fc.property(anyTimeline, ms, ms, (line, a, b) => {
        const early = ranks(stageMaskAt(line, Math.min(a, b), Math.min(a, b)));
        const late = ranks(stageMaskAt(line, Math.max(a, b), Math.max(a, b)));
        expect(Math.min(...late)).toBeGreaterThanOrEqual(Math.min(...early));
        expect(Math.max(...late)).toBeGreaterThanOrEqual(Math.max(...early));
      }),
    );
  });

  it("an interval is the union of its halves, so a wider one only adds stages", () => {
    fc.assert(
      fc.property(anyTimeline, ms, ms, ms, (line, a, b, c) => {
        const [from, middle, to] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const whole = stageMaskAt(line, from, to);
        expect(whole).toBe(stageMaskAt(line, from, middle) | stageMaskAt(line, middle, to));
        expect(whole & stageMaskAt(line, from, middle)).toBe(stageMaskAt(line, from, middle));
      }),
    );
  });
});
