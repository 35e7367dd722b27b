import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of a Chromium on this machine, if there is one. */
export const chromiumPath = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find(existsSync);
