import { readdirSync, readFileSync } from "node:fs";
import { EMPTY_REGISTRY, mergeRegistry, parseOverlay } from "@netral/engine/logic";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { cast } from "./case.ts";
import { GRIDS } from "./grid/index.ts";
import { readCases } from "./read-cases.ts";

const files = readCases();
const schema = JSON.parse(
  readFileSync(new URL("../docs/schemas/conformance-case.schema.json", import.meta.url), "utf8"),
);

/** Rule ids of the pack's source files, each named after its rule. */
const rules = new Set(
  readdirSync(new URL("../packages/packs/source/id-asn/rules/", import.meta.url)).map(
    (name) => `id-asn/${name.replace(/\.yaml$/, "")}`,
  ),
);

describe("conformance cases", () => {
  it("are at least two hundred", () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
  });

  it("have the published shape", () => {
    const ajv = new Ajv2020({ allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    const broken = files.filter(({ value }) => !validate(value)).map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  it("say why in both languages", () => {
    const silent = files.filter(({ value: { why } }) => why.length < 20 || !why.includes(" / "));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("are named after their id, which no other case has", () => {
    expect(files.filter(({ path, value }) => !path.endsWith(`/${value.id}.json`))).toEqual([]);
    expect(new Set(files.map(({ value }) => value.id)).size).toBe(files.length);
  });

  it("expect results only of activities and rules that exist, once each", () => {
    for (const { path, value } of files) {
      const ids = value.activities.map((activity) => activity.id);
      const keys = value.expect.map((one) => `${one.activity} ${one.rule}`);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const one of value.expect) {
        expect(ids, path).toContain(one.activity);
        expect(rules, path).toContain(one.rule);
      }
    }
  });

  it("take every registry row from the shared cast", () => {
    const rows = new Map(rowsOf(cast));
    for (const { path, value } of files) {
      for (const [key, row] of rowsOf(value.registry ?? {})) expect(row, path).toEqual(rows.get(key));
    }
  });

  it("carry overlays that are valid and complete by themselves", () => {
    for (const { path, value } of files) {
      const overlay = parseOverlay(value.registry ?? {});
      expect(overlay, path).toMatchObject({ ok: true });
      if (overlay.ok)
        expect(mergeRegistry(EMPTY_REGISTRY, [overlay.value]), path).toMatchObject({ ok: true });
    }
  });

  it("touch every item of the joint decision", () => {
    const seen = new Set(files.flatMap(({ value }) => value.expect.map((one) => one.rule)));
    const items = [...rules].filter((rule) => /^id-asn\/(ke|d)-\d+$/.test(rule));
    expect(items.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it("match the grids they are generated from", () => {
    for (const [group, build] of Object.entries(GRIDS)) {
      const committed = files.filter(({ path }) => path.startsWith(`${group}/`)).map(({ value }) => value);
      expect(committed, group).toEqual(
        [...build()].sort((left, right) => (`${left.id}.json` < `${right.id}.json` ? -1 : 1)),
      );
    }
  });
});

function rowsOf(tables: object): [string, unknown][] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    Array.isArray(rows) ? rows.map((row): [string, unknown] => [`${table} ${row.id}`, row]) : [],
  );
}
