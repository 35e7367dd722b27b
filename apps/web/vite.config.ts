import { defineConfig } from "vite";
import { dataAssets } from "./build/data-assets.ts";
import { foreignAddresses } from "./build/foreign-addresses.ts";
import { nationalCalendarFile } from "./build/national-calendar.ts";
import { recogniserFiles } from "./build/recogniser-files.ts";
import { sealedOutput } from "./build/sealed-output.ts";

// A test runner sets this to "test", which would build another program than the one that is shipped.
process.env["NODE_ENV"] = "production";

export default defineConfig({
  base: "./",
  root: import.meta.dirname,
  plugins: [dataAssets(), recogniserFiles(), nationalCalendarFile(), sealedOutput()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: "es", plugins: () => [foreignAddresses()] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
