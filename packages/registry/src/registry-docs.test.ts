import { existsSync, readFileSync } from "node:fs";
import {
  decodeRegistry,
  indexRegistry,
  mergeRegistry,
  parseOverlay,
  parseRegistry,
  stageMaskAt,
} from "@netral/engine/logic";
import { stagesOf } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { readRegistryFile } from "./read-registry-file.ts";

const outcome = decodeRegistry(readRegistryFile());
if (!outcome.ok) throw new Error("the shipped registry does not decode");
const base = outcome.value.tables;

describe("the overlay of docs/registry.md", () => {
  const page = readFileSync(new URL("../../../docs/registry.md", import.meta.url), "utf8");
  const block = /```json overlay\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const overlay = parseOverlay(JSON.parse(block));
  const merged = overlay.ok ? mergeRegistry(base, [overlay.value]) : overlay;

  it("fits the shipped registry", () => {
    expect(merged.ok ? [] : merged.issues).toEqual([]);
  });

  it("makes a hopeful of the next local election, in the right zone", () => {
    if (!merged.ok) return;
    const index = indexRegistry(merged.value);
    const timeline = index.timeline("t/2031/asri");
    const on = (day: string) => {
      const noon = Date.parse(`${day}T12:00:00+07:00`);
      return timeline ? stagesOf(stageMaskAt(timeline, noon, noon + 1000)) : [];
    };
    expect(timeline?.zone).toBe("WIB");
    expect(on("2029-12-31")).toEqual(["before"]);
    expect(on("2030-05-01")).toEqual(["before"]);
    expect(on("2030-05-03")).toEqual(["hopeful"]);
    expect(index.subject("t/2031/asri")?.name).toBe("Asri Kenanga Wati, Wali Kota Bandung");
    expect(index.subjectsOf("p/asri-kenanga")).toEqual(["t/2031/asri"]);
  });
});

const example = new URL("../../../../shared/registry/registry.example.json", import.meta.url);
describe.skipIf(!existsSync(example))("an overlay written by others (skipped: no ../shared)", () => {
  it("is accepted as registry and as overlay", () => {
    const json: unknown = JSON.parse(readFileSync(example, "utf8"));
    expect(parseRegistry(json).ok).toBe(true);
    const overlay = parseOverlay(json);
    expect(overlay.ok && mergeRegistry(base, [overlay.value]).ok).toBe(true);
  });
});
