import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { rulePages } from "./rule-pages.ts";

const root = new URL("../../docs/rules/", import.meta.url);
rmSync(root, { recursive: true, force: true });
const pages = rulePages();
for (const [path, text] of pages) {
  const file = new URL(path, root).pathname;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages`);
