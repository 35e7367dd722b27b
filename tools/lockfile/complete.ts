/** Adds what `missingPlatforms` finds to package-lock.json. Run after every `npm install`: `npm run build:lockfile`. */
import { readFileSync, writeFileSync } from "node:fs";
import { missingPlatforms } from "./missing-platforms.ts";

const file = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatforms(lock.packages);
const all = { ...lock.packages, ...Object.fromEntries(missing) };
lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.size} platform packages added`);
