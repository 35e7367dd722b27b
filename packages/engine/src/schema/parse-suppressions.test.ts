import { describe, expect, it } from "vitest";
import { parseBaseline, parseSuppressions } from "./parse-suppressions.ts";

const file = (one: object) => ({ format: "netral-suppressions/1", suppressions: [one] });

describe("suppressions", () => {
  it("take a finding with a reason and an end date", () => {
    const one = { finding: "00ff", reason: "sudah dibatalkan", until: "2027-01-31" };
    expect(parseSuppressions(file(one))).toEqual({ ok: true, value: file(one) });
  });

  it.each([
    ["no reason", { finding: "00ff" }],
    ["a reason that says nothing", { finding: "00ff", reason: "oke" }],
    ["an end date that does not exist", { finding: "00ff", reason: "sudah dibatalkan", until: "2027-02-30" }],
    ["an unknown field", { finding: "00ff", reason: "sudah dibatalkan", alasan: "x" }],
  ])("refuse %s", (_, one) => {
    const parsed = parseSuppressions(file(one));
    expect(parsed.ok ? [] : parsed.issues.map(({ fix }) => fix.id).filter(Boolean)).toHaveLength(1);
  });
});

describe("a baseline", () => {
  it("holds fingerprints only", () => {
    const baseline = { format: "netral-baseline/1", salt: "00ff", fingerprints: ["a".repeat(64)] };
    expect(parseBaseline(baseline)).toEqual({ ok: true, value: baseline });
    expect(parseBaseline({ ...baseline, fingerprints: ["contoh.akun"] }).ok).toBe(false);
  });
});
