import { indexRegistry, mergeRegistry } from "@netral/engine/logic";
import type {
  Activity,
  ActivityKind,
  ActivityType,
  Fact,
  MediaRef,
  Profile,
  RegistryTables,
} from "@netral/engine/model";
import { EMPTY_REGISTRY } from "../logic/empty-registry.ts";
import { createDetector } from "./create-detector.ts";
import type { Detector, DetectorOptions } from "./detector.ts";

const sources = ["rekaan"];
const dated = { from: null, sources } as const;

/** An invented country: a governor's, a mayor's and a president's race of 2030, and one for parliament. */
export const TABLES: RegistryTables = {
  ...EMPTY_REGISTRY,
  sources: [{ id: "rekaan", url: "https://contoh.invalid/", licence: "CC0-1.0" }],
  areas: [
    { id: "id", name: "Indonesia", level: "negara", zone: "WIB" },
    { id: "id-98", name: "Nusa Contoh", level: "provinsi", parent: "id", kemendagri: "98", zone: "WIB" },
    {
      id: "id-98.71",
      name: "Kota Kenanga",
      level: "kota",
      parent: "id-98",
      kemendagri: "98.71",
      zone: "WIB",
    },
    { id: "id-97", name: "Tanah Lain", level: "provinsi", parent: "id", kemendagri: "97", zone: "WIB" },
    {
      id: "id-97.01",
      name: "Kabupaten Melati",
      level: "kabupaten",
      parent: "id-97",
      kemendagri: "97.01",
      zone: "WIB",
    },
  ],
  organizations: [
    { id: "org/mawar", name: "Partai Mawar Merah", classification: "party", sources },
    {
      id: "org/pemprov",
      name: "Pemerintah Nusa Contoh",
      classification: "institution",
      area: "id-98",
      sources,
    },
  ],
  persons: [
    { id: "p/wira", name: "Wirabrata Kusumadjaya", sources },
    { id: "p/lestari", name: "Lestari Anggunwati", sources },
    { id: "p/bagas", name: "Bagas Purwacaraka", sources },
    { id: "p/surti", name: "Surti", nameGrade: "single-word", sources },
    { id: "p/arjun", name: "Arjunadi Saptaharga", sources },
    { id: "p/niken", name: "Niken Larasasih", sources },
    { id: "p/danu", name: "Danurejo Wicaksana", nameGrade: "shared-full-name", sources },
    { id: "p/danu-2", name: "Danurejo Wicaksana", nameGrade: "shared-full-name", sources },
    { id: "p/mira", name: "Mirasari Kencana", sources },
    { id: "p/calon-dpr", name: "Panji Ranggalawe", sources },
  ],
  labels: [
    label("l/wira-lestari", "t/98/1", "Wira-Lestari", "pair-name", "low", [], { validFrom: "2030-06-01" }),
    label("l/wira", "p/wira", "Wirabrata", "first-name", "medium", ["other-label"]),
    label("l/arjun", "p/arjun", "Arjunadi", "first-name", "medium", ["other-label"]),
    label("l/niken", "p/niken", "Niken", "first-name", "high", ["other-label"]),
    label("l/asri", "t/nas/1", "ASRI", "pair-acronym", "very-high", ["other-label", "campaign-window"], {
      match: "exact-case",
    }),
    label("l/tagar", "t/98/1", "#WiraLestariMenang", "hashtag", "low", [], { match: "hashtag" }),
    label("l/slogan", "t/98/1", "Nusa Contoh Guyub Makmur Sentosa", "slogan", "low", []),
    label("l/lanjutkan", "t/98/1", "Lanjutkan", "slogan", "very-high", ["other-label", "campaign-window"]),
    label("l/mawar", "org/mawar", "Partai Mawar Merah", "party-name", "low", []),
    label("l/pmm", "org/mawar", "PMM", "party-name", "high", ["party-word"], { match: "exact-case" }),
  ],
  elections: [
    election(
      "pilkada-2030",
      "2030-08-27",
      "2030-09-22",
      "2030-09-23",
      "2030-09-25",
      "2030-11-23",
      "2030-11-27",
      "2030-12-16",
    ),
    election(
      "pilpres-2030",
      "2030-08-20",
      "2030-09-20",
      "2030-09-21",
      "2030-09-25",
      "2030-11-23",
      "2030-11-27",
      "2030-12-16",
    ),
  ],
  contests: [
    { id: "c/98", election: "pilkada-2030", area: "id-98", office: "Gubernur dan Wakil Gubernur" },
    { id: "c/98.71", election: "pilkada-2030", area: "id-98.71", office: "Wali Kota dan Wakil Wali Kota" },
    { id: "c/97.01", election: "pilkada-2030", area: "id-97.01", office: "Bupati dan Wakil Bupati" },
    { id: "c/nas", election: "pilpres-2030", area: "id", office: "Presiden dan Wakil Presiden" },
    { id: "c/dpr", election: "pilpres-2030", area: "id-98", office: "Anggota DPR" },
  ],
  tickets: [
    ticket("t/98/1", "c/98", 1, "p/wira", "p/lestari"),
    ticket("t/98/2", "c/98", 2, "p/bagas", "p/surti"),
    ticket("t/98.71/1", "c/98.71", 1, "p/danu", "p/mira"),
    ticket("t/97.01/3", "c/97.01", 3, "p/danu-2", undefined),
    ticket("t/nas/1", "c/nas", 4, "p/arjun", "p/niken"),
    ticket("t/dpr/7", "c/dpr", 7, "p/calon-dpr", undefined),
  ],
  memberships: [
    {
      id: "m/wali-kota",
      person: "p/wira",
      role: "Wali Kota Kenanga",
      area: "id-98.71",
      from: "2020-02-01",
      to: "2025-02-01",
      kind: "office",
      sources,
    },
  ],
  accounts: [
    account("a/ig-wira", "p/wira", "instagram", "wirabrata.k", "personal", { platformId: "4711" }),
    account("a/ig-pasangan", "t/98/1", "instagram", "wira.lestari", "pair", {
      validFrom: "2030-06-01",
      validTo: "2030-12-31",
    }),
    account("a/x-resmi", "t/98/1", "x", "wiralestari_id", "campaign-registered"),
    account("a/tiktok", "t/98/1", "tiktok", "wiralestari", "campaign-registered", { confidence: "low" }),
    account("a/fb-mawar", "org/mawar", "facebook", "partaimawarmerah", "party"),
    account("a/ig-pemprov", "org/pemprov", "instagram", "nusacontohprov", "institution"),
  ],
};

