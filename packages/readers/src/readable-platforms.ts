import type { Platform } from "@netral/engine/model";

/** Platforms whose exports are read; Threads lies inside Instagram's export. */
export const READABLE_PLATFORMS: readonly Platform[] = [
  "instagram",
  "threads",
  "facebook",
  "x",
  "tiktok",
  "linkedin",
  "youtube",
  "whatsapp",
  "telegram",
  "mastodon",
  "bluesky",
];
