import type { Contest, Election } from "@netral/engine/model";
import { expect, test } from "vitest";
import { contestOfTicket } from "./contest-of-ticket.ts";

const election = (name: string, from: string | null, change: object = {}): Election => ({
  id: "e",
  name,
  area: "id",
  stages: [{ stage: "pemungutan", from, sources: [], ...change }],
});
const contest = (office: string, stages?: Contest["stages"]): Contest => ({
  id: "c",
  election: "e",
  area: "id",
  office,
  ...(stages && { stages }),
});
const VOTE = { from: Date.parse("2024-11-26T17:00:00Z"), to: Date.parse("2024-11-27T17:00:00Z") };

test.each([
  ["Presiden dan Wakil Presiden", "pilpres"],
  ["Anggota DPR", "pileg"],
  ["Anggota DPRD Provinsi", "pileg"],
  ["Gubernur dan Wakil Gubernur", "pilkada"],
  ["bupati", "pilkada"],
  ["Wali Kota dan Wakil Wali Kota", "pilkada"],
] as const)("an office %s is voted on in a %s", (office, kind) => {
  expect(contestOfTicket(contest(office), election("Pemilu", null), "WIB")).toEqual({ kind });
});

test("an office that says nothing leaves it to the name of the election", () => {
  expect(contestOfTicket(contest("kepala"), election("Pilkada Contoh", null), "WIB")).toEqual({
    kind: "pilkada",
  });
  expect(contestOfTicket(contest("kepala"), election("Pemilihan", null), "WIB")).toEqual({});
});

test("the day of the vote is a local day", () => {
  expect(contestOfTicket(contest("Bupati"), election("Pilkada", "2024-11-27"), "WIB").vote).toEqual(VOTE);
});

test("a contest's own vote replaces its election's, and the first of several counts", () => {
  const own = [
    { stage: "pemungutan" as const, from: "2025-04-19", sources: [] },
    { stage: "pemungutan" as const, from: "2024-11-27", sources: [] },
  ];
  expect(contestOfTicket(contest("Bupati", own), election("Pilkada", "2030-01-01"), "WIB").vote).toEqual(
    VOTE,
  );
});

test("a vote not fixed yet lies anywhere between its bounds", () => {
  const open = election("Pilkada", null, { notBefore: "2031", notAfter: "2032-04" });
  expect(contestOfTicket(contest("Bupati"), open, "WIB").vote).toEqual({
    from: Date.parse("2030-12-31T17:00:00Z"),
    to: Date.parse("2032-04-30T17:00:00Z"),
  });
});
