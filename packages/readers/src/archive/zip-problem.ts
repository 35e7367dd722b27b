type Both = readonly [id: string, en: string];

/** What the zip library says of a file it cannot list, and how to say it to the file's owner. */
const PROBLEMS: Readonly<Record<string, Both>> = {
  "File format is not recognized": ["ini bukan zip", "this is no zip"],
  "End of central directory not found": [
    "daftar isi di ujung arsip tidak ada, jadi arsipnya terpotong",
    "the list of contents at the end of the archive is missing, so it is cut off",
  ],
  "Central directory header not found": [
    "daftar isi arsip rusak",
    "the archive's list of contents is damaged",
  ],
  "Local file header not found": [
    "sebuah berkas di dalamnya tidak ada di tempatnya",
    "a file in it is not where it should be",
  ],
  "Split zip file": [
    "ini satu bagian dari zip yang dipecah; satukan dahulu semua bagiannya",
    "this is one part of a split zip; join all parts first",
  ],
  "Ambiguous archive": [
    "arsip punya lebih dari satu daftar isi",
    "the archive has more than one list of contents",
  ],
  "Encrypted central directory is not supported": [
    "arsip terkunci kata sandi",
    "the archive is locked with a password",
  ],
};

/** The detail of a problem with an archive in both languages; what is not of the library stays as it is. */
export function zipProblem(detail: string): Both {
  const known = Object.keys(PROBLEMS).find((sentence) => detail.startsWith(sentence));
  return (known === undefined ? undefined : PROBLEMS[known]) ?? [detail, detail];
}
