import type { Answers, ConformanceCase } from "@netral/engine/model";
import { photo } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";
import { ITEMS } from "./items.ts";

const AT = "2025-10-15T10:00:00+07:00";
const MAIN = "t/contoh-2025/32.73/2";
/** Answers that ground the items whose acts are told by facts. */
const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  "ke-2": ["meant-as-support"],
  "d-2": ["meant-as-support"],
  "ke-4": ["campaign-account"],
  "d-6": ["campaign-account"],
  "ke-5": ["together-in-picture", "who-could-see"],
  "d-7": ["together-in-picture", "who-could-see"],
  "d-8": ["meant-as-appeal", "appeal-audience"],
};

/** Each item's answer about a picture that names nobody: without a contestant there is nothing to judge. */
export function nobodyGrid(): ConformanceCase[] {
  const items = ITEMS.filter(({ rule }) => rule !== "d-3");
  const answers: Answers = Object.fromEntries([
    ["holds-position", "yes"] as const,
    ...items.flatMap(({ rule, answer }) =>
      [...(GROUNDS[rule] ?? []), ...(answer === undefined ? [] : [answer])].map(
        (question) => [`${question}@${rule}`, "yes"] as const,
      ),
    ),
  ]);
  return [
    makeCase({
      id: "tanpa-nama",
      title: "Jawaban tentang unggahan yang tidak menyebut siapa pun",
      profile: { status: "pns", area: "32.73", spouseStands: true, spouseTicket: MAIN, onUnpaidLeave: false },
      needs: [MAIN],
      activities: items.map(({ rule }) =>
        photo({ id: rule, at: AT, audience: "public", text: "Rapat di kecamatan hari ini." }),
      ),
      answers,
      expect: items.map(({ rule }) => expectResult(rule, rule, "unmet")),
      why: "semantics.md: aturan ini tentang peserta pemilihan; tanpa peserta tidak ada yang dinilai / these rules are about contestants; without one there is nothing to judge.",
    }),
  ];
}
