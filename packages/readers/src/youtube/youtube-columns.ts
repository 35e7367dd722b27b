import type { CsvHead } from "../csv/csv-head.ts";

/** What a column of a Takeout table holds. */
export type YoutubeColumn =
  | "time"
  | "published"
  | "video"
  | "channel"
  | "url"
  | "title"
  | "description"
  | "privacy"
  | "text"
  | "id"
  | "parent";

export type YoutubeColumns = Readonly<Partial<Record<YoutubeColumn, number>>>;

/** Columns that are known by what stands in them, whatever their name: Google translates the names. */
const CONTENT: readonly (readonly [YoutubeColumn, RegExp])[] = [
  ["text", /^\{"(?:text|takeoutSegments|link|mention)"/],
  ["url", /^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:channel\/|c\/|user\/|@)/],
  ["channel", /^UC[\w-]{22}$/],
  ["time", /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/],
  ["id", /^Ug[\w-]{14,}(?:\.[\w-]+)?$/],
  [
    "privacy",
    /^(?:public|unlisted|private|publik|tidak publik|pribadi|p[uú]blico|no listado|oculto|privado)$/i,
  ],
  ["video", /^[\w-]{11}$/],
];

/**
 * Names where the content does not tell: English, Indonesian (as in other tools' fixtures, else as YouTube's app
 * words it), Spanish, Dutch, Romanian, Lithuanian (from the structure of exports).
 */
const NAMES: readonly (readonly [YoutubeColumn, RegExp])[] = [
  [
    "published",
    /publish timestamp|publikasi|tanggal terbit|publicaci[oó]n|publicatietijd|publicare|paskelbimo/,
  ],
  [
    "time",
    /timestamp|stempel waktu|marca de tiempo|tijdstempel|marcaj|laiko žymė|time added|waktu ditambahkan/,
  ],
  ["parent", /parent|induk|principal|superior|bovenliggend|p[aă]rinte|pirmini/],
  ["text", /(?:comment|chat|post) text|teks (?:komentar|chat|obrolan|postingan)|texto|tekst|textul|tekstą/],
  ["description", /descri|deskripsi|beschrijving|apraš/],
  ["privacy", /^privacy$|privasi|privacidad|privatumas|confiden|visibility$|visibilitas/],
  ["url", /channel url|url channel|url del canal|kanaal-url|adresa url|kanalo url|url saluran/],
  ["title", /(?:channel|video) title|judul|t[ií]tulo|titel|titlul|pavadinimas/],
  ["video", /^(?:video.?id|id.?video|id de v[ií]deo|id-ul videoclipului|vaizdo įrašo id)$/],
  [
    "channel",
    /^(?:channel.?id|id.?channel|id.?saluran|id de(?:l)? canal|kanaal-id|id-ul canalului|kanalo id)$/,
  ],
  [
    "id",
    /^(?:(?:comment|live chat|post) id|id (?:komentar|chat langsung|postingan)|id de comentario|reactie-id|id-ul comentariului|komentaro id)$/,
  ],
];

const known = new WeakMap<CsvHead, YoutubeColumns>();

/** Where the columns stand: by what is in them, else by name. Of two that fit, the first is taken. */
export function youtubeColumns(table: CsvHead): YoutubeColumns {
  const seen = known.get(table);
  if (seen !== undefined) return seen;
  const columns: { [K in YoutubeColumn]?: number } = {};
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.length), 0);
  for (let index = 0; index < width; index++) {
    const column = byName(table, index) ?? byContent(table, index);
    if (column !== undefined) columns[free(column, columns)] ??= index;
  }
  known.set(table, columns);
  return columns;
}

/** A second time is the publishing time, a second id the one of the comment above. */
function free(column: YoutubeColumn, taken: YoutubeColumns): YoutubeColumn {
  if (column === "time" && taken.time !== undefined) return "published";
  if (column === "id" && taken.id !== undefined) return "parent";
  return column;
}

function byName(table: CsvHead, index: number): YoutubeColumn | undefined {
  const name = table.header[index]?.toLowerCase().normalize("NFC") ?? "";
  return name === "" ? undefined : NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

function byContent(table: CsvHead, index: number): YoutubeColumn | undefined {
  const cells = table.rows.map((row) => row[index]?.trim() ?? "").filter((cell) => cell !== "");
  if (cells.length === 0) return undefined;
  return CONTENT.find(([, pattern]) => cells.every((cell) => pattern.test(cell)))?.[0];
}