function label(
  id: string,
  of: string,
  text: string,
  kind: RegistryTables["labels"][number]["kind"],
  ambiguity: RegistryTables["labels"][number]["ambiguity"],
  needs: RegistryTables["labels"][number]["needs"],
  more: Partial<RegistryTables["labels"][number]> = {},
): RegistryTables["labels"][number] {
  return { id, of, text, kind, match: "phrase", ambiguity, needs, grade: "official", sources, ...more };
}

function election(id: string, ...dates: string[]): RegistryTables["elections"][number] {
  const [register, determine, draw, opens, closes, vote, result] = dates;
  return {
    id,
    name: id,
    area: "id",
    stages: [
      { stage: "pendaftaran", from: register ?? null, sources },
      { stage: "penetapan", from: determine ?? null, sources },
      { stage: "nomor-urut", from: draw ?? null, sources },
      { stage: "kampanye", from: opens ?? null, to: closes ?? null, sources },
      { stage: "pemungutan", from: vote ?? null, sources },
      { stage: "hasil", from: result ?? null, sources },
    ],
  };
}

function ticket(
  id: string,
  contest: string,
  number: number,
  head: string,
  deputy: string | undefined,
): RegistryTables["tickets"][number] {
  const pair = [
    { person: head, seat: deputy ? "head" : "single", ...dated } as const,
    ...(deputy ? [{ person: deputy, seat: "deputy", ...dated } as const] : []),
  ];
  return {
    id,
    contest,
    number,
    members: pair,
    statuses: [
      { status: "bakal-calon", from: "2030-06-01", sources },
      { status: "calon", from: "2030-09-22", sources },
    ],
  };
}

function account(
  id: string,
  of: string,
  platform: string,
  handle: string,
  role: RegistryTables["accounts"][number]["role"],
  more: Partial<RegistryTables["accounts"][number]> = {},
): RegistryTables["accounts"][number] {
  return {
    id,
    of,
    platform,
    handle,
    role,
    validFrom: null,
    validTo: null,
    confidence: "high",
    sources,
    ...more,
  };
}

/** A civil servant of Kota Kenanga. */
export const CLERK: Profile = { status: "pns", area: "98.71" };
const REGISTRY = indexRegistry(TABLES);

/** The detectors on the invented registry, for {@link CLERK} unless another profile is given. */
export function detectorFor(options: DetectorOptions = { profile: CLERK }): Detector {
  return createDetector(REGISTRY, options);
}

/** The detectors on the invented registry with more rows. */
export function detectorWith(
  overlay: Partial<RegistryTables>,
  options: DetectorOptions = { profile: CLERK },
): Detector {
  const merged = mergeRegistry(TABLES, [overlay]);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  return createDetector(indexRegistry(merged.value), options);
}

