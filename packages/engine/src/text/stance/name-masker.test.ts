import type { Label, RegistryTables } from "@netral/engine/model";
import { describe, expect, test } from "vitest";
import { createNameMasker } from "./name-masker.ts";

const label = (text: string, kind: Label["kind"], ambiguity: Label["ambiguity"] = "low"): Label => ({
  id: `l/${text}`,
  of: "p/wira",
  text,
  kind,
  match: "phrase",
  ambiguity,
  needs: [],
  sources: [],
});

const TABLES: RegistryTables = {
  format: "netral-registry/1",
  generated: null,
  scope: { elections: [], areas: [] },
  sources: [],
  areas: [],
  organizations: [],
  persons: [
    { id: "p/wira", name: "Wirabrata Lestarudin", sources: [] },
    { id: "p/nala", name: "Nalawati Agung", sources: [] },
  ],
  labels: [],
  elections: [],
  contests: [{ id: "c/31", election: "e", area: "id-31", office: "Gubernur" }],
  tickets: [
    {
      id: "t/1",
      contest: "c/31",
      number: 1,
      members: [
        { person: "p/wira", seat: "head", from: null, sources: [] },
        { person: "p/nala", seat: "deputy", from: null, sources: [] },
      ],
      statuses: [],
    },
  ],
  memberships: [],
  accounts: [],
};
const mask = createNameMasker(TABLES, [
  label("Bang Wira", "nickname"),
  label("Partai Kumbang", "party-name"),
  label("menyala", "slogan"),
  label("Hari", "first-name", "very-high"),
]);

describe("what is masked", () => {
  test.each([
    ["Bang Wira hadir", "xnamax hadir"],
    ["pilih Partai Kumbang ya", "pilih xnamax ya"],
    ["kata Nalawati tadi", "kata xnamax tadi"],
    ["Wirabrata-Nalawati menang", "xnamax menang"],
  ])("%s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});

test("slogans, everyday words and shared name words stay", () => {
  const text = "jalan Agung menyala di Hari Minggu";
  expect(mask(text)).toBe(text);
});

test("spans found by others are masked too", () => {
  expect(mask("coblos si doi ya", [{ start: 7, end: 13 }])).toBe("coblos xnamax ya");
});
