import { parsePack } from "@netral/engine/law";
import type { LoadedPack, Outcome } from "@netral/engine/model";

/** Validates the shipped pack and compares its digest with the one this build was made with. */
export function readPack(json: unknown, digest: string): Outcome<LoadedPack> {
  const pack = parsePack(json);
  if (!pack.ok || pack.value.digest === digest) return pack;
  return {
    ok: false,
    issues: [
      {
        code: "web/other-pack",
        what: {
          id: "Berkas aturan berbeda dari yang seharusnya",
          en: "The file of rules is not the expected one",
        },
        why: {
          id: "Aturan yang berubah di jalan tidak boleh dipakai untuk menilai.",
          en: "Rules that were changed on the way must not be used.",
        },
        fix: {
          id: "Muat ulang halaman ini dari alamat resminya.",
          en: "Reload this page from its official address.",
        },
      },
    ],
  };
}
