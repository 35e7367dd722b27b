import type { RegistryTables } from "@netral/engine/model";
import { EMPTY_REGISTRY } from "./empty-registry.ts";

const sources = ["uji"];

/** A small registry of invented people and places that the tests of this room share. */
export const TEST_REGISTRY: RegistryTables = {
  ...EMPTY_REGISTRY,
  generated: "2030-01-01",
  sources: [
    { id: "uji", url: "https://contoh.invalid/kalender", licence: "CC0-1.0" },
    { id: "lemah", url: "contoh.invalid/…", licence: "CC0-1.0", urlComplete: false },
  ],
  areas: [
    { id: "id", name: "Indonesia", level: "negara" },
    { id: "id-98", name: "Nusa Contoh", level: "provinsi", parent: "id", kemendagri: "98", zone: "WIT" },
    { id: "id-98.01", name: "Kabupaten Melati", level: "kabupaten", parent: "id-98", kemendagri: "98.01" },
    { id: "dapil-9801", name: "Nusa Contoh I", level: "dapil", parent: "id-98", members: ["id-98.01"] },
    { id: "id-97", name: "Tanah Lain", level: "provinsi", parent: "id", kemendagri: "97" },
  ],
  organizations: [
    { id: "org/mawar", name: "Partai Mawar", classification: "party", sources },
    { id: "org/tim-ab", name: "Tim Asri-Bejo", classification: "campaign-team", sources },
    { id: "org/dinas", name: "Dinas Contoh", classification: "institution", area: "id-98", sources },
  ],
  persons: [
    { id: "p/asri", name: "Asri Kenanga Wati", sources },
    { id: "p/bejo", name: "M. Bejo Tirta", sources },
    { id: "p/cahyo", name: "Cahyono", sources },
    { id: "p/dewa", name: "Dewanto Lestari", sources },
    { id: "p/dewa-2", name: "Dewanto Lestari", sources },
    { id: "p/erna", name: "Erna Sekar", sources },
  ],
  labels: [
    {
      id: "l/asri",
      of: "p/asri",
      text: "Bu Asri",
      kind: "nickname",
      match: "phrase",
      ambiguity: "high",
      needs: ["other-label"],
      sources,
    },
  ],
  elections: [
    {
      id: "pilkada-2030",
      name: "Pilkada 2030",
      area: "id",
      stages: [
        { stage: "penetapan", from: "2030-09-22", sources },
        { stage: "kampanye", from: "2030-09-25", to: "2030-11-23", sources: ["lemah"] },
        { stage: "pemungutan", from: "2030-11-27", sources },
      ],
    },
    {
      id: "dpr-2029",
      name: "DPR 2029",
      area: "id",
      stages: [{ stage: "pemungutan", from: "2029-02-14", sources }],
    },
    {
      id: "nasional-2034",
      name: "Pemilu 2034",
      area: "id",
      stages: [{ stage: "pemungutan", from: null, notBefore: "2034", sources }],
    },
  ],
  contests: [
    { id: "c/98", election: "pilkada-2030", area: "id-98", office: "Gubernur" },
    { id: "c/98.01", election: "pilkada-2030", area: "id-98.01", office: "Bupati" },
    { id: "c/9801", election: "dpr-2029", area: "dapil-9801", office: "Anggota DPR" },
    { id: "c/97", election: "pilkada-2030", area: "id-97", office: "Gubernur" },
  ],
  tickets: [
    {
      id: "t/98/1",
      contest: "c/98",
      number: 1,
      members: [
        { person: "p/bejo", seat: "deputy", from: null, sources },
        { person: "p/asri", seat: "head", from: null, sources },
      ],
      statuses: [],
    },
    {
      id: "t/98.01/2",
      contest: "c/98.01",
      number: 2,
      members: [
        { person: "p/cahyo", seat: "head", from: null, sources },
        { person: "p/dewa", seat: "deputy", from: null, sources },
      ],
      statuses: [],
    },
    {
      id: "t/9801/3",
      contest: "c/9801",
      number: 3,
      members: [{ person: "p/erna", seat: "single", from: null, sources }],
      statuses: [],
    },
  ],
  memberships: [
    {
      id: "m/erna",
      person: "p/erna",
      onBehalfOf: "org/mawar",
      role: "calon anggota DPR",
      area: "dapil-9801",
      from: null,
      to: null,
      kind: "party",
      sources,
    },
    {
      id: "m/tim",
      person: "p/asri",
      organization: "org/tim-ab",
      role: "tim",
      from: null,
      to: null,
      kind: "team",
      sources,
    },
    {
      id: "m/kantor",
      person: "p/asri",
      role: "Bupati Melati",
      from: "2025",
      to: null,
      kind: "office",
      sources,
    },
  ],
  accounts: [
    {
      id: "a/asri",
      of: "p/asri",
      platform: "instagram",
      handle: "Asri.Kenanga",
      platformId: "17",
      role: "personal",
      validFrom: null,
      validTo: null,
      confidence: "high",
      sources,
    },
  ],
};
