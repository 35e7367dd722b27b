import type { Status } from "@netral/engine/model";
import { STATUSES } from "@netral/engine/model";

/** Everyday words for a status, lower case with hyphens; the statuses themselves are taken too. */
const ALIASES: Readonly<Record<string, Status>> = {
  asn: "pns",
  "calon-pns": "cpns",
  p3k: "pppk",
  ppnpn: "honorer",
  "non-asn-honorer": "honorer",
  kades: "kepala-desa",
  menteri: "pejabat-negara",
  "kepala-daerah": "pejabat-negara",
  dprd: "pejabat-negara",
  dpr: "pejabat-negara",
  bumd: "bumn",
  "non-asn": "bukan-asn",
  swasta: "bukan-asn",
  umum: "bukan-asn",
  warga: "bukan-asn",
  masyarakat: "bukan-asn",
  pensiunan: "bukan-asn",
  lainnya: "bukan-asn",
  other: "bukan-asn",
};

/** The status a word stands for, in any case and with spaces or underscores for hyphens. */
export function statusOf(word: string): Status | undefined {
  const key = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  return (
    STATUSES.find((status) => status === key) ?? (Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined)
  );
}
