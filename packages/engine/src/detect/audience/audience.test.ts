import { expect, test } from "vitest";
import { act, detectorFor } from "../detect.test-support.ts";

test("the audience is stated as exported, once, and only where somebody is concerned", () => {
  const concerned = { ...act('post "Ayo pilih Wira-Lestari"'), audience: "followers" } as const;
  const facts = detectorFor()
    .detect(concerned)
    .filter(({ type }) => type === "audience");
  expect(facts).toEqual([
    {
      type: "audience",
      audience: "followers",
      strength: "confirmed",
      evidence: { field: "audience" },
      detector: "audience",
      reason: "audience-exported",
    },
  ]);
  expect(detectorFor().detect({ ...concerned, object: { type: "Note", text: "Selamat pagi" } })).toEqual([]);
});
