import { defineConfig } from "vite";
import { dataAssets } from "./build/data-assets.ts";
import { sealedOutput } from "./build/sealed-output.ts";

export default defineConfig({
  base: "./",
  root: import.meta.dirname,
  plugins: [dataAssets(), sealedOutput()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
