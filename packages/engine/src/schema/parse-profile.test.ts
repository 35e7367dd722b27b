import type { Issue } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { parseProfile } from "./parse-profile.ts";

function issuesOf(json: unknown): readonly Issue[] {
  const outcome = parseProfile(json);
  return outcome.ok ? [] : outcome.issues;
}

describe("parseProfile", () => {
  it.each([
    ["pns", "pns"],
    ["ASN", "pns"],
    ["Non ASN", "bukan-asn"],
    ["bukan_asn", "bukan-asn"],
    ["pensiunan", "bukan-asn"],
    ["PPNPN", "honorer"],
    ["non-asn-honorer", "honorer"],
    ["kades", "kepala-desa"],
    ["Menteri", "pejabat-negara"],
  ])("takes the word %s for %s", (status, expected) => {
    expect(parseProfile({ status })).toEqual({ ok: true, value: { status: expected } });
  });

  it("keeps what the owner said and leaves out what is null", () => {
    const profile = { status: "pppk", area: "32.73", spouseStands: false, onUnpaidLeave: null };
    expect(parseProfile(profile)).toEqual({
      ok: true,
      value: { status: "pppk", area: "32.73", spouseStands: false },
    });
  });

  it("says which word may have been meant", () => {
    expect(issuesOf({ status: "pnss" })).toMatchObject([
      {
        code: "profile/not-a-choice",
        pointer: "/status",
        fix: { en: expect.stringContaining('Perhaps "pns"') },
      },
    ]);
    expect(issuesOf({ status: "pns", spouseStand: true })).toMatchObject([
      {
        code: "profile/unknown-field",
        pointer: "/spouseStand",
        fix: { id: expect.stringContaining('Mungkin maksudnya "spouseStands"') },
      },
    ]);
  });

  it("says what is missing or malformed", () => {
    expect(issuesOf({})).toMatchObject([{ code: "profile/missing", pointer: "/status" }]);
    expect(issuesOf({ status: "pns", area: "Jakarta" })).toMatchObject([
      { code: "profile/malformed-area", pointer: "/area" },
    ]);
    expect(issuesOf([])).toMatchObject([{ code: "profile/wrong-type" }]);
    expect(issuesOf(null)).toMatchObject([{ code: "profile/wrong-type" }]);
  });

  it("is not fooled by names every object has", () => {
    expect(issuesOf({ status: "constructor" })).toMatchObject([{ code: "profile/not-a-choice" }]);
  });
});
