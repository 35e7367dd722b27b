import type { Activity, ConformanceCase, Expectation, Platform, Result } from "@netral/engine/model";
import { type ActInput, comment, follow, join, like, share } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";
import { type Moment, TIMELINE } from "./timeline.ts";

interface Act {
  readonly id: string;
  readonly verb: string;
  readonly build: (input: ActInput) => Activity;
  /** Authorities differ on this act whoever the account belongs to. */
  readonly disputed: boolean;
}

const ACTS: readonly Act[] = [
  { id: "suka", verb: "Menyukai unggahan", build: like, disputed: true },
  { id: "komentar", verb: "Berkomentar di unggahan", build: commentNeutrally, disputed: false },
  { id: "bagikan", verb: "Membagikan unggahan", build: share, disputed: false },
  { id: "ikuti", verb: "Mengikuti", build: follow, disputed: true },
];

const JOIN: Act = { id: "gabung", verb: "Bergabung dengan", build: join, disputed: false };

/** Words that take no side, so that only the account decides. */
function commentNeutrally(input: ActInput): Activity {
  return comment({ ...input, text: "Terima kasih informasinya." });
}

interface Role {
  readonly id: string;
  readonly whose: string;
  readonly needs: readonly string[];
  readonly platform: Platform;
  readonly handle?: string;
  readonly name?: string;
  /** `campaign`: as the timeline says; `open`: undecided and disputed where a campaign account is met; `none`. */
  readonly reach: "campaign" | "open" | "none";
  readonly why: string;
}

const MAIN = "t/contoh-2025/32.73/2";

const ROLES: readonly Role[] = [
  {
    id: "resmi",
    whose: "akun kampanye terdaftar",
    needs: [MAIN],
    platform: "facebook",
    handle: "satyakinasih.resmi",
    reach: "campaign",
    why: "akun yang didaftarkan untuk kampanye adalah akun pemenangan / a registered campaign account is an akun pemenangan",
  },
  {
    id: "pasangan",
    whose: "akun bersama pasangan",
    needs: [MAIN],
    platform: "instagram",
    handle: "satyagama.kinasih",
    reach: "campaign",
    why: "akun bersama pasangan hidup untuk pencalonan / a pair's joint account exists for the candidacy",
  },
  {
    id: "tim",
    whose: "laman relawan (dikenali dari namanya)",
    needs: [MAIN],
    platform: "facebook",
    name: "Relawan Satyagama-Kinasih Kota Bandung",
    reach: "campaign",
    why: "namanya sendiri menyebut relawan pasangan itu / its own name says it is the pair's volunteers",
  },
  {
    id: "pribadi",
    whose: "akun pribadi kontestan",
    needs: [MAIN],
    platform: "instagram",
    handle: "satyagamawirabuana",
    reach: "open",
    why: "apakah akun pribadi menjadi akun pemenangan tidak dapat diketahui dari ekspor; lembaga berbeda pendapat / whether a personal account serves as campaign account cannot be read from the export; authorities differ",
  },
  {
    id: "partai",
    whose: "akun partai",
    needs: [MAIN, "org/contoh-guyub"],
    platform: "instagram",
    handle: "partaiguyubsentosa",
    reach: "none",
    why: "tidak ada butir yang menyebut akun partai sebagai akun pemenangan calon / no item names a party's account",
  },
  {
    id: "jabatan",
    whose: "akun jabatan gubernur yang sedang mencalonkan diri",
    needs: ["t/contoh-2025/31/1", "org/contoh-pemprov"],
    platform: "instagram",
    handle: "gubernur.contoh",
    reach: "none",
    why: "akun jabatan adalah saluran pemerintah, bukan akun pemenangan / an office account is a government channel",
  },
  {
    id: "instansi",
    whose: "akun instansi",
    needs: [MAIN, "org/contoh-dinas"],
    platform: "instagram",
    handle: "dinaslayanan.contoh",
    reach: "none",
    why: "akun instansi bukan akun pemenangan / an institution's account is no campaign account",
  },
  {
    id: "lain",
    whose: "akun yang tidak ada hubungannya",
    needs: [MAIN],
    platform: "instagram",
    handle: "resep.dapur.rahayu",
    reach: "none",
    why: "akun itu bukan milik siapa pun yang mencalonkan diri / the account belongs to nobody who stands",
  },
];

const ITEM = "Butir KE-4 dan D-6 SKB 2022 (rules.json)";
const VIEWS = {
  suka: "soal suka: Q001 melarang, C036 hanya meminta dibatalkan / on likes Q001 forbids, C036 only asked to undo",
  ikuti: "soal mengikuti: Q004 melarang, Q005 membolehkan / on following Q004 forbids, Q005 allows",
} as const;

/** Act × whose account × stage, one case per act and account. */
export function accountGrid(): ConformanceCase[] {
  const cases = ROLES.flatMap((role) => ACTS.map((act) => gridCase(act, role)));
  const group = ROLES.find((role) => role.id === "tim");
  if (group) {
    const members = "grup relawan (dikenali dari namanya)";
    cases.push(gridCase(JOIN, { ...group, id: "grup-tim", whose: members }));
  }
  cases.push(gridCase(JOIN, neighbours));
  return cases;
}

const neighbours: Role = {
  id: "grup-lain",
  whose: "grup warga",
  needs: [MAIN],
  platform: "facebook",
  name: "Info Warga Antapani Kidul",
  reach: "none",
  why: "grup warga bukan grup pemenangan / a neighbourhood group is no campaign group",
};

function gridCase(act: Act, role: Role): ConformanceCase {
  const activities = TIMELINE.map((moment) =>
    act.build({
      id: moment.id,
      at: moment.at,
      platform: role.platform,
      ...(role.handle !== undefined && { handle: role.handle }),
      ...(role.name !== undefined && { name: role.name }),
    }),
  );
  const view = act.id === "suka" || act.id === "ikuti" ? `; ${VIEWS[act.id]}` : "";
  return makeCase({
    id: `akun-${act.id}-${role.id}`,
    title: `${act.verb} ${role.whose}, tahap demi tahap`,
    profile: { status: "pns", area: "32.73" },
    needs: role.needs,
    activities,
    expect: TIMELINE.flatMap((moment) => expectations(act, role, moment)),
    others: "none",
    why: `${ITEM}: ${role.why}${role.reach === "none" ? "" : view}.`,
  });
}

function expectations(act: Act, role: Role, moment: Moment): Expectation[] {
  return [
    expectation("ke-4", moment.ethics, act, role, moment),
    expectation("d-6", moment.discipline, act, role, moment),
  ];
}

function expectation(rule: string, result: Result, act: Act, role: Role, moment: Moment): Expectation {
  if (role.reach === "none" || result === "unmet") return expectResult(moment.id, rule, "unmet");
  if (role.reach === "open") return expectResult(moment.id, rule, "unknown", true);
  const disputed = act.disputed || (moment.startDisputed ?? false);
  // Whether a team known only by its name is an akun pemenangan may be disputed as well; the case leaves it open.
  const open = role.name !== undefined && !disputed;
  return expectResult(moment.id, rule, result, open ? undefined : disputed);
}
