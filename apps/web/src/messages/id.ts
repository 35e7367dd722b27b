import type { Route } from "../routes.ts";
import { calendarId } from "./calendar-id.ts";
import { checkId } from "./check-id.ts";
import { draftId } from "./draft-id.ts";
import { learnId } from "./learn-id.ts";
import { resultsId } from "./results-id.ts";
import { rulesId } from "./rules-id.ts";
import { trustId } from "./trust-id.ts";

/** Every string of the screen. The type of this catalogue is what the English one must fill. */
export const id = {
  appName: "Netral",
  tagline: "Periksa jejak media sosial Anda sendiri, di perangkat Anda sendiri.",
  skipToContent: "Langsung ke isi",
  language: "Bahasa",
  menu: "Menu",
  mainNavigation: "Menu utama",
  nav: {
    check: "Periksa akun saya",
    draft: "Sebelum mengunggah",
    invitation: "Sebelum hadir",
    calendar: "Kalender tahapan",
    "may-i": "Bolehkah?",
    learn: "Belajar",
    rules: "Aturan",
    trust: "Mengapa bisa dipercaya",
  } satisfies Record<Route, string>,
  loading: "Menyiapkan data aturan dan pemilihan…",
  source: "Sumber",
  newTab: "(membuka situs lain)",
  close: "Tutup",
  back: "Kembali",
  download: "Unduh",
  copy: "Salin",
  copied: "Tersalin.",
  deleteAll: "Hapus semua dari perangkat ini",
  deleteAllHelp:
    "Menghapus hasil, jawaban, catatan belajar, dan salinan aplikasi yang tersimpan di peramban ini.",
  deletedAll: "Semua sudah dihapus dari perangkat ini.",
  ethicsOffice: (name: string) => `Tempat bertanya: ${name}`,
  footer:
    "Netral tidak menilai siapa pun bersalah. Yang berwenang menilai adalah pejabat yang ditetapkan undang-undang.",
  editionTitle: "Edisi lembaga ini",
  notFound: "Halaman ini tidak ada.",
  check: checkId,
  results: resultsId,
  rules: rulesId,
  calendar: calendarId,
  draft: draftId,
  learn: learnId,
  trust: trustId,
};

export type Messages = typeof id;
