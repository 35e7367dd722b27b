import { type Catalogue, formatNumber } from "@netral/engine/report";

const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** A size in decimal units, whole numbers: `12 MB`. */
export function formatBytes(bytes: number, words: Catalogue): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(Math.round(bytes / 1000 ** power), words)} ${UNITS[power]}`;
}
