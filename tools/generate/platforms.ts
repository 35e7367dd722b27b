import { facebookExport } from "./facebook.ts";
import type { MadeExport } from "./generated.ts";
import { instagramExport } from "./instagram.ts";
import { xExport } from "./x.ts";

/** A platform that synthetic exports can be made for, and about how many bytes one unit of `scale` takes. */
export interface MadePlatform {
  readonly bytesPerScale: number;
  make(scale: number): MadeExport;
}

/** All generators; every file in them is invented. */
export const MADE_PLATFORMS = {
  instagram: { bytesPerScale: 1750, make: (scale) => instagramExport(scale) },
  facebook: { bytesPerScale: 1300, make: (scale) => facebookExport(scale) },
  x: { bytesPerScale: 1560, make: (scale) => xExport(scale) },
} as const satisfies Readonly<Record<string, MadePlatform>>;

/** Name of a platform with a generator. */
export type MadePlatformName = keyof typeof MADE_PLATFORMS;
