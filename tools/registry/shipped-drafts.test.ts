import { createDraftCheck } from "@netral/engine/draft";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import type { DraftReport } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readRegistryFile } from "@netral/registry/node";
import { describe, expect, it } from "vitest";

const pack = parsePack(JSON.parse(loadPackJson()));
const decoded = decodeRegistry(readRegistryFile("registry"));
if (!pack.ok || !decoded.ok) throw new Error("the shipped pack or registry cannot be read; build them first");
const { value: law } = pack;
const { tables } = decoded.value;
const registry = indexRegistry(tables);

/** The check for somebody who works in an area. */
function lookFrom(area: string): (kind: "post" | "invitation", text: string, at: string) => DraftReport {
  const { checkDraft } = createDraftCheck({
    version: "test",
    pack: law,
    registry,
    registryInfo: { generated: null, digest: "", overlays: 0 },
    profile: { status: "pns", area },
    profileAssumed: false,
    answers: {},
    stance: shippedStance(),
  });
  return (kind, text, at) => {
    const report = checkDraft({ kind, text, at });
    if (!report.ok) throw new Error(report.issues[0]?.what.en);
    return report.value;
  };
}

/** The pairs of one province, by their full names as the registry has them. */
const PROVINCE = "31";
const home = registry.areaByCode(PROVINCE);
const contest = tables.contests.find(
  ({ area, election }) => area === home?.id && /pilkada-2024/.test(election),
);
const pairs = registry
  .ticketsOf(contest?.id ?? "")
  .filter(({ statuses }) => statuses.some(({ status }) => status === "calon"))
  .map(({ members }) => members.map(({ person }) => registry.person(person)?.name ?? "").join(" dan "));

describe("drafts against the shipped registry", () => {
  const look = lookFrom(PROVINCE);

  it("has pairs to look for", () => {
    expect(pairs.length).toBeGreaterThan(1);
  });

  it.each(pairs.map((pair) => [pair] as const))("knows a call for %s, and its time", (pair) => {
    const text = `Rapat selesai. Ayo menangkan ${pair}!`;
    const campaign = look("post", text, "2024-10-10");
    expect(campaign.findings.map(({ rule, result }) => `${rule} ${result}`)).toContain("id-asn/d-2 met");
    expect(campaign.suggestions[0]).toMatchObject({
      text: "Rapat selesai.",
      after: { outcome: "nothing-found" },
    });
    expect(look("post", text, "2016-03-01").findings.filter(({ result }) => result === "met")).toEqual([]);
  });

  it.each(pairs.map((pair) => [pair] as const))("knows an invitation to a declaration for %s", (pair) => {
    const text = `Kami mengundang Bapak/Ibu pada deklarasi relawan ${pair}, Sabtu 12 Oktober 2024`;
    const { invitation, outcome } = look("invitation", text, "2024-10-01");
    expect(invitation?.judgement).toBe("campaign");
    expect(outcome).toBe("undecided");
  });

  it.each([
    ["Selamat pagi, pelayanan KTP hari ini buka pukul delapan. Amin."],
    ["Nonton Persija lawan Persib malam ini, skor 01? Indonesia maju!"],
    ["Ayo datang ke TPS 27 November dan gunakan hak pilih Anda"],
    ["Dirgahayu Korpri, tetap netral dan melayani"],
    ["Selamat ulang tahun Bu Surya, semoga sehat dan bahagia"],
  ])("finds nothing in %j", (text) => {
    expect(look("post", text, "2024-10-10").outcome).toBe("nothing-found");
  });
});
