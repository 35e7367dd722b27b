import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { DEMO_CHECK, netral } from "./test-door.test-support.ts";

const schema = JSON.parse(
  readFileSync(
    new URL("../../../packages/engine/src/report/data/sarif-schema-2.1.0.json", import.meta.url),
    "utf8",
  ),
);

describe("the formats of a report", () => {
  const rendered = new Map<string, string>();
  beforeAll(async () => {
    for (const format of ["json", "sarif", "html", "md", "csv"]) {
      rendered.set(format, (await netral([...DEMO_CHECK, "--format", format])).out);
    }
  }, 60_000);
  const of = (format: string) => rendered.get(format) ?? "";

  it("sarif keeps to the published schema and names the articles of law as a taxonomy", () => {
    const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
    const validate = ajv.compile(schema);
    const log = JSON.parse(of("sarif"));
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const [run] = log.runs;
    expect(run.taxonomies[0].taxa.map(({ name }: { name: string }) => name)).toContain(
      "PP 94/2021, Pasal 5 huruf n angka 5",
    );
    expect(run.results.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(["fail", "review"]),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("html is one page without script, images or addresses it would load", () => {
    const html = of("html");
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain("@media print");
  });

  it("csv has one row per finding and the same number of cells in each", () => {
    const [header = "", ...rows] = of("csv").trimEnd().split("\r\n");
    expect(header.startsWith("finding,rule,rule_title")).toBe(true);
    expect(rows).toHaveLength(JSON.parse(of("sarif")).runs[0].results.length);
  });

  it("md keeps the text of others from becoming markup", () => {
    expect(of("md")).toMatch(/^# Hasil pemeriksaan Netral\n/);
    expect(of("md")).toContain("| Unsur | Keadaan |");
  });

  it("json is the same to the byte on every run", async () => {
    expect((await netral([...DEMO_CHECK, "--format", "json"])).out).toBe(of("json"));
  });
});
