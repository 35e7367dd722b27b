import { ACCOUNT_ROLES, AMBIGUITY_RULES, type RegistryTables } from "@netral/engine/model";
import * as z from "zod/mini";
import { datePrecision } from "./registry-date.ts";

// The web app's Content-Security-Policy forbids `eval`, which zod's JIT would use.
z.config({ jitless: true });

/** The pattern every id of the registry follows. */
const ID = /^[a-z0-9][a-z0-9:/._-]*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

const id = z.string().check(z.regex(ID, "id"));
const date = z.nullable(
  z.string().check(
    z.regex(DATE, { error: "date", abort: true }),
    z.refine((text) => datePrecision(text) !== undefined, "date"),
  ),
);
const text = z.string();
const sources = z.array(text);
const mark = z.exactOptional(z.enum(["sourced", "weak"]));
const optionalText = z.exactOptional(text);
const optionalDate = z.exactOptional(date);
const optionalId = z.exactOptional(id);
const optionalFlag = z.exactOptional(z.boolean());
const wikidata = z.exactOptional(z.string().check(z.regex(/^Q[0-9]+$/, "wikidata")));

const stage = z.strictObject({
  stage: z.enum([
    "pendaftaran",
    "penetapan",
    "nomor-urut",
    "kampanye",
    "masa-tenang",
    "pemungutan",
    "hasil",
    "pelantikan",
  ]),
  from: date,
  to: optionalDate,
  notBefore: optionalDate,
  notAfter: optionalDate,
  sources,
});

const member = z.strictObject({
  person: id,
  seat: z.enum(["head", "deputy", "single"]),
  ballotName: optionalText,
  from: date,
  to: optionalDate,
  sources,
});

const status = z.strictObject({
  status: z.enum([
    "diusung",
    "bakal-calon",
    "terdaftar",
    "calon",
    "terpilih",
    "menjabat",
    "mundur",
    "diganti",
    "didiskualifikasi",
    "selesai",
  ]),
  from: date,
  to: optionalDate,
  decree: optionalText,
  sources,
});

/** One schema per table of the registry; strict, so that a misspelt field is found and not ignored. */
export const ROW_SCHEMAS = {
  sources: z.strictObject({
    id: text,
    url: text,
    commit: optionalText,
    retrieved: optionalDate,
    licence: text,
    publisher: optionalText,
    urlComplete: optionalFlag,
  }),
  areas: z.strictObject({
    id,
    name: text,
    level: z.enum(["negara", "provinsi", "kabupaten", "kota", "dapil"]),
    parent: optionalId,
    kemendagri: optionalText,
    kpu: optionalText,
    ocdId: optionalText,
    validFrom: optionalDate,
    validTo: optionalDate,
    zone: z.exactOptional(z.enum(["WIB", "WITA", "WIT"])),
    members: z.exactOptional(z.array(id)),
  }),
  organizations: z.strictObject({
    id,
    name: text,
    classification: z.enum(["party", "campaign-team", "institution", "coalition"]),
    area: optionalId,
    wikidata,
    sources,
    mark,
  }),
  persons: z.strictObject({
    id,
    name: text,
    wikidata,
    sources,
    mark,
    nameGrade: z.exactOptional(
      z.enum(["single-word", "common-full-name", "shared-full-name", "all-words-everyday"]),
    ),
    sameNameElsewhere: z.exactOptional(z.int()),
  }),
  labels: z.strictObject({
    id,
    of: id,
    text,
    kind: z.enum([
      "full-name",
      "common-name",
      "first-name",
      "single-word-name",
      "nickname",
      "initials",
      "misspelling",
      "pair-name",
      "pair-acronym",
      "slogan",
      "hashtag",
      "number",
      "gesture",
      "party-name",
    ]),
    match: z.enum(["exact-word", "exact-case", "pattern", "phrase", "hashtag"]),
    pattern: optionalText,
    ambiguity: z.enum(["none", "low", "medium", "high", "very-high"]),
    needs: z.array(
      z.enum([
        "other-label",
        "full-name",
        "region",
        "candidacy-word",
        "campaign-window",
        "party-word",
        "after-draw",
      ]),
    ),
    grade: z.exactOptional(z.enum(["official", "unofficial", "derived"])),
    validFrom: optionalDate,
    validTo: optionalDate,
    sources,
    silent: optionalFlag,
    mark,
  }),
  elections: z.strictObject({ id, name: text, area: id, stages: z.array(stage) }),
  contests: z.strictObject({
    id,
    election: id,
    area: id,
    office: text,
    emptyBox: optionalFlag,
    stages: z.exactOptional(z.array(stage)),
  }),
  tickets: z.strictObject({
    id,
    contest: id,
    number: z.nullable(z.int()),
    numberFrom: optionalDate,
    members: z.array(member),
    statuses: z.array(status),
    mark,
  }),
  memberships: z.strictObject({
    id,
    person: optionalId,
    organization: optionalId,
    onBehalfOf: optionalId,
    role: text,
    area: optionalId,
    from: date,
    to: date,
    kind: z.enum(["office", "party", "team", "coalition"]),
    sources,
    mark,
  }),
  accounts: z.strictObject({
    id,
    of: id,
    platform: text,
    handle: text,
    platformId: optionalText,
    role: z.enum(ACCOUNT_ROLES),
    validFrom: date,
    validTo: date,
    lastSeen: optionalDate,
    confidence: z.enum(["low", "medium", "high"]),
    sources,
    mark,
  }),
} as const;

