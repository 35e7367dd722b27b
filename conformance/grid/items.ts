import type { Activity, StageName } from "@netral/engine/model";
import { comment, going, message, photo, post } from "../acts.ts";

/** Whom an act concerns. */
interface Contestant {
  readonly name: string;
  /** Their joint account on Instagram. */
  readonly handle: string;
}

/** An act that meets one rule at the right stage, and what takes it out again. */
export interface Item {
  readonly rule: string;
  /** Short name in Indonesian. */
  readonly what: string;
  readonly build: (id: string, at: string, who?: Contestant) => Activity;
  /** Question about the act that the owner answered with yes so that the rule can be met. */
  readonly answer?: string;
  readonly stages: readonly StageName[];
  readonly bound: "asn" | "pns" | "officials";
  /** Questions whose yes takes the act out of the rule. */
  readonly exceptions: readonly string[];
  /** `always`: passive attendance is disputed; `start`: only when one becomes a bakal calon. */
  readonly disputed?: "always" | "start";
}

const HOPEFUL = ["hopeful"] as const;
const CALON = ["determined", "campaign", "quiet", "vote", "counting"] as const;
const CONTEST = [...HOPEFUL, ...CALON] as const;
const EARLY = ["before", "hopeful"] as const;
const MAIN: Contestant = { name: "Satyagama Wirabuana", handle: "satyagama.kinasih" };

const named = (id: string, at: string, { name } = MAIN) =>
  post({ id, at, audience: "public", text: `Rapat di kecamatan, nama ${name} disebut.` });
const call = (id: string, at: string, { name } = MAIN) =>
  post({ id, at, audience: "public", text: `Ayo dukung dan menangkan ${name}!` });
const chat = (id: string, at: string, { name } = MAIN) =>
  message({ id, at, name: "Keluarga Besar", text: `Ayo dukung dan menangkan ${name}!` });
const rally = (id: string, at: string, { name } = MAIN) =>
  going({ id, at, name: `Kampanye terbuka ${name}` });
const account = (id: string, at: string, { handle } = MAIN) =>
  comment({ id, at, handle, text: "Terima kasih informasinya." });
const picture = (id: string, at: string, { name } = MAIN) =>
  photo({ id, at, audience: "public", text: `Foto bareng ${name}` });

const OWN = "not-my-act";
const DUTY = "official-duty";
const INFO = "shared-as-information";
const EVENT = [OWN, DUTY, "assignment-speaker", "came-unknowingly"];
const base = { bound: "asn" } as const;
const pns = { bound: "pns" } as const;

