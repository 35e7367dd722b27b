/**
 * Who the owner is, as far as the law cares. Everything is optional but `status`; what is left out is unknown.
 */

/** Legal status of the owner. */
export const STATUSES = [
  /** Pegawai Negeri Sipil, civil servant. */
  "pns",
  /** Calon PNS, probationary civil servant. */
  "cpns",
  /** Pegawai Pemerintah dengan Perjanjian Kerja, contract civil servant. */
  "pppk",
  /** Honorer / PPNPN, non-ASN staff of an agency. */
  "honorer",
  "tni",
  "polri",
  /** Kepala desa, village head. */
  "kepala-desa",
  /** Perangkat desa, village official. */
  "perangkat-desa",
  /** Direksi / komisaris / pegawai BUMN or BUMD. */
  "bumn",
  /** Minister, elected head, member of parliament: not ASN. */
  "pejabat-negara",
  /** None of these. */
  "bukan-asn",
] as const;
export type Status = (typeof STATUSES)[number];

export interface Profile {
  readonly status: Status;
  /** Kemendagri code of the area where one works, e.g. `31` or `32.73`. */
  readonly area?: string;
  /** True when husband or wife stands as a candidate. */
  readonly spouseStands?: boolean;
  /** Ticket id of the spouse, when it is in the registry. */
  readonly spouseTicket?: string;
  /** On leave outside state duty (cuti di luar tanggungan negara, CLTN). */
  readonly onUnpaidLeave?: boolean;
  /** When someone counts as *bakal calon*: authorities differ, the owner may choose. Default `declared`. */
  readonly hopefulFrom?: "year-ahead" | "declared" | "registered";
}

/** Answers of the owner, keyed by question key (see Question). */
export type AnswerValue = "yes" | "no" | "unknown";
export type Answers = Readonly<Record<string, AnswerValue>>;
