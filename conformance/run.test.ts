import { caseRegistry, runCase } from "@netral/engine/check";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import { shippedStance } from "@netral/engine/text";
import { loadPackJson } from "@netral/packs/node";
import { readRegistryFile } from "@netral/registry/node";
import { describe, expect, it } from "vitest";
import { readCases } from "./read-cases.ts";

const pack = parsePack(JSON.parse(loadPackJson()));
const decoded = decodeRegistry(readRegistryFile());
if (!pack.ok || !decoded.ok) throw new Error("the shipped pack or registry does not load");
const shipped = indexRegistry(decoded.value.tables);
const stance = shippedStance();

describe("the shipped engine, law and registry", () => {
  it.each(readCases().map(({ path, value }) => [path, value] as const))("%s", (_path, one) => {
    const registry = caseRegistry(one, shipped);
    if (!registry.ok) throw new Error(JSON.stringify(registry.issues));
    expect(runCase(one, { pack: pack.value, registry: registry.value, stance }).lines).toEqual([]);
  });
});