/** Schemas of the lists inside a row, by the field that holds them. */
export const NESTED_SCHEMAS: Readonly<Record<string, typeof stage | typeof member | typeof status>> = {
  stages: stage,
  members: member,
  statuses: status,
};

/** The tables made of rows, in the order of the file. */
export const TABLES = [
  "sources",
  "areas",
  "organizations",
  "persons",
  "labels",
  "elections",
  "contests",
  "tickets",
  "memberships",
  "accounts",
] as const satisfies readonly (keyof typeof ROW_SCHEMAS)[];
export type TableName = (typeof TABLES)[number];

const ambiguity = z.strictObject({
  aliases: z.array(
    z.strictObject({ alias: text, rules: z.array(z.enum(AMBIGUITY_RULES)), hits: z.number() }),
  ),
  commonNames: z.array(z.strictObject({ name: text, bearers: z.int() })),
  sharedNames: z.array(text),
  sources,
});

const HEAD = {
  format: z.literal("netral-registry/1"),
  generated: date,
  scope: z.strictObject({ elections: z.array(id), areas: z.array(id) }),
};

const tables = {
  sources: z.array(ROW_SCHEMAS.sources),
  areas: z.array(ROW_SCHEMAS.areas),
  organizations: z.array(ROW_SCHEMAS.organizations),
  persons: z.array(ROW_SCHEMAS.persons),
  labels: z.array(ROW_SCHEMAS.labels),
  elections: z.array(ROW_SCHEMAS.elections),
  contests: z.array(ROW_SCHEMAS.contests),
  tickets: z.array(ROW_SCHEMAS.tickets),
  memberships: z.array(ROW_SCHEMAS.memberships),
  accounts: z.array(ROW_SCHEMAS.accounts),
};

/** Schema of a whole registry. */
export const registrySchema: z.ZodMiniType<RegistryTables> = z.strictObject({
  ...HEAD,
  ...tables,
  ambiguity: z.exactOptional(ambiguity),
});

/** Schema of an overlay: any table, and the head too, may be left out. `$schema` is for editors. */
export const overlaySchema = z.strictObject({
  $schema: optionalText,
  format: z.exactOptional(HEAD.format),
  generated: z.exactOptional(HEAD.generated),
  scope: z.exactOptional(HEAD.scope),
  sources: z.exactOptional(tables.sources),
  areas: z.exactOptional(tables.areas),
  organizations: z.exactOptional(tables.organizations),
  persons: z.exactOptional(tables.persons),
  labels: z.exactOptional(tables.labels),
  elections: z.exactOptional(tables.elections),
  contests: z.exactOptional(tables.contests),
  tickets: z.exactOptional(tables.tickets),
  memberships: z.exactOptional(tables.memberships),
  accounts: z.exactOptional(tables.accounts),
  ambiguity: z.exactOptional(ambiguity),
});
