import type { Route } from "../routes.ts";

/** Every string of the screen. The type of this catalogue is what the English one must fill. */
export const id = {
  appName: "Netral",
  tagline: "Periksa jejak media sosial Anda sendiri, di perangkat Anda sendiri.",
  skipToContent: "Langsung ke isi",
  language: "Bahasa",
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
};

export type Messages = typeof id;
