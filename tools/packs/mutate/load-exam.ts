import { readFileSync } from "node:fs";
import { parsePack } from "@netral/engine/law";
import { decodeRegistry, indexRegistry } from "@netral/engine/logic";
import type { Pack } from "@netral/engine/model";
import { loadPackJson } from "@netral/packs/node";
import { readRegistryFile } from "@netral/registry/node";
import { readCases } from "../../../conformance/read-cases.ts";
import { type Consequence, type Exam, prepareExam } from "./exam.ts";

/** The expected consequences of all rules. */
export function readConsequences(): Readonly<Record<string, Consequence>> {
  const file = new URL("../../../conformance/consequences.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The shipped pack and its exam; `about` leaves out the cases that name none of these rules. */
export function loadExam(about?: readonly string[]): { readonly pack: Pack; readonly exam: Exam } {
  const parsed = parsePack(JSON.parse(loadPackJson()));
  const decoded = decodeRegistry(readRegistryFile());
  if (!parsed.ok || !decoded.ok) throw new Error("the shipped pack or registry does not load");
  const { pack } = parsed.value;
  const cases = readCases().map(({ value }) => value);
  const named = (rules: readonly string[]) =>
    cases.filter(({ registry, expect }) => registry && expect.some(({ rule }) => rules.includes(rule)));
  const exam = prepareExam({
    pack: about ? { ...pack, rules: pack.rules.filter(({ id }) => about.includes(id)) } : pack,
    shipped: indexRegistry(decoded.value.tables),
    cases: about ? named(about.map((id) => `${pack.id}/${id}`)) : cases,
    consequences: readConsequences(),
  });
  return { pack, exam };
}
