import { describe, expect, it } from "vitest";
import { TEST_REGISTRY } from "./registry.test-support.ts";
import { indexRegistry } from "./registry-index.ts";

const index = indexRegistry(TEST_REGISTRY);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("subjects", () => {
  it("a ticket is named head first, with its number and contest", () => {
    expect(index.subject("t/98/1")).toEqual({
      id: "t/98/1",
      kind: "ticket",
      name: "Asri Kenanga Wati – M. Bejo Tirta (nomor 1), Gubernur Nusa Contoh",
      contest: "c/98",
    });
    expect(index.subject("t/98.01/2")?.name).toBe("Cahyono – Dewanto Lestari (nomor 2), Bupati Melati");
    expect(index.subject("t/9801/3")?.name).toBe(
      "Erna Sekar (Partai Mawar nomor 3), Anggota DPR Nusa Contoh I",
    );
  });
  it("a party is one, an institution and an unknown id are none", () => {
    expect(index.subject("org/mawar")).toEqual({ id: "org/mawar", kind: "party", name: "Partai Mawar" });
    expect(index.subject("org/dinas")).toBeUndefined();
    expect(index.subject("t/0")).toBeUndefined();
  });
  it("an owner stands for its tickets", () => {
    expect(index.subjectsOf("p/asri")).toEqual(["t/98/1"]);
    expect(index.subjectsOf("org/tim-ab")).toEqual(["t/98/1"]);
    expect(index.subjectsOf("org/mawar")).toEqual(["org/mawar"]);
    expect(index.subjectsOf("org/dinas")).toEqual([]);
    expect(index.subjectsOf("p/dewa-2")).toEqual([]);
  });
});

describe("accounts", () => {
  it("are found by handle in any case, by id and by address, on their own platform only", () => {
    expect(ids(index.accountsByHandle("instagram", "@ASRI.kenanga"))).toEqual(["a/asri"]);
    expect(index.accountsByHandle("x", "asri.kenanga")).toEqual([]);
    expect(ids(index.accountsById("instagram", "17"))).toEqual(["a/asri"]);
    expect(ids(index.accountsByUrl("https://www.instagram.com/asri.kenanga/"))).toEqual(["a/asri"]);
    expect(index.accountsByUrl("https://www.instagram.com/p/asri.kenanga/")).toEqual([]);
    expect(ids(index.accountsOf("p/asri"))).toEqual(["a/asri"]);
  });
});

describe("areas", () => {
  it("a contest binds in its area, below it, and through the electoral district", () => {
    expect(ids(index.contestsOf("id-98.01"))).toEqual(["c/98.01", "c/98", "c/9801"]);
    expect(ids(index.contestsOf("id-97"))).toEqual(["c/97"]);
  });
  it("a zone comes from the area or its ancestors, never from the country", () => {
    expect(index.zone("id-98.01")).toBe("WIT");
    expect(index.zone("id")).toBe("WIB");
    expect(index.zone("id-97")).toBe("unknown");
    expect(index.zone("tidak-ada")).toBe("unknown");
  });
  it("is found by code or id", () => {
    expect(index.areaByCode("98.01")?.id).toBe("id-98.01");
    expect(index.areaByCode("id-98")?.id).toBe("id-98");
  });
});

describe("people", () => {
  it("offices are not party memberships", () => {
    expect(ids(index.offices("p/asri"))).toEqual(["m/kantor"]);
    expect(ids(index.memberships("p/erna"))).toEqual(["m/erna"]);
    expect(index.candidacies("p/asri").map(({ ticket, member }) => [ticket.id, member.seat])).toEqual([
      ["t/98/1", "head"],
    ]);
  });
  it("a timeline is built once and lies in the contest's zone", () => {
    const timeline = index.timeline("t/98/1");
    expect(timeline?.zone).toBe("WIT");
    expect(index.timeline("t/98/1")).toBe(timeline);
    expect(index.timeline("org/mawar")).toBeUndefined();
  });
});

describe("labels", () => {
  const labels = (owner: string) =>
    index.labelsOf(owner).map(({ text, kind, ambiguity, needs }) => [text, kind, ambiguity, needs]);
  it("stored ones are joined by derived names", () => {
    expect(labels("p/asri")).toEqual([
      ["Bu Asri", "nickname", "high", ["other-label"]],
      ["Asri Kenanga Wati", "full-name", "low", []],
    ]);
  });
  it("initials are left out of the common name", () => {
    expect(labels("p/bejo").map(([text, kind]) => [text, kind])).toEqual([
      ["M. Bejo Tirta", "full-name"],
      ["Bejo Tirta", "common-name"],
    ]);
  });
  it("a single word, a shared name and a short name on a long list need more than themselves", () => {
    expect(labels("p/cahyo")).toEqual([
      ["Cahyono", "single-word-name", "very-high", ["region", "candidacy-word"]],
    ]);
    expect(labels("p/dewa")).toEqual([["Dewanto Lestari", "full-name", "medium", ["region"]]]);
    expect(labels("p/erna")).toEqual([["Erna Sekar", "full-name", "medium", ["candidacy-word"]]]);
  });
  it("a pair gets its short name; nobody on no ticket gets any", () => {
    expect(labels("t/98/1")).toEqual([["Asri-Bejo", "pair-name", "medium", ["region"]]]);
    expect(labels("p/dewa-2")).toEqual([]);
  });
  it("ids are unique", () => {
    const all = ids(index.labels());
    expect(new Set(all).size).toBe(all.length);
  });
});
