import type { AnswerValue, ConformanceCase, Result } from "@netral/engine/model";
import { photo } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";

const MAIN = "t/contoh-2025/32.73/2";
const ITEMS = [
  { rule: "ke-5", at: "2025-08-05T10:00:00+07:00" },
  { rule: "d-7", at: "2025-10-15T10:00:00+07:00" },
];
const PLAIN = "Foto bareng Satyagama Wirabuana";
const DATED = "Foto bareng Satyagama Wirabuana, 12 Maret 2019";
const UNCLEAR = "Foto bareng Satyagama Wirabuana (foto tahun 2025)";

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly result: Result;
}

/** What the owner says of an old or harmless photo, alone and beside an exception that settles it. */
const ROWS: readonly Row[] = [
  { id: "lama", answers: { "photo-before": "yes" }, result: "unknown" },
  { id: "lama-bukan-saya", answers: { "photo-before": "yes", "not-my-act": "yes" }, result: "unmet" },
  { id: "lama-dinas", answers: { "photo-before": "yes", "official-duty": "yes" }, result: "unmet" },
  { id: "lama-pendamping", answers: { "photo-before": "yes", "spouse-passive": "yes" }, result: "unmet" },
  { id: "lama-bertanggal", text: DATED, answers: { "photo-before": "yes" }, result: "unmet" },
  { id: "lama-tidak", answers: { "photo-before": "no" }, result: "met" },
  { id: "lama-entah", answers: { "photo-before": "unknown" }, result: "unknown" },
  { id: "tujuan", answers: { "photo-to-support": "no" }, result: "unknown" },
  { id: "tujuan-bukan-saya", answers: { "photo-to-support": "no", "not-my-act": "yes" }, result: "unmet" },
  { id: "tujuan-dinas", answers: { "photo-to-support": "no", "official-duty": "yes" }, result: "unmet" },
  {
    id: "tujuan-pendamping",
    answers: { "photo-to-support": "no", "spouse-passive": "yes" },
    result: "unmet",
  },
  { id: "tujuan-bertanggal", text: DATED, answers: { "photo-to-support": "no" }, result: "unmet" },
  { id: "tujuan-ya", answers: { "photo-to-support": "yes" }, result: "met" },
  { id: "tujuan-entah", answers: { "photo-to-support": "unknown" }, result: "unknown" },
  { id: "tidak-jelas", text: UNCLEAR, answers: {}, result: "unknown" },
  { id: "bukan-bersama", answers: { "together-in-picture": "no" }, result: "unmet" },
  { id: "bersama-entah", answers: { "together-in-picture": "unknown" }, result: "unknown" },
];

/** The photo items × the owner's answers, alone and together. */
export function photoAnswerGrid(): ConformanceCase[] {
  return ITEMS.map(({ rule, at }) =>
    makeCase({
      id: `jawaban-foto-${rule}`,
      title: "Foto bersama: jawaban pemilik, sendiri-sendiri dan bersama-sama",
      profile: { status: "pns", area: "32.73", spouseStands: true, spouseTicket: MAIN, onUnpaidLeave: true },
      needs: [MAIN],
      activities: ROWS.map(({ id, text = PLAIN }) => photo({ id, at, audience: "public", text })),
      answers: Object.fromEntries(
        ROWS.flatMap(({ id, answers }) =>
          Object.entries(answers).map(([question, value]) => [`${question}@${id}`, value]),
        ),
      ),
      expect: ROWS.map(({ id, result }) => expectResult(id, rule, result)),
      why: "C001; law.md Exceptions: foto lama bertanggal, kedinasan, dan pendamping menyelesaikan; yang hanya kata pemilik belum / a dated old photo, duty and company settle it; the owner's word alone leaves it open.",
    }),
  );
}
