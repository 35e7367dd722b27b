import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".ics": "text/calendar; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The file an address stands for; undefined for anything outside the folder. */
async function fileOf(folder: string, address: string): Promise<string | undefined> {
  const path = normalize(join(folder, decodeURIComponent(address)));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  try {
    const found = await stat(path);
    return found.isDirectory() ? join(path, "index.html") : path;
  } catch {
    return undefined;
  }
}

/** Serves a built folder to this machine only. Any static host does the same. */
export function staticServer(folder: string): Server {
  const root = normalize(folder);
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = await fileOf(root, pathname).catch(() => undefined);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": pathname.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
    });
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  });
}
