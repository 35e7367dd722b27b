import { describe, expect, it } from "vitest";
import { type CompactRegistry, decodeRegistry } from "./decode-registry.ts";

const sources = ["uji"];
const compact: CompactRegistry = {
  format: "netral-registry-compact/1",
  digest: "sha256:0",
  tables: {
    areas: [
      { id: "id-98", name: "Nusa Contoh", level: "provinsi", zone: "WIT" },
      { id: "id-98.71", name: "Kota Melati", level: "kota", parent: "id-98" },
    ],
    persons: [{ id: "p/asri", name: "Asri Kenanga Wati", sources: ["lain"] }],
    contests: [{ id: "c/x/98.71", election: "x", area: "id-98.71", office: "Wali Kota", emptyBox: true }],
  },
  rolls: [
    {
      kind: "pairs",
      election: "x",
      prefix: "x",
      contestPrefix: "c/x/",
      areaPrefix: "id-",
      office: { provinsi: "Gubernur", kota: "Wali Kota" },
      numberFrom: "2030-09-23",
      sources,
      rows: [
        [
          "98",
          "7",
          1,
          ["Asri Kenanga", 0, 0, 0, 0, "p/asri"],
          ["Bejo Tirta", "H. *, S.E.", "shared-full-name", 3],
        ],
        ["98.71", "8", 2, ["Cahyono", 0, 0, 0, ["Pak Cah"]], ["Dewi Lestari Ayu"]],
      ],
    },
    {
      kind: "list",
      election: "y",
      prefix: "y",
      contestPrefix: "c/y/",
      areaPrefix: "id-",
      office: { provinsi: "Anggota DPD RI" },
      numberFrom: "2030-11-03",
      role: "calon",
      from: "2030-11-03",
      to: "2031-03-20",
      sources,
      rows: [
        ["98", "mawar", 4, ["Erna Sekar"]],
        ["98", "", 5, ["Fajar Baru"]],
      ],
    },
  ],
};

describe("decodeRegistry", () => {
  const decoded = decodeRegistry(compact);
  if (!decoded.ok) throw new Error("expected a registry");
  const { tables } = decoded.value;

  it("unfolds pairs into contests, tickets and persons", () => {
    expect(tables.tickets[0]).toEqual({
      id: "t/x/7",
      contest: "c/x/98",
      number: 1,
      numberFrom: "2030-09-23",
      members: [
        { person: "p/asri", seat: "head", ballotName: "ASRI KENANGA", from: null, sources },
        { person: "p/x/7/b", seat: "deputy", ballotName: "H. BEJO TIRTA, S.E.", from: null, sources },
      ],
      statuses: [],
    });
    expect(tables.persons[1]).toEqual({
      id: "p/x/7/b",
      name: "Bejo Tirta",
      sources,
      nameGrade: "shared-full-name",
      sameNameElsewhere: 3,
    });
    expect(tables.contests[0]).toEqual({ id: "c/x/98", election: "x", area: "id-98", office: "Gubernur" });
  });

  it("rows written out win over rows of a roll", () => {
    expect(tables.persons[0]?.name).toBe("Asri Kenanga Wati");
    expect(tables.contests[1]?.emptyBox).toBe(true);
  });

  it("unfolds lists with the party as membership", () => {
    expect(tables.tickets.map(({ id }) => id).slice(2)).toEqual(["t/y/98-mawar-4", "t/y/98-5"]);
    expect(tables.memberships).toMatchObject([
      { person: "p/y/98-mawar-4", onBehalfOf: "org/mawar", kind: "party" },
    ]);
    expect(tables.labels).toMatchObject([{ of: "p/x/8/a", text: "Pak Cah", needs: ["other-label"] }]);
  });

  it("refuses anything else with an issue", () => {
    for (const json of [
      null,
      {},
      [],
      "x",
      { ...compact, format: "netral-registry/1" },
      { ...compact, rolls: 1 },
    ]) {
      expect(decodeRegistry(json)).toMatchObject({
        ok: false,
        issues: [{ code: "registry/not-a-registry" }],
      });
    }
  });
});
