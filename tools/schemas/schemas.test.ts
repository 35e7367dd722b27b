import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "./schema-files.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const files = schemaFiles();

/** A check against one schema: what is wrong with a value, or null. */
function checker(schema: string): (value: unknown) => unknown {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(files.get(`${schema}.schema.json`) ?? "false"));
  return (value) => {
    validate(value);
    return validate.errors;
  };
}

describe("docs/schemas", () => {
  it("holds exactly the schemas of the code; if not, run npm run build:schemas", () => {
    expect(readdirSync(new URL("docs/schemas/", root)).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(read(`docs/schemas/${name}`), name).toEqual(JSON.parse(text));
  });

  it("accepts the shipped pack", () => {
    expect(checker("pack")(read("packages/packs/data/id-asn.json"))).toBeNull();
  });

  it("accepts every conformance case of the repository", () => {
    const errorsOf = checker("conformance-case");
    const folder = new URL("conformance/cases/", root);
    const cases = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    expect(cases.length).toBeGreaterThan(100);
    for (const name of cases) {
      const held = read(`conformance/cases/${name}`);
      for (const one of Array.isArray(held) ? held : [held]) expect(errorsOf(one), name).toBeNull();
    }
  });

  it("accepts what the program prints about the sample", () => {
    const path = (name: string) => new URL(name, root).pathname;
    // The exit code tells of findings and gaps, not of failure; what was printed is what counts here.
    const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
    const report: unknown = JSON.parse(run(path("apps/cli/demo/demo.ts"), "--format", "json"));
    expect(checker("report")(report)).toBeNull();
    expect(checker("coverage")(Object(report).coverage)).toBeNull();
    const errorsOf = checker("activity");
    const acts = run(
      path("apps/cli/bin/netral.js"),
      "read",
      path("apps/cli/demo/export"),
      "--format",
      "ndjson",
    );
    for (const line of acts.trim().split("\n")) expect(errorsOf(JSON.parse(line)), line).toBeNull();
  });

  it("refuses a misspelt field", () => {
    expect(checker("profile")({ status: "pns", spouseStand: true })).toMatchObject([
      { params: { additionalProperty: "spouseStand" } },
    ]);
  });
});
