import type { Bilingual, Issue, Platform } from "@netral/engine/model";
import type { Owner } from "./shape.ts";

/** Nothing among the inputs is an export that any reader knows. */
export function notAnExport(names: readonly string[]): Issue {
  const shown = names.slice(0, 3).join(", ");
  return {
    code: "read/not-an-export",
    what: {
      id: `Tidak ada ekspor media sosial yang dikenali di: ${shown}`,
      en: `No social-media export was recognised in: ${shown}`,
    },
    why: {
      id: "Tidak ada satu berkas pun yang dapat diperiksa, jadi tidak ada yang bisa disimpulkan.",
      en: "Not one file could be checked, so nothing can be concluded.",
    },
    fix: {
      id: "Pilih berkas zip yang Anda unduh dari platform (format JSON), atau folder hasil ekstraknya.",
      en: "Choose the zip you downloaded from the platform (JSON format), or the folder it was unpacked to.",
    },
  };
}

/** The words for what a file holds instead of acts, by the reason it was passed over; the rest is "other data". */
const HELD: Readonly<Record<string, Bilingual>> = {
  "private-messages": { id: "pesan pribadi", en: "private messages" },
  media: { id: "foto dan video", en: "pictures and videos" },
  "ads-and-views": { id: "data iklan dan yang dilihat", en: "advertisements and what was viewed" },
  views: { id: "yang dilihat", en: "what was viewed" },
  followers: { id: "daftar pengikut", en: "lists of followers" },
  friends: { id: "daftar teman", en: "lists of friends" },
  settings: { id: "pengaturan", en: "settings" },
  "security-and-settings": { id: "keamanan dan pengaturan", en: "security and settings" },
  "private-lists": { id: "daftar pribadi", en: "private lists" },
  "account-details": { id: "keterangan akun", en: "account details" },
};
const OTHER: Bilingual = { id: "data lain", en: "other data" };

/** An export was recognised, and not one of the chosen files holds an act of the owner. */
export function nothingOfTheOwner(
  platforms: readonly Platform[],
  reasons: ReadonlyMap<string, number>,
  files: number,
): Issue {
  const of = (language: keyof Bilingual): string => {
    const counts = new Map<string, number>();
    for (const [reason, count] of reasons) {
      const words = (HELD[reason] ?? OTHER)[language];
      counts.set(words, (counts.get(words) ?? 0) + count);
    }
    return [...counts].map(([words, count]) => `${words} (${count})`).join(", ");
  };
  const names = platforms.join(", ");
  return {
    code: "read/nothing-of-the-owner",
    what: {
      id: `Ini ekspor ${names}, tetapi dari ${files} berkas tidak satu pun memuat perbuatan Anda: ${of("id")}`,
      en: `This is an export of ${names}, but none of its ${files} files holds an act of yours: ${of("en")}`,
    },
    why: {
      id: "Kiriman, komentar, suka, dan ikutan Anda tidak ada di sini, jadi tidak ada yang bisa dinilai bersih atau tidak.",
      en: "Your posts, comments, likes and follows are not in here, so nothing can be called clean or otherwise.",
    },
    fix: {
      id: "Sertakan bagian ekspor yang lain, atau minta ekspor lagi dengan semua jenis data. Pesan pribadi hanya dibaca dengan --messages.",
      en: "Add the other parts of the export, or request it again with all kinds of data. Private messages are read only with --messages.",
    },
  };
}

/** Everything in the inputs is locked with a password. */
export function lockedExport(names: readonly string[]): Issue {
  const shown = names.slice(0, 3).join(", ");
  return {
    code: "read/locked",
    what: {
      id: `Isi ${shown} terkunci kata sandi`,
      en: `The content of ${shown} is locked with a password`,
    },
    why: {
      id: "Netral tidak membuka kunci apa pun, jadi tidak ada yang dapat diperiksa.",
      en: "Netral unlocks nothing, so nothing could be checked.",
    },
    fix: {
      id: "Ekstrak dahulu zip itu dengan kata sandinya, lalu pilih folder hasilnya.",
      en: "Unpack the zip with its password first, then choose the folder.",
    },
  };
}

/** The inputs belong to two accounts of one platform. */
export function twoOwners(first: Owner, second: Owner): Issue {
  const name = (owner: Owner): string => owner.handle ?? owner.name ?? owner.id ?? "?";
  return {
    code: "read/two-owners",
    what: {
      id: `Ekspor ini milik dua akun ${first.platform}: ${name(first)} dan ${name(second)}`,
      en: `These exports belong to two ${first.platform} accounts: ${name(first)} and ${name(second)}`,
    },
    why: {
      id: "Netral hanya memeriksa akun milik sendiri; perbuatan dua orang tidak boleh tercampur.",
      en: "Netral only checks one's own account; the acts of two people must not be mixed.",
    },
    fix: {
      id: "Periksa satu ekspor saja. Jika kedua akun milik Anda, jalankan lagi dengan --same-owner.",
      en: "Check one export only. If both accounts are yours, run again with --same-owner.",
    },
  };
}

/** The read was stopped by its user. */
export function cancelled(): Issue {
  return {
    code: "read/cancelled",
    what: { id: "Pembacaan dihentikan", en: "The reading was stopped" },
    why: { id: "Hasilnya belum lengkap.", en: "The result is not complete." },
    fix: { id: "Jalankan lagi bila perlu.", en: "Run it again when needed." },
  };
}
