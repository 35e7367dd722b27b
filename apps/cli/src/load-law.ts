import { parsePack } from "@netral/engine/law";
import type { LoadedPack } from "@netral/engine/model";
import { loadPackDigest, loadPackJson } from "@netral/packs/node";
import { need } from "./session.ts";

/**
 * The shipped pack. Its examples were run when it was built; here its digest must be the one that was shipped, so
 * that a changed file does not pass as the tested one.
 */
export function loadLaw(): LoadedPack {
  const pack = need(parsePack(JSON.parse(loadPackJson())));
  if (pack.digest === loadPackDigest()) return pack;
  return need({
    ok: false,
    issues: [
      {
        code: "pack/digest-differs",
        what: {
          id: "Paket hukum yang terpasang bukan yang diuji.",
          en: "The installed pack of law is not the one that was tested.",
        },
        why: {
          id: "Isinya berubah sesudah dibangun, sehingga contoh-contohnya tidak lagi menjamin hasilnya.",
          en: "Its content changed after it was built, so its examples no longer vouch for the results.",
        },
        fix: {
          id: "Pasang ulang Netral, atau bangun ulang paketnya dengan npm run build:packs.",
          en: "Install Netral again, or build the pack again with npm run build:packs.",
        },
      },
    ],
  });
}
