import type { Language, StageName, Status } from "@netral/engine/model";

/** What a contestant and the owner were at a time, as rules and reports say it. */
export interface StandingWords {
  readonly stages: Readonly<Record<StageName, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** The standing words of each language. */
export const STANDING_WORDS: Readonly<Record<Language, StandingWords>> = {
  id: {
    stages: {
      before: "belum mencalonkan diri",
      hopeful: "bakal calon",
      determined: "calon (sudah ditetapkan)",
      campaign: "calon pada masa kampanye",
      quiet: "calon pada masa tenang",
      vote: "calon pada hari pemungutan suara",
      counting: "calon, hasil akhir belum ditetapkan",
      over: "tidak lagi mencalonkan diri",
    },
    statuses: {
      pns: "PNS",
      cpns: "CPNS",
      pppk: "PPPK",
      honorer: "pegawai non-ASN (honorer, PPNPN)",
      tni: "anggota TNI",
      polri: "anggota Polri",
      "kepala-desa": "kepala desa",
      "perangkat-desa": "perangkat desa",
      bumn: "pegawai, direksi, atau komisaris BUMN/BUMD",
      "pejabat-negara": "pejabat negara",
      "bukan-asn": "bukan pegawai pemerintah",
    },
  },
  en: {
    stages: {
      before: "not yet known to stand",
      hopeful: "a hopeful (bakal calon)",
      determined: "a determined contestant (calon)",
      campaign: "a contestant during the campaign period (masa kampanye)",
      quiet: "a contestant during the quiet days (masa tenang)",
      vote: "a contestant on voting day",
      counting: "a contestant whose final result was still open",
      over: "no longer standing",
    },
    statuses: {
      pns: "a permanent civil servant (PNS)",
      cpns: "a probationary civil servant (CPNS)",
      pppk: "a contract civil servant (PPPK)",
      honorer: "non-ASN staff of an agency (honorer, PPNPN)",
      tni: "a member of the armed forces (TNI)",
      polri: "a member of the police (Polri)",
      "kepala-desa": "a village head",
      "perangkat-desa": "a village official",
      bumn: "staff, director or commissioner of a state enterprise (BUMN/BUMD)",
      "pejabat-negara": "a state official (pejabat negara)",
      "bukan-asn": "not in government service",
    },
  },
};