/** One act for each rule whose result the owner's acts and answers can reach. */
export const ITEMS: readonly Item[] = [
  {
    ...base,
    rule: "ke-1",
    what: "Memasang alat peraga bakal calon",
    build: named,
    answer: "prop-installed",
    stages: HOPEFUL,
    exceptions: [OWN, DUTY],
    disputed: "start",
  },
  {
    ...base,
    rule: "ke-2",
    what: "Mengampanyekan bakal calon",
    build: call,
    stages: HOPEFUL,
    exceptions: [OWN, DUTY, INFO],
    disputed: "start",
  },
  {
    ...base,
    rule: "ke-3",
    what: "Mendukung aktif di acara bakal calon",
    build: rally,
    answer: "attended-actively",
    stages: HOPEFUL,
    exceptions: EVENT,
    disputed: "always",
  },
  {
    ...base,
    rule: "ke-4",
    what: "Berkomentar di akun bakal pasangan",
    build: account,
    stages: HOPEFUL,
    exceptions: [OWN, DUTY],
    disputed: "start",
  },
  {
    ...base,
    rule: "ke-5",
    what: "Foto bersama bakal calon",
    build: picture,
    stages: HOPEFUL,
    exceptions: [OWN, DUTY],
    disputed: "start",
  },
  {
    ...base,
    rule: "ke-6",
    what: "Ikut sosialisasi bakal calon",
    build: rally,
    answer: "took-part",
    stages: HOPEFUL,
    exceptions: EVENT,
    disputed: "always",
  },
  {
    ...base,
    rule: "ke-7",
    what: "Hadir di acara suami atau istri tanpa CLTN",
    build: rally,
    answer: "attended",
    stages: CONTEST,
    exceptions: [OWN, DUTY],
    disputed: "start",
  },
  {
    ...base,
    rule: "d-1",
    what: "Memasang alat peraga calon",
    build: named,
    answer: "prop-installed",
    stages: CALON,
    exceptions: [OWN, DUTY],
  },
  {
    ...base,
    rule: "d-2",
    what: "Mengampanyekan calon",
    build: call,
    stages: CALON,
    exceptions: [OWN, DUTY, INFO],
  },
  {
    ...base,
    rule: "d-3",
    what: "Mendekati partai untuk maju sendiri",
    build: named,
    answer: "own-candidacy",
    stages: EARLY,
    exceptions: [OWN],
  },
  {
    ...base,
    rule: "d-4",
    what: "Mendukung aktif di kampanye calon",
    build: rally,
    answer: "attended-actively",
    stages: CALON,
    exceptions: EVENT,
    disputed: "always",
  },
  {
    ...base,
    rule: "d-6",
    what: "Berkomentar di akun pasangan calon",
    build: account,
    stages: CALON,
    exceptions: [OWN, DUTY],
  },
  {
    ...base,
    rule: "d-7",
    what: "Foto bersama calon",
    build: picture,
    stages: CALON,
    exceptions: [OWN, DUTY],
  },
  {
    ...base,
    rule: "d-8",
    what: "Ajakan di grup keluarga",
    build: chat,
    stages: CONTEST,
    exceptions: [OWN, DUTY, INFO],
    disputed: "start",
  },
  {
    ...base,
    rule: "d-9",
    what: "Menjadi tim bakal calon",
    build: named,
    answer: "team-member",
    stages: HOPEFUL,
    exceptions: [OWN],
    disputed: "start",
  },
  {
    ...base,
    rule: "d-10",
    what: "Menjadi tim calon",
    build: named,
    answer: "team-member",
    stages: CALON,
    exceptions: [OWN],
  },
  {
    ...base,
    rule: "d-11",
    what: "Memberi surat dukungan",
    build: named,
    answer: "gave-support-letter",
    stages: EARLY,
    exceptions: [OWN],
  },
  {
    ...base,
    rule: "d-12",
    what: "Keputusan jabatan yang memihak",
    build: named,
    answer: "used-position",
    stages: CONTEST,
    exceptions: [OWN],
    disputed: "start",
  },
  {
    ...pns,
    rule: "pp94-5n1",
    what: "Ikut kampanye",
    build: rally,
    answer: "took-part",
    stages: ["campaign"],
    exceptions: EVENT,
    disputed: "always",
  },
  {
    ...pns,
    rule: "pp94-5n2",
    what: "Peserta kampanye beratribut",
    build: rally,
    answer: "wore-attributes",
    stages: ["campaign"],
    exceptions: [OWN, DUTY],
  },
  {
    ...pns,
    rule: "pp94-5n3",
    what: "Mengerahkan PNS lain",
    build: rally,
    answer: "mobilised-staff",
    stages: ["campaign"],
    exceptions: [OWN, DUTY],
  },
  {
    ...pns,
    rule: "pp94-5n4",
    what: "Memakai fasilitas negara",
    build: rally,
    answer: "used-state-facilities",
    stages: ["campaign"],
    exceptions: [OWN, DUTY],
  },
  {
    ...pns,
    rule: "pp94-5n5",
    what: "Keputusan yang menguntungkan pasangan",
    build: named,
    answer: "used-position",
    stages: CALON,
    exceptions: [OWN],
  },
  {
    ...pns,
    rule: "pp94-5n6",
    what: "Kegiatan yang mengarah ke pasangan",
    build: named,
    answer: "office-appeal",
    stages: CALON,
    exceptions: [OWN],
  },
  {
    ...pns,
    rule: "pp94-5n7",
    what: "Surat dukungan dengan fotokopi KTP",
    build: named,
    answer: "gave-support-letter",
    stages: [...EARLY, ...CALON],
    exceptions: [OWN],
  },
  {
    bound: "officials",
    rule: "uu10-71-188",
    what: "Keputusan pejabat dalam pilkada",
    build: named,
    answer: "used-position-pilkada",
    stages: CALON,
    exceptions: [OWN],
  },
];
