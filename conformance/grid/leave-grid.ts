import type { ConformanceCase, Profile, Result } from "@netral/engine/model";
import { expectResult, makeCase } from "../case.ts";
import { ITEMS } from "./items.ts";

const MAIN = "t/contoh-2025/32.73/2";
const MOMENTS = { hopeful: "2025-08-05T10:00:00+07:00", campaign: "2025-10-15T10:00:00+07:00" };
/** The items a spouse on leave is excepted from. */
const EXCEPTED = ["ke-3", "ke-6", "d-4", "pp94-5n1", "ke-5", "d-7"];

const LEAVES: readonly {
  id: string;
  title: string;
  leave: boolean | undefined;
  yes: Result;
  open: Result;
}[] = [
  { id: "cuti", title: "sedang CLTN", leave: true, yes: "unmet", open: "met" },
  { id: "tidak-cuti", title: "tidak sedang CLTN", leave: false, yes: "met", open: "met" },
  { id: "cuti-tidak-disebut", title: "CLTN tidak disebut", leave: undefined, yes: "unknown", open: "met" },
];

/** Accompanying a spouse × leave × the owner's answer. */
export function leaveGrid(): ConformanceCase[] {
  const items = ITEMS.filter(({ rule }) => EXCEPTED.includes(rule));
  return LEAVES.map(({ id, title, leave, yes, open }) => {
    const profile: Profile = {
      status: "pns",
      area: "32.73",
      spouseStands: true,
      spouseTicket: MAIN,
      ...(leave !== undefined && { onUnpaidLeave: leave }),
    };
    const rows = items.flatMap((item) => {
      const at = item.stages.includes("campaign") ? MOMENTS.campaign : MOMENTS.hopeful;
      return [
        { item, at, act: `${item.rule}-ya`, value: "yes" as const, result: yes },
        { item, at, act: `${item.rule}-tidak`, value: "no" as const, result: open },
        { item, at, act: `${item.rule}-belum`, value: undefined, result: open },
      ];
    });
    return makeCase({
      id: `pendamping-${id}`,
      title: `Mendampingi suami atau istri yang menjadi calon, ${title}`,
      profile,
      needs: [MAIN],
      activities: rows.map(({ item, at, act }) => item.build(act, at)),
      answers: Object.fromEntries(
        rows.flatMap(({ item, act, value }) => [
          ...(item.answer === undefined ? [] : [[`${item.answer}@${act}`, "yes" as const] as const]),
          ...(value === undefined ? [] : [[`spouse-passive@${act}`, value] as const]),
        ]),
      ),
      expect: rows.map(({ item, act, result }) => expectResult(act, item.rule, result)),
      why: "law.md Exceptions; Q028, Q029, Q033: mendampingi secara pasif saat CLTN dikecualikan / passive company on leave is excepted.",
    });
  });
}
