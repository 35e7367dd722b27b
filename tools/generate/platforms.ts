import { blueskyExport } from "./bluesky.ts";
import { facebookExport } from "./facebook.ts";
import { facebookHtmlExport } from "./facebook-html.ts";
import { facebookLabelExport } from "./facebook-labels.ts";
import { facebookOldExport } from "./facebook-old.ts";
import type { MadeExport } from "./generated.ts";
import { instagramExport } from "./instagram.ts";
import { instagramHtmlExport } from "./instagram-html.ts";
import { linkedinExport } from "./linkedin.ts";
import { mastodonExport } from "./mastodon.ts";
import { metaMessagesExport } from "./meta-messages.ts";
import { telegramExport } from "./telegram.ts";
import { telegramHtmlExport } from "./telegram-html.ts";
import { tiktokExport, tiktokTextExport } from "./tiktok.ts";
import { WHATSAPP_OWNER, whatsappExport } from "./whatsapp.ts";
import { xExport } from "./x.ts";
import { xOldExport } from "./x-old.ts";
import { youtubeExport, youtubeOldExport } from "./youtube.ts";

/** A platform that synthetic exports can be made for, and about how many bytes one unit of `scale` takes. */
export interface MadePlatform {
  readonly bytesPerScale: number;
  /** Who must be named as the owner, where the export does not say. */
  readonly owner?: string;
  /** Its acts are private messages, which are read on request only. */
  readonly messages?: true;
  make(scale: number): MadeExport;
}

/** All generators; every file in them is invented. */
export const MADE_PLATFORMS = {
  instagram: { bytesPerScale: 1750, make: (scale) => instagramExport(scale) },
  facebook: { bytesPerScale: 1300, make: (scale) => facebookExport(scale) },
  x: { bytesPerScale: 1560, make: (scale) => xExport(scale) },
  "x-old": { bytesPerScale: 330, make: (scale) => xOldExport(scale) },
  tiktok: { bytesPerScale: 480, make: (scale) => tiktokExport(scale) },
  "tiktok-text": { bytesPerScale: 400, make: (scale) => tiktokTextExport(scale) },
  linkedin: { bytesPerScale: 440, make: (scale) => linkedinExport(scale) },
  youtube: { bytesPerScale: 950, make: (scale) => youtubeExport(scale) },
  "youtube-old": { bytesPerScale: 700, make: (scale) => youtubeOldExport(scale) },
  whatsapp: { bytesPerScale: 260, owner: WHATSAPP_OWNER, make: (scale) => whatsappExport(scale) },
  telegram: { bytesPerScale: 520, make: (scale) => telegramExport(scale) },
  "telegram-html": { bytesPerScale: 1400, make: (scale) => telegramHtmlExport(scale) },
  "instagram-html": { bytesPerScale: 1500, make: (scale) => instagramHtmlExport(scale) },
  mastodon: { bytesPerScale: 900, make: (scale) => mastodonExport(scale) },
  bluesky: { bytesPerScale: 900, make: (scale) => blueskyExport(scale) },
  "facebook-html": { bytesPerScale: 750, make: (scale) => facebookHtmlExport(scale) },
  "facebook-old": { bytesPerScale: 900, make: (scale) => facebookOldExport(scale) },
  "facebook-labels": { bytesPerScale: 1200, make: (scale) => facebookLabelExport(scale) },
  "meta-messages": { bytesPerScale: 600, messages: true, make: (scale) => metaMessagesExport(scale) },
} as const satisfies Readonly<Record<string, MadePlatform>>;

/** Name of a platform with a generator. */
export type MadePlatformName = keyof typeof MADE_PLATFORMS;
