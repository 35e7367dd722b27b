import { parseSuppressions } from "@netral/engine/schema";
import { describe, expect, it } from "vitest";
import { suppressionsOf } from "./suppressions.ts";

describe("the file of what does not apply", () => {
  it("holds only what was set aside with a reason, as the command line reads it", () => {
    const file = suppressionsOf({
      "grup-a": { state: "not-applicable", reason: " akun resmi kantor " },
      "grup-b": { state: "not-applicable", reason: "kantor" },
      "grup-c": { state: "done" },
    });
    expect(file.suppressions).toEqual([{ finding: "grup-a", reason: "akun resmi kantor" }]);
    expect(parseSuppressions(file)).toEqual({ ok: true, value: file });
  });
});
