import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  calendarFor,
  calendarToday,
  decodeRegistry,
  indexRegistry,
  mergeRegistry,
  parseRegistry,
  stageMaskAt,
} from "@netral/engine/logic";
import { stagesOf } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { compactText, coreOf, usedSources } from "../../../tools/registry/compact.ts";
import { readSource } from "../../../tools/registry/read-source.ts";
import { readRegistryFile } from "./read-registry-file.ts";

function decoded(file: "registry" | "registry-core") {
  const outcome = decodeRegistry(readRegistryFile(file));
  if (!outcome.ok) throw new Error("the shipped registry does not decode");
  return outcome.value.tables;
}

const tables = decoded("registry");
const index = indexRegistry(tables);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const electionOf = new Map(tables.contests.map(({ id, election }) => [id, election]));
const ticketsOf = (election: RegExp) =>
  tables.tickets.filter(({ contest }) => election.test(electionOf.get(contest) ?? ""));

describe("the shipped files", () => {
  const source = readSource(new URL("../source/", import.meta.url));
  const text = (file: string) =>
    readFileSync(fileURLToPath(new URL(`../data/${file}.json`, import.meta.url)), "utf8");
  it("are what the source gives, byte for byte", () => {
    expect(compactText(source)).toBe(text("registry"));
    expect(compactText(coreOf(source))).toBe(text("registry-core"));
  });
  it("have the registry's shape, whole and core", () => {
    for (const file of ["registry", "registry-core"] as const) {
      const parsed = parseRegistry(decoded(file));
      expect(parsed.ok ? [] : parsed.issues.slice(0, 5)).toEqual([]);
    }
  });
  it("leave no reference open, whole and core", () => {
    for (const file of ["registry", "registry-core"] as const) {
      const own = decoded(file);
      const merged = mergeRegistry(own, [own]);
      expect(merged.ok ? [] : merged.issues.slice(0, 5)).toEqual([]);
    }
  });
});

