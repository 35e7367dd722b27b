import type { Answers, ConformanceCase } from "@netral/engine/model";
import { expectResult, makeCase } from "../case.ts";
import { ITEMS } from "./items.ts";

const CALON = {
  name: "Prawiratama Kusumahening",
  handle: "prawiratama.2023",
  ticket: "t/contoh-2023/32.73/1",
};
const HOPEFUL = {
  name: "Suryadharma Wanasekar",
  handle: "suryadharma.2023",
  ticket: "t/contoh-2023/32.73/2",
};
const BEFORE = "2023-01-02T23:59:58+07:00";
const SINCE = "2023-01-03T00:00:00+07:00";

/** Each item's act by non-ASN staff, one second before and at the circular of 3 January 2023. */
export function honorerGrid(): ConformanceCase[] {
  return ITEMS.filter(({ bound }) => bound === "asn").map((item) => {
    const who = item.stages.includes("campaign") ? CALON : HOPEFUL;
    const answers: Answers = item.answer
      ? { [`${item.answer}@sebelum`]: "yes", [`${item.answer}@sejak`]: "yes" }
      : {};
    return makeCase({
      id: `honorer-${item.rule}`,
      title: `${item.what}: pegawai non-ASN sebelum dan sejak 3 Januari 2023`,
      profile: {
        status: "honorer",
        area: "32.73",
        spouseStands: true,
        spouseTicket: who.ticket,
        onUnpaidLeave: false,
      },
      needs: [who.ticket],
      activities: [item.build("sebelum", BEFORE, who), item.build("sejak", SINCE, who)],
      answers,
      expect: [expectResult("sebelum", item.rule, "unmet"), expectResult("sejak", item.rule, "met")],
      why: "rules.json groups: SE MenPAN-RB 01/2023 tanggal 3 Januari 2023 / the circular of 3 January 2023 binds non-ASN staff.",
    });
  });
}
