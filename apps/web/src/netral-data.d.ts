declare module "virtual:netral-data" {
  import type { DataAsset } from "./worker/protocol.ts";

  /** Files of this build that the app fetches at start. */
  export const dataAssets: Readonly<Record<"pack" | "registry" | "quiz" | "sample", DataAsset>>;
  /** Digest the pack must have. */
  export const packDigest: string;
}
