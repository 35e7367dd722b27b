import type { Result, StageName } from "@netral/engine/model";

/** A moment in the invented Pilkada 2025 of Kota Bandung and what KE-4/D-6 say of a campaign account then. */
export interface Moment {
  readonly id: string;
  readonly at: string;
  readonly ethics: Result;
  readonly discipline: Result;
  /** The stages the ticket may be in; two on a day that an event leaves undecided. */
  readonly stages: readonly StageName[];
  /** The moment falls in "when does one become a bakal calon?". */
  readonly startDisputed?: boolean;
}

/** One moment per stage of ticket 2, with the two days that the registry leaves undecided. */
export const TIMELINE: readonly Moment[] = [
  {
    id: "sebelum",
    at: "2025-05-20T10:00:00+07:00",
    stages: ["before"],
    ethics: "unmet",
    discipline: "unmet",
  },
  {
    id: "hari-deklarasi",
    at: "2025-07-01T10:00:00+07:00",
    stages: ["before", "hopeful"],
    ethics: "unknown",
    discipline: "unmet",
    startDisputed: true,
  },
  {
    id: "bakal-calon",
    at: "2025-08-05T10:00:00+07:00",
    stages: ["hopeful"],
    ethics: "met",
    discipline: "unmet",
  },
  {
    id: "hari-penetapan",
    at: "2025-09-22T10:00:00+07:00",
    stages: ["hopeful", "determined"],
    ethics: "unknown",
    discipline: "unknown",
  },
  {
    id: "calon",
    at: "2025-09-24T10:00:00+07:00",
    stages: ["determined"],
    ethics: "unmet",
    discipline: "met",
  },
  {
    id: "kampanye",
    at: "2025-10-15T10:00:00+07:00",
    stages: ["campaign"],
    ethics: "unmet",
    discipline: "met",
  },
  {
    id: "masa-tenang",
    at: "2025-11-25T10:00:00+07:00",
    stages: ["quiet"],
    ethics: "unmet",
    discipline: "met",
  },
  {
    id: "hari-pemungutan",
    at: "2025-11-27T10:00:00+07:00",
    stages: ["vote"],
    ethics: "unmet",
    discipline: "met",
  },
  {
    id: "penghitungan",
    at: "2025-12-05T10:00:00+07:00",
    stages: ["counting"],
    ethics: "unmet",
    discipline: "met",
  },
  { id: "selesai", at: "2026-01-10T10:00:00+07:00", stages: ["over"], ethics: "unmet", discipline: "unmet" },
];
