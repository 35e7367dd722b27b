import type { ActivityKind } from "@netral/engine/model";
import type { ActPhrases } from "./act-phrase.ts";

const withTarget = (verb: string, preposition: string, target: string | undefined) =>
  target === undefined ? verb : `${verb} ${preposition} ${target}`;

const OWN: Readonly<Partial<Record<ActivityKind, string>>> = {
  story: "Cerita Anda",
  share: "Kiriman yang Anda bagikan",
  profile: "Profil Anda",
  message: "Pesan Anda",
  draft: "Naskah Anda",
  poll: "Pilihan Anda pada jajak pendapat",
  event: "Acara yang Anda buat",
  group: "Kiriman Anda di grup",
};

/** Acts in Indonesian. */
export const actId: ActPhrases = {
  Create: (kind, target) =>
    kind === "comment"
      ? withTarget("Komentar Anda", "pada", target)
      : withTarget(OWN[kind] ?? "Kiriman Anda", "di", target),
  Like: (kind, target) =>
    kind === "page"
      ? `Menyukai ${target ? `halaman ${target}` : "sebuah halaman"}`
      : withTarget("Menyukai kiriman", "dari", target),
  Announce: (_, target) => withTarget("Membagikan kiriman", "dari", target),
  Follow: (kind, target) => `Mengikuti ${target ?? (kind === "page" ? "sebuah halaman" : "sebuah akun")}`,
  Join: (_, target) => `Bergabung dengan ${target ?? "sebuah grup"}`,
  Leave: (_, target) => `Keluar dari ${target ?? "sebuah grup"}`,
  Undo: (_, target) => withTarget("Membatalkan", "terhadap", target),
  Accept: (kind, target) =>
    kind === "follow"
      ? `Terhubung dengan ${target ?? "sebuah akun"}`
      : `Menyatakan akan hadir di ${target ?? "sebuah acara"}`,
  TentativeAccept: (_, target) => `Menyatakan tertarik pada ${target ?? "sebuah acara"}`,
  Reject: (_, target) => `Menyatakan tidak hadir di ${target ?? "sebuah acara"}`,
  Add: (_, target) => withTarget("Menyimpan kiriman", "dari", target),
  Remove: (_, target) => withTarget("Menghapus", "dari", target),
  Update: () => "Keterangan pada profil Anda",
  Invite: (_, target) => withTarget("Mengundang orang lain", "ke", target),
};
