import type { ConformanceCase, Status } from "@netral/engine/model";
import { comment, photo, post } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";

const CAMPAIGN = "2025-10-15T10:00:00+07:00";
const HOPEFUL = "2025-08-05T10:00:00+07:00";

/** Who the SKB binds: ASN (PNS with CPNS, and PPPK), and non-ASN staff of agencies by SE MenPAN-RB 01/2023. */
const STATUSES: readonly (readonly [Status, string, boolean])[] = [
  ["pns", "PNS", true],
  ["cpns", "Calon PNS", true],
  ["pppk", "PPPK", true],
  ["honorer", "Pegawai non-ASN di instansi pemerintah", true],
  ["tni", "Prajurit TNI", false],
  ["polri", "Anggota Polri", false],
  ["kepala-desa", "Kepala desa", false],
  ["perangkat-desa", "Perangkat desa", false],
  ["bumn", "Pegawai BUMN", false],
  ["pejabat-negara", "Pejabat negara", false],
  ["bukan-asn", "Bukan ASN", false],
];

/** The same five acts by each status. */
export function statusGrid(): ConformanceCase[] {
  return STATUSES.map(([status, name, bound]) => {
    const met = bound ? "met" : "unmet";
    const handle = "satyagama.kinasih";
    const text = "Terima kasih informasinya.";
    return makeCase({
      id: `status-${status}`,
      title: `${name}: komentar, seruan, dan foto bersama`,
      profile: { status, area: "32.73" },
      needs: ["t/contoh-2025/32.73/2"],
      activities: [
        comment({ id: "a1", at: HOPEFUL, handle, text }),
        comment({ id: "a2", at: CAMPAIGN, handle, text }),
        post({
          id: "a3",
          at: CAMPAIGN,
          text: "Dukung dan menangkan Satyagama-Kinasih! #GuyubSatyaKinasih",
          audience: "public",
        }),
        photo({ id: "a4", at: HOPEFUL, text: "Foto bareng Satyagama Wirabuana", audience: "public" }),
        photo({ id: "a5", at: CAMPAIGN, text: "Foto bareng Satyagama Wirabuana", audience: "public" }),
      ],
      expect: [
        expectResult("a1", "ke-4", met),
        expectResult("a2", "d-6", met),
        expectResult("a3", "d-2", met),
        expectResult("a4", "ke-5", met),
        expectResult("a5", "d-7", met),
      ],
      others: "none",
      why: bound
        ? "rules.json groups; Q042: SKB 2022 mengikat ASN (PNS dan PPPK), SE MenPAN-RB 01/2023 pegawai non-ASN / the decision binds ASN, the circular binds non-ASN staff."
        : "rules.json groups: terikat aturan lain atau tidak terikat, bukan butir SKB 2022 / bound by other law or not bound, not by the SKB items.",
    });
  });
}
