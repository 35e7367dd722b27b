import { asText, type JsonObject } from "../json/json.ts";

/** What records of TikTok's lists hold, under one name each. */
export interface TiktokFields {
  readonly date?: string;
  readonly link?: string;
  /** Address of the post that a comment is on. */
  readonly post?: string;
  /** Comment, caption, title, bio. */
  readonly text?: string;
  /** Name of a hashtag, sound, place, collection. */
  readonly name?: string;
  readonly user?: string;
  readonly method?: string;
  readonly photo?: string;
  readonly sticker?: string;
  readonly video?: string;
  readonly audience?: string;
  /** The record has a place for a text, filled or not. */
  readonly knowsText: boolean;
}

type Field = Exclude<keyof TiktokFields, "knowsText">;

/**
 * Names of the fields without case, spaces and marks: `Date` and `date`, `Link` and `VideoLink` took turns. English
 * as exported; Dutch as exported (text export); Indonesian as TikTok's app words it (text export, not confirmed).
 */
const NAMES: Readonly<Record<Field, string>> = {
  date: "date datum tanggal livestarttime commenttime",
  link: "link videolink effectlink soundlink hashtaglink tautan tautanvideo url",
  post: "originalpostlink originalposturl linknaarorigineelbericht originelelinknaarbericht tautankepostinganasli tautanpostinganasli",
  text: "comment reactie komentar title titel judul reviewtext roomtitle commentcontent favoritecomment biodescription bio caption keterangan",
  name: "hashtagname favoritecollection placename soundname effectname",
  user: "username gebruikersnaam namapengguna",
  method: "method methode metode",
  photo: "photo foto profilephoto profielfoto fotoprofil",
  sticker: "sticker stiker",
  video: "video profilevideo",
  audience: "whocanview siapayangdapatmelihat",
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(NAMES) as [Field, string][]).flatMap(([field, names]) =>
    names.split(" ").map((name): [string, Field] => [name, field]),
  ),
);

/** Keys met so far: a file has few, and each of them comes again in every record. */
const met = new Map<string, Field | undefined>();
const MAX_MET = 2000;

/** The field a key stands for; undefined for keys that say nothing about the act. */
export function fieldOf(key: string): Field | undefined {
  if (met.has(key)) return met.get(key);
  const field = FIELD_OF.get(plainKey(key));
  if (met.size < MAX_MET) met.set(key, field);
  return field;
}

/** A key without case, spaces and marks. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Values that stand for nothing. */
const NOTHING = /^(?:n\/a|n\.v\.t\.|none|null|tidak tersedia|\[\])?$/i;

/** The fields of a record of name-and-value pairs; the first name that has a value counts. */
export function fieldsFrom(pairs: Iterable<readonly [string, string | undefined]>): TiktokFields {
  const fields: { -readonly [K in Field]?: string } = {};
  let knowsText = false;
  for (const [key, raw] of pairs) {
    const field = fieldOf(key);
    if (field === undefined) continue;
    if (field === "text") knowsText = true;
    const value = raw?.trim() ?? "";
    if (fields[field] === undefined && !NOTHING.test(value)) fields[field] = value;
  }
  return { ...fields, knowsText };
}

/** The fields of a record of the JSON export. */
export function fieldsOfObject(record: JsonObject): TiktokFields {
  return fieldsFrom(Object.entries(record).map(([key, value]) => [key, asText(value)]));
}