const KINDS: Readonly<Record<string, readonly [ActivityType, ActivityKind]>> = {
  post: ["Create", "post"],
  comment: ["Create", "comment"],
  message: ["Create", "message"],
  draft: ["Create", "draft"],
  share: ["Announce", "share"],
  bio: ["Update", "profile"],
  like: ["Like", "reaction"],
  follow: ["Follow", "follow"],
  page: ["Like", "page"],
  join: ["Join", "group"],
  going: ["Accept", "event"],
  maybe: ["TentativeAccept", "event"],
  decline: ["Reject", "event"],
  invite: ["Invite", "event"],
};

/** In the campaign, after the draw. */
const DEFAULT_DAY = "2030-10-15";

/**
 * Reads an act in shorthand: `post @2030-10-15 instagram photo tag=@x to=@handle named="…" link=https://… "text"`.
 * Everything but the first word is optional; days are whole days, `@-` leaves the time out. Of a photo `taken=DAY` is
 * its file's date, `seen="…"` what was read in it, `sure=0.7` how surely.
 */
export function act(shorthand: string): Activity {
  const [kind = ""] = shorthand.split(" ");
  const [type, activityKind] = KINDS[kind] ?? ["Create", "post"];
  const text = / "([^"]*)"$/.exec(shorthand)?.[1];
  const head = text === undefined ? shorthand : shorthand.slice(0, -text.length - 2);
  const day = / @(-|\d{4}-\d{2}-\d{2})/.exec(head)?.[1] ?? DEFAULT_DAY;
  const platform = / (instagram|threads|x|facebook|tiktok|youtube|whatsapp)\b/.exec(head)?.[1] ?? "instagram";
  const handle = / to=@(\S+)/.exec(head)?.[1];
  const id = / id=(\S+)/.exec(head)?.[1];
  const name = / named="?([^"]*?)"?(?= \w+=| photo|$| ")/.exec(head.trim())?.[1];
  const link = / link=(\S+)/.exec(head)?.[1];
  const tag = / tag=(\S+)/.exec(head)?.[1];
  const photo = / photo\b/.test(head);
  const isEvent = activityKind === "event";
  const target =
    handle !== undefined || name !== undefined || id !== undefined
      ? {
          kind:
            activityKind === "group" || kind === "message"
              ? ("group" as const)
              : kind === "page"
                ? ("page" as const)
                : ("account" as const),
          ...(handle !== undefined && { handle }),
          ...(id !== undefined && { id }),
          ...(name !== undefined && { name }),
        }
      : undefined;
  return {
    id: "a1",
    type,
    kind: activityKind,
    platform: platform as Activity["platform"],
    ...(day !== "-" && {
      published: { from: `${day}T03:00:00Z`, to: `${day}T03:00:01Z`, zone: "exact" as const },
    }),
    object: {
      type: isEvent ? "Event" : photo ? "Image" : kind === "bio" ? "Profile" : "Note",
      ...(text !== undefined && { text }),
      ...(link !== undefined && { url: link }),
      ...(photo && { media: [pictureIn(head)] }),
      ...(tag !== undefined && { tags: [{ type: "Mention" as const, name: tag }] }),
    },
    ...(target && { target }),
    audience: kind === "message" ? "group" : "unknown",
    source: { file: "uji.json", pointer: "/0" },
  };
}

function pictureIn(head: string): MediaRef {
  const taken = / taken=(\S+)/.exec(head)?.[1];
  const seen = / seen="([^"]*)"/.exec(head)?.[1];
  const sure = / sure=(\S+)/.exec(head)?.[1] ?? "0.95";
  return {
    type: "Image",
    url: "media/1.jpg",
    ...(taken !== undefined && {
      taken: { from: `${taken}T03:00:00Z`, to: `${taken}T05:00:01Z`, zone: "assumed" },
    }),
    ...(seen !== undefined && { text: seen, confidence: Number(sure) }),
  };
}

/** What a fact says besides its type, subject and strength. */
function detailOf(fact: Fact): string {
  switch (fact.type) {
    case "target-role":
      return fact.role;
    case "mention":
      return `"${fact.label}"${fact.possiblyOfficial ? " possibly-official" : ""}`;
    case "campaign-content":
      return fact.what;
    case "stance":
      return fact.stance;
    case "together":
    case "party-tie":
      return fact.via;
    case "dated":
      return `${fact.relation} ${fact.from.slice(0, 10)}..${fact.to.slice(0, 10)}`;
    case "office":
      return fact.membership;
    case "attendance":
      return fact.mode;
    case "appeal":
      return fact.to;
    case "audience":
      return fact.audience;
  }
}

/** One fact in a line: type, detail, subject, strength. */
export function line(fact: Fact): string {
  return [fact.type, detailOf(fact), fact.subject, fact.strength]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The facts of an act in shorthand, of one detector or of all but the audience. */
export function lines(shorthand: string, detector?: string, by: Detector = detectorFor()): string[] {
  return by
    .detect(act(shorthand))
    .filter((fact) => (detector ? fact.detector === detector : fact.type !== "audience"))
    .map(line);
}
