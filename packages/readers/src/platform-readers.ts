import type { Platform } from "@netral/engine/model";
import { blueskyReader } from "./bluesky/reader.ts";
import { facebookReader } from "./facebook/reader.ts";
import { instagramReader } from "./instagram/reader.ts";
import { linkedinReader } from "./linkedin/reader.ts";
import { mastodonReader } from "./mastodon/reader.ts";
import type { CreateReader } from "./shape.ts";
import { telegramReader } from "./telegram/reader.ts";
import { tiktokReader } from "./tiktok/reader.ts";
import { whatsappReader } from "./whatsapp/reader.ts";
import { xReader } from "./x/reader.ts";
import { youtubeReader } from "./youtube/reader.ts";

/** All platforms that can be read; the order decides when two recognise the same file. */
export const PLATFORM_READERS: readonly { readonly platform: Platform; readonly create: CreateReader }[] = [
  { platform: "instagram", create: instagramReader },
  { platform: "facebook", create: facebookReader },
  { platform: "x", create: xReader },
  { platform: "tiktok", create: tiktokReader },
  { platform: "linkedin", create: linkedinReader },
  { platform: "youtube", create: youtubeReader },
  { platform: "whatsapp", create: whatsappReader },
  { platform: "telegram", create: telegramReader },
  { platform: "mastodon", create: mastodonReader },
  { platform: "bluesky", create: blueskyReader },
];
