import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrapped text", () => {
  it("breaks at spaces and hangs the next lines", () => {
    expect(wrap(`• ${"kata ".repeat(12)}`, 44, "  ", "    ")).toBe(
      `  • ${"kata ".repeat(7)}kata\n    ${"kata ".repeat(3)}kata`,
    );
  });

  it("leaves a path whole beside its bullet", () => {
    const path = "a/".repeat(40);
    expect(wrap(`– ${path} sebab`, 40, "    ", "      ")).toBe(`    – ${path}\n      sebab`);
  });

  it("counts an emoji as two columns", () => {
    expect(wrap("👍 ".repeat(20), 40).split("\n")[0]).toHaveLength(13 * 2 + 12);
  });

  it("loses no word and keeps lines within the width", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 140 }), (list, width) => {
        const wrapped = wrap(list.join(" "), width, "  ");
        expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(list);
        for (const line of wrapped.split("\n")) {
          expect(line.length).toBeLessThanOrEqual(Math.max(40, Math.min(width, 100)));
        }
      }),
    );
  });
});
