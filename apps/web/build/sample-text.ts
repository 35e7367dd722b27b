import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

function filesBelow(folder: string, inside = ""): string[] {
  return readdirSync(join(folder, inside))
    .sort()
    .flatMap((name) => {
      const path = inside === "" ? name : `${inside}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
    });
}

/** The command line's demo as one JSON text: export files, registry overlay and profile. */
export function sampleText(demo: URL): string {
  const root = fileURLToPath(demo);
  const json = (name: string): unknown =>
    existsSync(join(root, name)) ? JSON.parse(readFileSync(join(root, name), "utf8")) : undefined;
  const files = existsSync(join(root, "export"))
    ? filesBelow(join(root, "export")).map((path) => ({
        path,
        base64: readFileSync(join(root, "export", path)).toString("base64"),
      }))
    : [];
  return JSON.stringify({ files, registry: json("registry.json"), profile: json("profile.json") });
}
