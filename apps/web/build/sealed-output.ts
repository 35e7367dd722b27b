import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

/** Read fresh at every start, so that an institution can edit it after the build. */
const EDITABLE = ["edition.json"];
const SERVICE_WORKER = "service-worker.js";

const digestOf = (bytes: Buffer): string => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => path !== SERVICE_WORKER)
    .sort();
}

/** Adds `integrity` to every script and style of the page. */
function sealPage(folder: string): void {
  const page = join(folder, "index.html");
  const sealed = readFileSync(page, "utf8").replace(
    /<(script|link)\b([^>]*?)\b(src|href)="\.\/(assets\/[^"]+)"/g,
    (whole, _tag: string, _before: string, _name: string, path: string) =>
      `${whole} integrity="${digestOf(readFileSync(join(folder, path)))}"`,
  );
  writeFileSync(page, sealed);
}

/**
 * Seals a build: digests in the page, and a service worker that keeps every file with its digest, so that the
 * app works without a network and refuses a file that was changed on the way.
 */
export function sealedOutput(): Plugin {
  let folder = "";
  return {
    name: "netral-sealed-output",
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith("/")) folder = config.build.outDir;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        sealPage(folder);
        const files = filesOf(folder).map((path) => {
          const isEditable = EDITABLE.includes(path);
          return [path, isEditable ? "" : digestOf(readFileSync(join(folder, path)))];
        });
        const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
        const source = readFileSync(
          new URL("../src/service-worker/service-worker.ts", import.meta.url),
          "utf8",
        ).replace(/^\/\/\/.*$/gm, "");
        const head = `const FILES = ${JSON.stringify(files)};\nconst VERSION = ${JSON.stringify(version)};\n`;
        const { code } = await transformWithOxc(source, SERVICE_WORKER.replace(/js$/, "ts"), {
          sourcemap: false,
        });
        writeFileSync(join(folder, SERVICE_WORKER), head + code);
      },
    },
  };
}
