import type { Area } from "@netral/engine/model";
import type { Zone } from "./registry-date.ts";

/**
 * The time zone of a contest's area: its own, else the nearest ancestor's; WIB for the whole country; unknown
 * where the registry does not say. `chain` is the area followed by its ancestors.
 */
export function zoneOfArea(chain: readonly Area[]): Zone {
  for (const area of chain) {
    if (area.zone) return area.zone;
    if (area.level === "negara") return area === chain[0] ? "WIB" : "unknown";
  }
  return "unknown";
}
