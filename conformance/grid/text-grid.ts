import type { ConformanceCase } from "@netral/engine/model";
import { post } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";
import { TIMELINE } from "./timeline.ts";

const MAIN = "t/contoh-2025/32.73/2";

const TEXTS = [
  { id: "tagar", what: "Tagar pasangan", text: "Sore yang cerah di Antapani #GuyubSatyaKinasih" },
  { id: "seruan", what: "Seruan memilih pasangan", text: "Ayo pilih dan menangkan Satyagama-Kinasih!" },
  {
    id: "nomor",
    what: "Seruan dengan nama dan nomor",
    text: "Dukung dan menangkan Satyagama-Kinasih! Coblos nomor 2!",
  },
] as const;

/** Campaign words on the owner's own page × stage: KE-2 toward a hopeful, D-2 toward a contestant. */
export function textGrid(): ConformanceCase[] {
  return TEXTS.map(({ id, what, text }) =>
    makeCase({
      id: `kata-${id}`,
      title: `${what} di laman sendiri, tahap demi tahap`,
      profile: { status: "pns", area: "32.73" },
      needs: [MAIN],
      activities: TIMELINE.map((moment) =>
        post({ id: moment.id, at: moment.at, platform: "facebook", text, audience: "public" }),
      ),
      expect: TIMELINE.flatMap((moment) => [
        expectResult(moment.id, "ke-2", moment.ethics, moment.startDisputed),
        expectResult(moment.id, "d-2", moment.discipline),
        expectResult(moment.id, "d-6", "unmet"),
      ]),
      others: "none",
      why: "Butir KE-2 dan D-2 SKB 2022; di laman sendiri bukan grup/akun pemenangan (D-6) / own page: KE-2 and D-2, never D-6.",
    }),
  );
}
