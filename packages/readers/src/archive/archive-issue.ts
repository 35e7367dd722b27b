import type { Issue } from "@netral/engine/model";
import { zipProblem } from "./zip-problem.ts";

interface Words {
  readonly what: readonly [id: string, en: string];
  readonly why: readonly [id: string, en: string];
  readonly fix: readonly [id: string, en: string];
}

const DOWNLOAD_AGAIN = [
  "Unduh lagi ekspornya dari platform, lalu pilih berkas yang baru.",
  "Download the export from the platform again and choose the new file.",
] as const;

const WORDS: Readonly<Record<string, Words>> = {
  "unsafe-path": {
    what: [
      "Arsip berisi nama berkas yang keluar dari foldernya",
      "The archive holds a file name that climbs out of its folder",
    ],
    why: [
      "Ekspor asli tidak pernah begitu; arsip ini mungkin diubah orang lain.",
      "A genuine export never does that; someone may have changed this archive.",
    ],
    fix: DOWNLOAD_AGAIN,
  },
  bomb: {
    what: [
      "Satu berkas di arsip mengembang jauh di luar kewajaran",
      "A file in the archive inflates far beyond what is plausible",
    ],
    why: [
      "Arsip seperti ini dibuat untuk menghabiskan memori perangkat.",
      "Archives like this are made to exhaust the memory of a device.",
    ],
    fix: DOWNLOAD_AGAIN,
  },
  "damaged-zip": {
    what: ["Arsip tidak dapat dibuka seluruhnya", "The archive cannot be opened as a whole"],
    why: [
      "Berkas terpotong atau rusak, sering karena unduhan terputus.",
      "The file is cut off or damaged, often because the download was interrupted.",
    ],
    fix: DOWNLOAD_AGAIN,
  },
};

/** A problem with a whole archive, in words for its owner. */
export function archiveIssue(code: string, file: string, detail: string): Issue {
  const words = WORDS[code] ?? (WORDS["damaged-zip"] as Words);
  const say = ([id, en]: readonly [string, string]) => ({ id, en });
  const [id, en] = zipProblem(detail);
  return {
    code: `archive/${code}`,
    file,
    what: say([`${words.what[0]}: ${id}`, `${words.what[1]}: ${en}`]),
    why: say(words.why),
    fix: say(words.fix),
  };
}