describe("what is in it", () => {
  it("counts", () => {
    const pilkada = tables.contests.filter(({ election }) => /^pilkada-2024-/.test(election));
    expect(pilkada).toHaveLength(545);
    expect(pilkada.filter(({ emptyBox }) => emptyBox)).toHaveLength(37);
    expect(ticketsOf(/^pilkada-2024-/)).toHaveLength(1557);
    expect(ticketsOf(/^pilkada-2024-gubernur/)).toHaveLength(103);
    expect(ticketsOf(/^pileg-2024-dpr/)).toHaveLength(9917);
    expect(ticketsOf(/^pileg-2024-dpd/)).toHaveLength(668);
    expect(ticketsOf(/^pilpres-2024/)).toHaveLength(3);
    expect(ticketsOf(/^pilpres-2019/)).toHaveLength(2);
    expect(tables.organizations.filter(({ classification }) => classification === "party")).toHaveLength(24);
    expect(tables.areas.filter(({ level }) => level === "provinsi")).toHaveLength(38);
    expect(tables.areas.filter(({ level }) => level === "kabupaten" || level === "kota")).toHaveLength(514);
    expect(tables.areas.filter(({ level }) => level === "dapil")).toHaveLength(84);
  });

  it("ids are unique within a table and across owners", () => {
    const { areas, organizations, persons, labels, contests, tickets, memberships, accounts, sources } =
      tables;
    for (const rows of [areas, labels, contests, memberships, accounts, sources]) {
      expect(new Set(idsOf(rows)).size).toBe(rows.length);
    }
    const owners = [...idsOf(persons), ...idsOf(tickets), ...idsOf(organizations)];
    expect(new Set(owners).size).toBe(owners.length);
  });

  it("every row is sourced, and every source resolves and is used", () => {
    const { areas: _, ...sourced } = tables;
    const known = new Set(idsOf(tables.sources));
    const used = usedSources(sourced);
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    const areaSources = new Set(["cahyadsn-wilayah", "ocd-id", "razan-pilkada"]);
    expect([...known].filter((id) => !used.has(id) && !areaSources.has(id))).toEqual([]);
    const rows = [...tables.persons, ...tables.labels, ...tables.organizations, ...tables.memberships];
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it("rows whose sources have no whole address carry the mark weak", () => {
    const open = new Set(
      tables.sources.filter(({ urlComplete }) => urlComplete === false).map(({ id }) => id),
    );
    const rows = [
      ...tables.persons,
      ...tables.labels,
      ...tables.organizations,
      ...tables.memberships,
      ...tables.accounts,
    ];
    const unmarked = rows.filter(
      ({ sources, mark }) => mark !== "weak" && sources.every((id) => open.has(id)),
    );
    expect(unmarked.map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ mark }) => mark === "weak").length).toBeGreaterThan(30);
  });

  it("ballot numbers run without gaps; a single ticket against the empty box may bear 2", () => {
    const gaps = tables.contests.filter(({ id, election }) => {
      if (!/^(?:pilkada-2024|pilpres)/.test(election)) return false;
      const numbers = index.ticketsOf(id).map(({ number }) => number ?? 0);
      const expected = numbers.length === 1 ? numbers : numbers.map((_, i) => i + 1);
      return numbers.toSorted((a, b) => a - b).join() !== expected.join() || Math.max(0, ...numbers) > 12;
    });
    expect(gaps).toEqual([]);
  });

  it("stage dates do not run backwards", () => {
    const order = [
      "pendaftaran",
      "penetapan",
      "nomor-urut",
      "kampanye",
      "masa-tenang",
      "pemungutan",
      "hasil",
    ];
    for (const { stages } of tables.elections) {
      const dated = stages.flatMap(({ stage, from, to }) => (from ? [{ stage, from, to: to ?? from }] : []));
      for (const row of dated) expect(row.from <= row.to).toBe(true);
      const starts = order.flatMap((name) => dated.find(({ stage }) => stage === name)?.from ?? []);
      expect(starts).toEqual([...starts].sort());
    }
    for (const { statuses } of tables.tickets) {
      const starts = statuses.flatMap(({ from }) => from ?? []);
      expect(starts).toEqual([...starts].sort());
    }
  });

  it("every area has a zone; the three zones lie where they lie", () => {
    expect(tables.areas.filter(({ id }) => index.zone(id) === "unknown")).toEqual([]);
    expect(["11", "31", "61", "62"].map((code) => index.zone(`id-${code}`))).toEqual(Array(4).fill("WIB"));
    expect(["51", "53", "63", "65", "71", "76"].map((code) => index.zone(`id-${code}`))).toEqual(
      Array(6).fill("WITA"),
    );
    expect(["81", "82", "91", "96"].map((code) => index.zone(`id-${code}`))).toEqual(Array(4).fill("WIT"));
    expect(index.zone("id-73.71")).toBe("WITA");
  });

  it("every regency lies in an electoral district", () => {
    const members = new Set(tables.areas.flatMap((area) => area.members ?? []));
    const missing = tables.areas.filter(
      ({ id, level }) => (level === "kabupaten" || level === "kota") && !members.has(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe("what is not in it", () => {
  const text = JSON.stringify(tables);
  it("no number that could be a NIK", () => {
    expect(/\d{16}/.exec(text)).toBeNull();
  });
  it("no members of regional councils, no births, no addresses", () => {
    expect(tables.elections.filter(({ id }) => /dprd/i.test(id))).toEqual([]);
    expect(text).not.toMatch(/tempat lahir|tanggal lahir|"birth|alamat rumah/i);
  });
  it("nothing that has to be kept silent", () => {
    expect(tables.labels.filter(({ silent }) => silent)).toEqual([]);
  });
});

describe("how it is used", () => {
  it("names tickets", () => {
    expect(index.subject("t/pilpres-2024/1")?.name).toBe(
      "Anies Rasyid Baswedan – Abdul Muhaimin Iskandar (nomor 1), Presiden dan Wakil Presiden",
    );
    expect(index.subject("t/pileg-2024-dpr/1101-pkb-1")?.name).toBe(
      "Irmawan (Partai Kebangkitan Bangsa nomor 1), Anggota DPR RI Aceh I",
    );
  });

  const stagesOn = (ticket: string, day: string) => {
    const timeline = index.timeline(ticket);
    const noon = Date.parse(`${day}T12:00:00+07:00`);
    return timeline ? stagesOf(stageMaskAt(timeline, noon, noon + 1000)) : [];
  };
  it.each([
    ["t/pilpres-2024/1", "2022-01-01", ["before"]],
    ["t/pilpres-2024/1", "2023-01-01", ["before", "hopeful"]],
    ["t/pilpres-2024/1", "2023-10-01", ["hopeful"]],
    ["t/pilpres-2024/1", "2023-11-13", ["hopeful", "determined"]],
    ["t/pilpres-2024/1", "2024-01-01", ["campaign"]],
    ["t/pilpres-2024/1", "2024-02-12", ["quiet"]],
    ["t/pilpres-2024/1", "2024-03-01", ["counting"]],
    ["t/pilpres-2024/1", "2026-01-01", ["over"]],
    ["t/pkwkp-2024/1000001", "2024-06-01", ["before", "hopeful"]],
    ["t/pkwkp-2024/1000001", "2024-09-10", ["hopeful"]],
    ["t/pkwkp-2024/1000001", "2024-10-01", ["campaign"]],
    ["t/pkwkp-2024/1000001", "2026-01-01", ["over"]],
    ["t/pkwkp-2024/1000086", "2025-08-06", ["vote"]],
    ["t/pileg-2024-dpr/1101-pkb-1", "2024-01-01", ["campaign"]],
  ])("%s at noon on %s: %j", (ticket, day, stages) => {
    expect(stagesOn(ticket, day)).toEqual(stages);
  });

  it("between elections the calendar says what has no date yet", () => {
    const today = calendarToday(calendarFor(index, "32.73", "2026-11-21"));
    expect(today.now).toEqual([]);
    expect(today.next).toEqual([]);
    expect(new Set(today.unknown.map(({ election }) => election))).toEqual(
      new Set(["pemilu-2029", "pemilu-daerah-2031"]),
    );
  });
  it("in the campaign of 2024 it names both contests of a regency", () => {
    const { now } = calendarToday(calendarFor(index, "32.73", "2024-10-02"));
    expect(now.map(({ title, stage }) => `${title}: ${stage}`)).toEqual([
      "Gubernur Jawa Barat: kampanye",
      "Wali Kota Bandung: kampanye",
    ]);
  });

  it("an ambiguous name is never a label that counts alone", () => {
    const alone = new Set(
      index
        .labels()
        .filter(({ needs, ambiguity }) => needs.length === 0 && ambiguity === "low")
        .map(({ text }) => text.toLowerCase()),
    );
    const traps = [
      "amin",
      "01",
      "02",
      "pbb",
      "pan",
      "rk",
      "rido",
      "jakmania",
      "indonesia maju",
      "surya",
      "muhammad",
    ];
    expect(traps.filter((text) => alone.has(text))).toEqual([]);
    const worst = tables.ambiguity?.aliases.filter(({ alias }) => alone.has(alias.toLowerCase()));
    expect(worst).toEqual([]);
    expect(tables.ambiguity?.aliases.length).toBeGreaterThan(190);
  });
});
