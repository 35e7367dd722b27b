import { readFileSync } from "node:fs";
import { recogniserAssets } from "@netral/documents/node";
import type { Plugin } from "vite";

/** Emits what reads words in pictures as files of the app's own, fetched only when somebody turns that on. */
export function recogniserFiles(): Plugin {
  return {
    name: "netral-recogniser-files",
    buildStart() {
      for (const { name, path } of recogniserAssets()) {
        this.emitFile({ type: "asset", fileName: `ocr/${name}`, source: readFileSync(path) });
      }
    },
  };
}
