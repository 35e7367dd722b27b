import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(import.meta.dirname, "package.json"));

/** A package of tools/rivals, which has an install of its own; its types are written down where it is used. */
export function rivalPackage<T>(name: string): T {
  const loaded: T = require(name);
  return loaded;
}
