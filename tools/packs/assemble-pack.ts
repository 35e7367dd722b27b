import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue, Outcome } from "@netral/engine/model";
import { expandExample } from "./expand-example.ts";
import { both, sourceIssue } from "./issue.ts";
import { createOriginMap, type OriginMap } from "./origin-map.ts";
import { isRecord } from "./record.ts";
import { readSourceFile, type SourceFile } from "./source-file.ts";

/** A pack put together from its source folder, not yet validated, with the way back to files and lines. */
export interface AssembledPack {
  readonly value: Record<string, unknown>;
  readonly origins: OriginMap;
}

/** Files that hold one list or table each, and the field of the pack they fill. */
const TABLES = [
  ["disputes.yaml", "disputes"],
  ["questions.yaml", "questions"],
  ["answers.yaml", "officialAnswers"],
  ["remedies.yaml", "remedies"],
] as const;

/** Order of the rule list on every page: ethics, discipline, statutes, each by number. */
const LISTS = ["kode-etik", "disiplin", "undang-undang", "hukum-lama"];

/**
 * Puts a pack together: `pack.yaml`, one file per rule and page, the tables, `example-registry.json`; replaces
 * `use: name` by the piece of that name in `fragments.yaml`; fills in the shorthand of examples.
 */
export function assemblePack(folder: string): Outcome<AssembledPack> {
  const issues: Issue[] = [];
  const origins = createOriginMap();
  const read = (name: string): SourceFile | undefined => {
    const outcome = readSourceFile(join(folder, name), name);
    if (outcome.ok) return outcome.value;
    issues.push(...outcome.issues);
    return undefined;
  };
  const fragments = read("fragments.yaml");
  const value: Record<string, unknown> = {};

  const expand = (
    node: unknown,
    source: SourceFile,
    from: string,
    to: string,
    uses: readonly string[],
  ): unknown => {
    origins.record(to, source, from);
    if (Array.isArray(node)) {
      return node.map((item, index) => expand(item, source, `${from}/${index}`, `${to}/${index}`, uses));
    }
    if (!isRecord(node)) return node;
    const name = node["use"];
    if (typeof name === "string" && Object.keys(node).length === 1) {
      return expandUse(name, source, from, to, uses);
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
        return [key, expand(child, source, `${from}/${step}`, `${to}/${step}`, uses)];
      }),
    );
  };
  const expandUse = (
    name: string,
    source: SourceFile,
    from: string,
    to: string,
    uses: readonly string[],
  ): unknown => {
    const table = fragments?.value;
    if (fragments !== undefined && isRecord(table) && name in table && !uses.includes(name)) {
      return expand(table[name], fragments, `/${name}`, to, [...uses, name]);
    }
    issues.push(
      sourceIssue(
        "unknown-fragment",
        { file: source.file, line: source.lineOf(from) },
        both(
          `Potongan "${name}" tidak ada di fragments.yaml.`,
          `There is no piece "${name}" in fragments.yaml.`,
        ),
        both("Aturan ini menunjuk kepadanya.", "This rule refers to it."),
        both("Periksa ejaannya, atau tuliskan potongan itu.", "Check the spelling, or write that piece."),
      ),
    );
    return null;
  };
  const place = (source: SourceFile | undefined, to: string): unknown =>
    source === undefined ? undefined : expand(source.value, source, "", to, []);

  Object.assign(value, place(read("pack.yaml"), ""));
  for (const [file, field] of TABLES) value[field] = place(read(file), `/${field}`);
  for (const kind of ["rules", "pages"] as const) {
    const files = readdirSync(join(folder, kind)).filter((name) => name.endsWith(".yaml"));
    const sources = files.map((name) => read(`${kind}/${name}`)).filter((source) => source !== undefined);
    value[kind] = sources.sort(byListAndNumber).map((source, index) => place(source, `/${kind}/${index}`));
    for (const source of sources) checkName(source, issues);
  }
  const registry = join(folder, "example-registry.json");
  if (existsSync(registry)) value["exampleRegistry"] = JSON.parse(readFileSync(registry, "utf8"));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { value: withExamples(value), origins } };
}

function checkName(source: SourceFile, issues: Issue[]): void {
  const id = isRecord(source.value) ? source.value["id"] : undefined;
  if (typeof id === "string" && source.file.endsWith(`/${id}.yaml`)) return;
  issues.push(
    sourceIssue(
      "file-name",
      { file: source.file, line: source.lineOf("/id") },
      both(`Berkas ini berisi id "${String(id)}".`, `This file holds the id "${String(id)}".`),
      both("Berkas dicari dengan nama aturannya.", "A file is found by the name of its rule."),
      both("Samakan nama berkas dan id.", "Give the file and the id the same name."),
    ),
  );
}

function byListAndNumber(a: SourceFile, b: SourceFile): number {
  const list = (source: SourceFile): number =>
    isRecord(source.value) ? LISTS.indexOf(String(source.value["list"])) : -1;
  return list(a) - list(b) || a.file.localeCompare(b.file, "en", { numeric: true });
}

function withExamples(pack: Record<string, unknown>): Record<string, unknown> {
  const rules = Array.isArray(pack["rules"]) ? pack["rules"] : [];
  return {
    ...pack,
    rules: rules.map((rule: unknown) => {
      if (!isRecord(rule) || !isRecord(rule["examples"])) return rule;
      const examples = Object.entries(rule["examples"]).map(([verdict, list]) => [
        verdict,
        Array.isArray(list) ? list.map(expandExample) : list,
      ]);
      return { ...rule, examples: Object.fromEntries(examples) };
    }),
  };
}
