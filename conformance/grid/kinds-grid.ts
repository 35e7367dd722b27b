import type { Activity, ActivityKind, ActivityType, ConformanceCase, Result } from "@netral/engine/model";
import { ACTIVITY_KINDS, ACTIVITY_TYPES } from "@netral/engine/model";
import { comment, message, photo, post } from "../acts.ts";
import { expectResult, makeCase } from "../case.ts";

type Shapes = Readonly<Partial<Record<ActivityType, readonly ActivityKind[]>>>;

/** What the law's verbs mean in the shape of an export: which kinds of which acts an item is about. */
interface Verbs {
  readonly id: string;
  readonly what: string;
  readonly ethics?: string;
  readonly discipline: string;
  readonly base: (id: string, at: string) => Activity;
  readonly shapes: Shapes;
}

const MAIN = "t/contoh-2025/32.73/2";
const HOPEFUL = "2025-08-05T10:00:00+07:00";
const CAMPAIGN = "2025-10-15T10:00:00+07:00";
const CALL = "Ayo dukung dan menangkan Satyagama Wirabuana!";
const PUBLISHED = [
  "post",
  "story",
  "comment",
  "share",
  "page",
  "group",
  "event",
  "poll",
  "profile",
  "draft",
] as const;
const SHARED = ["share", "post", "story", "comment", "page", "group", "draft"] as const;
const UPLOADED = ["post", "story", "comment", "share", "page", "group", "profile", "draft"] as const;
const ENGAGED = [
  "post",
  "story",
  "comment",
  "reaction",
  "share",
  "follow",
  "page",
  "group",
  "message",
  "draft",
] as const;

const call = (id: string, at: string) => post({ id, at, audience: "public", text: CALL });
const picture = (id: string, at: string) =>
  photo({ id, at, audience: "public", text: "Foto bareng Satyagama Wirabuana" });
/** A picture told by what the object is, with no media beside it. */
const barePicture = (id: string, at: string): Activity => {
  const made = picture(id, at);
  const { media: _, ...object } = made.object;
  return { ...made, object };
};
/** A note with a picture beside it. */
const illustrated = (id: string, at: string): Activity => {
  const made = picture(id, at);
  return { ...made, object: { ...made.object, type: "Note" } };
};

const VERBS: readonly Verbs[] = [
  {
    id: "terbit",
    what: "Membuat atau membagikan unggahan",
    ethics: "ke-2",
    discipline: "d-2",
    base: call,
    shapes: { Create: PUBLISHED, Update: PUBLISHED, Announce: SHARED },
  },
  {
    id: "unggah-media",
    what: "Mengunggah foto (lampiran)",
    ethics: "ke-5",
    discipline: "d-7",
    base: illustrated,
    shapes: { Create: UPLOADED, Add: UPLOADED, Update: UPLOADED },
  },
  {
    id: "unggah-gambar",
    what: "Mengunggah foto (tanpa lampiran)",
    ethics: "ke-5",
    discipline: "d-7",
    base: barePicture,
    shapes: { Create: UPLOADED, Add: UPLOADED, Update: UPLOADED },
  },
  {
    id: "tanggap",
    what: "Menanggapi akun pasangan",
    ethics: "ke-4",
    discipline: "d-6",
    base: (id, at) => comment({ id, at, handle: "satyagama.kinasih", text: "Terima kasih informasinya." }),
    shapes: { Create: ENGAGED, Announce: ENGAGED, Like: ENGAGED, Join: ENGAGED, Follow: ENGAGED },
  },
  {
    id: "pesan",
    what: "Mengajak lewat pesan",
    discipline: "d-8",
    base: (id, at) => message({ id, at, name: "Keluarga Besar", text: CALL }),
    shapes: { Create: ["message"], Announce: ["message"], Invite: ACTIVITY_KINDS },
  },
];

interface Shape {
  readonly type: ActivityType;
  readonly kind: ActivityKind;
  readonly result: Result;
}

/** Every shape the item names, every other type with a named kind, every other kind with a named type. */
function shapesOf(shapes: Shapes): Shape[] {
  const named = Object.values(shapes).flat();
  return ACTIVITY_TYPES.flatMap((type): Shape[] => {
    const kinds = shapes[type];
    if (!kinds) return named.slice(0, 1).map((kind) => ({ type, kind, result: "unmet" }));
    return ACTIVITY_KINDS.map((kind) => ({ type, kind, result: kinds.includes(kind) ? "met" : "unmet" }));
  });
}

/** Each item's verb × every shape an export may give it. */
export function kindsGrid(): ConformanceCase[] {
  return VERBS.flatMap(({ id, what, ethics, discipline, base, shapes }) =>
    [
      { rule: ethics, at: HOPEFUL },
      { rule: discipline, at: CAMPAIGN },
    ].flatMap(({ rule, at }) => {
      if (rule === undefined) return [];
      const rows = shapesOf(shapes);
      const name = ({ type, kind }: Shape) => `${type.toLowerCase()}-${kind}`;
      return [
        makeCase({
          id: `ragam-${id}-${rule}`,
          title: `${what}: semua bentuk perbuatan`,
          profile: { status: "pns", area: "32.73" },
          needs: [MAIN],
          activities: rows.map((row) => {
            const { reaction: _, ...act } = base(name(row), at);
            return { ...act, type: row.type, kind: row.kind };
          }),
          expect: rows.map((row) => expectResult(name(row), rule, row.result)),
          why: `rules.json ${rule.toUpperCase()}: kata kerjanya menentukan bentuk mana yang termasuk / its verbs say which shapes belong.`,
        }),
      ];
    }),
  );
}
