import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { quizText } from "./quiz-text.ts";
import { sampleText } from "./sample-text.ts";

const VIRTUAL = "virtual:netral-data";
const repository = new URL("../../../", import.meta.url);

/** The files the app fetches, before anybody chooses a file of their own. */
const SOURCES: Readonly<Record<string, () => string>> = {
  pack: () => readFileSync(new URL("packages/packs/data/id-asn.json", repository), "utf8"),
  registry: () => readFileSync(new URL("packages/registry/data/registry.json", repository), "utf8"),
  quiz: () => quizText(new URL("conformance/cases/", repository)),
  sample: () => sampleText(new URL("apps/cli/demo/", repository)),
};

/** Emits law, registry, quiz and sample as files named by their content, and tells the app their digests. */
export function dataAssets(): Plugin {
  return {
    name: "netral-data-assets",
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      const assets = Object.entries(SOURCES).map(([name, read]) => {
        const text = read();
        const hash = createHash("sha384").update(text).digest();
        const path = `data/${name}-${hash.toString("hex").slice(0, 10)}.json`;
        this.emitFile({ type: "asset", fileName: path, source: text });
        return [name, { path, integrity: `sha384-${hash.toString("base64")}` }];
      });
      const digest = readFileSync(new URL("packages/packs/data/id-asn.digest", repository), "utf8").trim();
      return `export const dataAssets = ${JSON.stringify(Object.fromEntries(assets))};
export const packDigest = ${JSON.stringify(digest)};`;
    },
  };
}
