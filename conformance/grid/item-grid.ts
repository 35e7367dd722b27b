import type { Answers, ConformanceCase, Profile, Result, Status } from "@netral/engine/model";
import { expectResult, makeCase } from "../case.ts";
import { ITEMS, type Item } from "./items.ts";
import { type Moment, TIMELINE } from "./timeline.ts";

const MAIN = "t/contoh-2025/32.73/2";
const CITE = "law.md 1.1, rules.json";

function profileOf(status: Status): Profile {
  return { status, area: "32.73", spouseStands: true, spouseTicket: MAIN, onUnpaidLeave: false };
}

function answersFor(item: Item, ids: readonly string[]): Answers {
  const yes = ids.map((id) => [`${item.answer}@${id}`, "yes"] as const);
  return {
    ...(item.bound === "officials" && { "holds-position": "yes" }),
    ...(item.answer !== undefined && Object.fromEntries(yes)),
  };
}

function isDisputed(item: Item, moment: Moment): boolean | undefined {
  if (item.disputed === "always") return true;
  return item.disputed === "start" ? (moment.startDisputed ?? false) : undefined;
}

function resultAt({ stages }: Item, moment: Moment): Result {
  const inside = moment.stages.filter((stage) => stages.includes(stage)).length;
  if (inside === 0) return "unmet";
  return inside === moment.stages.length ? "met" : "unknown";
}

/** Each rule's act × stage. */
export function itemStageGrid(): ConformanceCase[] {
  return ITEMS.map((item) =>
    makeCase({
      id: `tahap-${item.rule}`,
      title: `${item.what}, tahap demi tahap`,
      profile: profileOf("pns"),
      needs: [MAIN],
      activities: TIMELINE.map(({ id, at }) => item.build(id, at)),
      answers: answersFor(
        item,
        TIMELINE.map(({ id }) => id),
      ),
      expect: TIMELINE.map((moment) => {
        const result = resultAt(item, moment);
        return expectResult(
          moment.id,
          item.rule,
          result,
          result === "unmet" ? undefined : isDisputed(item, moment),
        );
      }),
      why: `${CITE}: setiap aturan menyebut sendiri kapan ia mengikat / each rule says itself when it binds.`,
    }),
  );
}

/** A moment at which the item is met. */
function momentOf(item: Item): Moment {
  const at = TIMELINE.find((moment) => moment.id === "kampanye" && item.stages.includes("campaign"));
  const other = TIMELINE.find((moment) => resultAt(item, moment) === "met");
  if (!at && !other) throw new Error(`no moment for ${item.rule}`);
  return (at ?? other) as Moment;
}

/** Each rule's act × the owner's answer about an exception: yes takes it out, no leaves it, don't know is unknown. */
export function itemExceptionGrid(): ConformanceCase[] {
  return ITEMS.map((item) => {
    const { at } = momentOf(item);
    const tried = item.exceptions.flatMap((question) => [
      { id: `${question}-ya`, question, value: "yes" as const, result: "unmet" as const },
      { id: `${question}-tidak`, question, value: "no" as const, result: "met" as const },
      { id: `${question}-entah`, question, value: "unknown" as const, result: "unknown" as const },
    ]);
    const ids = tried.map(({ id }) => id);
    return makeCase({
      id: `pengecualian-${item.rule}`,
      title: `${item.what}: jawaban tentang pengecualian`,
      profile: profileOf("pns"),
      needs: [MAIN],
      activities: ids.map((id) => item.build(id, at)),
      answers: {
        ...answersFor(item, ids),
        ...Object.fromEntries(tried.map(({ id, question, value }) => [`${question}@${id}`, value])),
      },
      expect: tried.map(({ id, result }) => expectResult(id, item.rule, result)),
      why: `law.md Exceptions; C013, C014, C085, Q025, Q035: yang hanya diketahui pemilik ditanyakan / what only the owner knows is asked.`,
    });
  });
}

const CALON_2022 = { name: "Lokapalaputra Nirmanadi", handle: "lokapala.2022" };
const HOPEFUL_2022 = { name: "Tanjungmayang Sarasvari", handle: "tanjungmayang.2022" };
const TICKET_2022 = { calon: "t/contoh-2022/32.73/1", hopeful: "t/contoh-2022/32.73/2" };

/** The norm each rule is from, and what the last second before 22 September 2022 gets. */
function lastSecond(item: Item): Result {
  return item.bound === "asn" ? "not-assessed" : "met";
}

/** Each rule's act one second before and at the start of the joint decision of 22 September 2022. */
export function inForceGrid(): ConformanceCase[] {
  return ITEMS.map((item) => {
    const late = item.stages.includes("campaign");
    const who = late ? CALON_2022 : HOPEFUL_2022;
    const ticket = late ? TICKET_2022.calon : TICKET_2022.hopeful;
    return makeCase({
      id: `berlaku-${item.rule}`,
      title: `${item.what}, sebelum dan sejak 22 September 2022`,
      profile: { ...profileOf("pns"), spouseTicket: ticket },
      needs: [ticket],
      activities: [
        item.build("sebelum", "2022-09-21T23:59:58+07:00", who),
        item.build("sejak", "2022-09-22T00:00:00+07:00", who),
      ],
      answers: answersFor(item, ["sebelum", "sejak"]),
      expect: [expectResult("sebelum", item.rule, lastSecond(item)), expectResult("sejak", item.rule, "met")],
      why: "law/README: SKB berlaku 22 Sep 2022, PP 94/2021 sejak 31 Agu 2021; hukum lama tidak dinilai / the decision is in force from that day; older law is not assessed.",
    });
  });
}

const BOUND: Readonly<Record<Item["bound"], readonly Status[]>> = {
  asn: ["pns", "cpns", "pppk", "honorer"],
  pns: ["pns", "cpns"],
  officials: ["pns", "cpns", "pppk", "tni", "polri", "kepala-desa", "pejabat-negara"],
};

/** Every rule's act by one status. */
export function statusGrid(): ConformanceCase[] {
  return STATUSES.map(([status, name]) =>
    makeCase({
      id: `status-${status}`,
      title: `${name}: satu perbuatan untuk setiap aturan`,
      profile: profileOf(status),
      needs: [MAIN],
      activities: ITEMS.map((item) => item.build(item.rule, momentOf(item).at)),
      answers: Object.assign({}, ...ITEMS.map((item) => answersFor(item, [item.rule]))),
      expect: ITEMS.map((item) =>
        expectResult(item.rule, item.rule, BOUND[item.bound].includes(status) ? "met" : "unmet"),
      ),
      why: "rules.json groups; Q042, Q046, Q047: SKB mengikat ASN, PP 94/2021 PNS, UU 10/2016 pejabat / who each norm binds.",
    }),
  );
}

const STATUSES: readonly (readonly [Status, string])[] = [
  ["pns", "PNS"],
  ["cpns", "Calon PNS"],
  ["pppk", "PPPK"],
  ["honorer", "Pegawai non-ASN di instansi pemerintah"],
  ["tni", "Prajurit TNI"],
  ["polri", "Anggota Polri"],
  ["kepala-desa", "Kepala desa"],
  ["perangkat-desa", "Perangkat desa"],
  ["bumn", "Pegawai BUMN"],
  ["pejabat-negara", "Pejabat negara"],
  ["bukan-asn", "Bukan ASN"],
];
