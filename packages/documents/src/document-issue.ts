import type { Bilingual, Issue } from "@netral/engine/model";

type Words = Pick<Issue, "what" | "why" | "fix">;

const UNREAD_WHY: Bilingual = {
  id: "Isinya tidak terbaca, jadi tidak ada yang dapat disimpulkan darinya.",
  en: "Its content could not be read, so nothing can be concluded from it.",
};
const PART_WHY: Bilingual = {
  id: "Tulisan di bagian itu tidak ikut diperiksa.",
  en: "Words in that part were not checked.",
};
const COPY_TEXT: Bilingual = {
  id: "Buka berkas itu, salin tulisannya, lalu tempelkan di sini; atau simpan sebagai PDF.",
  en: "Open the file, copy its words and paste them here; or save it as PDF.",
};
const SEND_AGAIN: Bilingual = {
  id: "Unduh atau minta lagi berkas itu, lalu coba sekali lagi.",
  en: "Download the file again or ask for it again, then try once more.",
};
const TYPE_TEXT: Bilingual = {
  id: "Lihat sendiri, lalu ketik tulisan yang penting (nama, nomor, tempat, tanggal).",
  en: "Look for yourself and type the words that matter (names, numbers, place, date).",
};

/** Everything that may keep a document, or a part of it, from being read. */
export const DOCUMENT_ISSUES = {
  "document/empty": {
    what: { id: "Berkas ini tidak berisi tulisan.", en: "This file holds no words." },
    why: UNREAD_WHY,
    fix: { id: "Pilih berkas lain, atau ketik tulisannya.", en: "Choose another file, or type the words." },
  },
  "document/too-large": {
    what: { id: "Berkas ini lebih besar dari 50 MB.", en: "This file is larger than 50 MB." },
    why: {
      id: "Berkas sebesar itu dapat membuat perangkat Anda macet.",
      en: "A file of that size could bring your device to a halt.",
    },
    fix: {
      id: "Pilih halaman atau gambar yang Anda perlukan saja.",
      en: "Choose only the page or picture you need.",
    },
  },
  "document/office": {
    what: {
      id: "Ini berkas pengolah kata atau lembar kerja.",
      en: "This is a word processor's or a spreadsheet's file.",
    },
    why: UNREAD_WHY,
    fix: COPY_TEXT,
  },
  "document/archive": {
    what: { id: "Ini arsip, bukan satu dokumen.", en: "This is an archive, not one document." },
    why: UNREAD_WHY,
    fix: {
      id: "Buka arsip itu dan pilih satu berkas di dalamnya. Ekspor media sosial diperiksa lewat `netral check`.",
      en: "Open the archive and choose one file in it. A social-media export is checked by `netral check`.",
    },
  },
  "document/unknown-kind": {
    what: {
      id: "Ini bukan teks, gambar, PDF, atau undangan kalender.",
      en: "This is no text, picture, PDF or calendar invitation.",
    },
    why: UNREAD_WHY,
    fix: COPY_TEXT,
  },
  "document/picture-format": {
    what: {
      id: "Jenis gambar ini (HEIC, AVIF, atau SVG) tidak dapat dibuka.",
      en: "This kind of picture (HEIC, AVIF or SVG) cannot be opened.",
    },
    why: UNREAD_WHY,
    fix: {
      id: "Simpan sebagai JPEG atau PNG, misalnya dengan mengambil tangkapan layarnya.",
      en: "Save it as JPEG or PNG, for instance by taking a screenshot of it.",
    },
  },
  "document/picture-damaged": {
    what: { id: "Gambar ini rusak atau terpotong.", en: "This picture is damaged or cut off." },
    why: UNREAD_WHY,
    fix: SEND_AGAIN,
  },
  "document/picture-too-large": {
    what: { id: "Gambar ini terlalu besar untuk dibaca.", en: "This picture is too large to be read." },
    why: UNREAD_WHY,
    fix: {
      id: "Perkecil gambarnya, atau potong bagian yang bertulisan.",
      en: "Make the picture smaller, or cut out the part with the words.",
    },
  },
  "document/picture-not-asked": {
    what: {
      id: "Tulisan di dalam gambar tidak dibaca.",
      en: "The words in the picture were not read.",
    },
    why: PART_WHY,
    fix: {
      id: "Nyalakan pembacaan gambar, atau ketik tulisannya.",
      en: "Turn the reading of pictures on, or type the words.",
    },
  },
  "document/picture-no-words": {
    what: {
      id: "Tidak ada tulisan yang terlihat di gambar ini.",
      en: "No words were seen in this picture.",
    },
    why: {
      id: "Mungkin gambarnya memang tanpa tulisan; mungkin juga tulisannya terlalu kecil atau melengkung.",
      en: "It may hold none; or they are too small, or bent.",
    },
    fix: TYPE_TEXT,
  },
  "document/picture-not-read": {
    what: {
      id: "Tulisan di gambar ini tidak terbaca dengan cukup pasti.",
      en: "The words in this picture could not be read with enough certainty.",
    },
    why: PART_WHY,
    fix: TYPE_TEXT,
  },
  "document/recogniser-failed": {
    what: { id: "Pembaca gambar berhenti bekerja.", en: "The reader of pictures broke down." },
    why: PART_WHY,
    fix: TYPE_TEXT,
  },
  "document/pdf-damaged": {
    what: { id: "PDF ini rusak atau terpotong.", en: "This PDF is damaged or cut off." },
    why: UNREAD_WHY,
    fix: SEND_AGAIN,
  },
  "document/pdf-locked": {
    what: { id: "PDF ini terkunci kata sandi.", en: "This PDF is locked with a password." },
    why: {
      id: "Netral tidak membuka kunci apa pun.",
      en: "Netral unlocks nothing.",
    },
    fix: {
      id: "Buka PDF itu dengan kata sandinya, lalu cetak ke PDF baru tanpa kata sandi.",
      en: "Open it with its password, then print it to a new PDF without one.",
    },
  },
  "document/pdf-picture-pages": {
    what: {
      id: "Sebagian halaman PDF ini berupa gambar yang tulisannya tidak terbaca.",
      en: "Some pages of this PDF are pictures whose words were not read.",
    },
    why: PART_WHY,
    fix: {
      id: "Nyalakan pembacaan gambar, atau ketik tulisan di halaman itu.",
      en: "Turn the reading of pictures on, or type the words of those pages.",
    },
  },
  "document/pdf-too-many-pages": {
    what: {
      id: "Hanya 100 halaman pertama PDF ini yang dibaca.",
      en: "Only the first 100 pages of this PDF were read.",
    },
    why: PART_WHY,
    fix: {
      id: "Simpan halaman lainnya sebagai PDF sendiri.",
      en: "Save the other pages as a PDF of their own.",
    },
  },
  "document/calendar-damaged": {
    what: {
      id: "Berkas kalender ini rusak atau terpotong.",
      en: "This calendar file is damaged or cut off.",
    },
    why: UNREAD_WHY,
    fix: SEND_AGAIN,
  },
  "document/calendar-no-event": {
    what: { id: "Berkas kalender ini tidak berisi acara.", en: "This calendar file holds no event." },
    why: UNREAD_WHY,
    fix: { id: "Minta undangan yang berisi acaranya.", en: "Ask for an invitation that holds the event." },
  },
  "document/calendar-zone-unknown": {
    what: {
      id: "Zona waktu acara ini tidak dikenali; jamnya dapat meleset.",
      en: "The event's time zone is not known; its hour may be off.",
    },
    why: {
      id: "Tanggal acara menentukan tahapan pemilihan yang berlaku.",
      en: "The event's date decides which stage of the election applies.",
    },
    fix: { id: "Periksa tanggal dan jamnya pada undangan.", en: "Check date and hour on the invitation." },
  },
  "document/calendar-no-time": {
    what: {
      id: "Undangan ini tidak menyebut waktu yang dapat dibaca.",
      en: "This invitation names no time that can be read.",
    },
    why: {
      id: "Tanggal acara menentukan tahapan pemilihan yang berlaku.",
      en: "The event's date decides which stage of the election applies.",
    },
    fix: { id: "Tanyakan tanggalnya kepada pengundang.", en: "Ask the host for the date." },
  },
  "document/calendar-several-events": {
    what: {
      id: "Berkas kalender ini berisi lebih dari satu acara; yang pertama dipakai sebagai acaranya.",
      en: "This calendar file holds more than one event; the first is taken as the event.",
    },
    why: {
      id: "Tiap acara dapat jatuh pada tahapan yang berbeda.",
      en: "Each event may fall into another stage.",
    },
    fix: { id: "Periksa acara lainnya satu per satu.", en: "Check the other events one by one." },
  },
  "document/cancelled": {
    what: { id: "Pembacaan dihentikan.", en: "Reading was stopped." },
    why: UNREAD_WHY,
    fix: { id: "Mulai lagi bila perlu.", en: "Start again when needed." },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type DocumentIssueCode = keyof typeof DOCUMENT_ISSUES;

/** An issue about a document, with the pages it concerns where that helps. */
export function documentIssue(code: DocumentIssueCode, file: string, pages?: readonly number[]): Issue {
  const words = DOCUMENT_ISSUES[code];
  if (pages === undefined || pages.length === 0) return { code, file, ...words };
  const list = pages.join(", ");
  const what = { id: `${words.what.id} (hlm. ${list})`, en: `${words.what.en} (p. ${list})` };
  return { code, file, pointer: `page:${list}`, ...words, what };
}
