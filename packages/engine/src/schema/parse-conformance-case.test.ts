import { describe, expect, it } from "vitest";
import { parseConformanceCase } from "./parse-conformance-case.ts";

const activity = {
  id: "a1",
  type: "Like",
  platform: "instagram",
  kind: "reaction",
  object: { type: "Note" },
  audience: "public",
  source: { file: "likes.json", pointer: "/0" },
};
const sound = {
  id: "menyukai",
  title: "Menyukai akun pribadi",
  profile: { status: "ASN" },
  activities: [activity],
  answers: { "duty@a1": "tidak" },
  expect: [{ activity: "a1", rule: "id-asn/ke-4", result: "unknown", disputed: true }],
  others: "none",
  why: "karena akunnya pribadi",
};

describe("parseConformanceCase", () => {
  it("reads a case as people write it", () => {
    expect(parseConformanceCase(sound)).toMatchObject({
      ok: true,
      value: { profile: { status: "pns" }, answers: { "duty@a1": "no" }, activities: [activity] },
    });
  });

  it("points into the part that is wrong", () => {
    const place = {
      file: "kasus.json",
      lineOf: (pointer: string) => (pointer === "/profile/status" ? 5 : 1),
    };
    expect(parseConformanceCase({ ...sound, profile: { status: "pnx" } }, place)).toMatchObject({
      ok: false,
      issues: [{ code: "profile/not-a-choice", file: "kasus.json", line: 5, pointer: "/profile/status" }],
    });
    expect(parseConformanceCase({ ...sound, registry: { tikets: [] } })).toMatchObject({
      ok: false,
      issues: [{ code: "registry/unknown-field" }],
    });
  });

  it("refuses an expectation about no activity, and two activities of one id", () => {
    const expected = [{ activity: "a2", rule: "id-asn/ke-4", result: "met" }];
    expect(parseConformanceCase({ ...sound, expect: expected })).toMatchObject({
      issues: [{ code: "case/unknown-activity", pointer: "/expect/0/activity" }],
    });
    expect(parseConformanceCase({ ...sound, activities: [activity, activity] })).toMatchObject({
      issues: [{ code: "case/duplicate-id", pointer: "/activities/1/id" }],
    });
  });
});
