import type { Platform } from "@netral/engine/model";
import type { OwnerNames } from "./contract.ts";

/** The owner's name on one platform, from what the user said; one name alone counts on all. */
export function ownerOn(platform: Platform, names: OwnerNames | undefined): string | undefined {
  return names === undefined || typeof names === "string" ? names : (names[platform] ?? names.other);
}
