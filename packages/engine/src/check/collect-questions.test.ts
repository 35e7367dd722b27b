import type { Activity, Finding } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { act, check } from "./check.test-support.ts";

const DAYS = ["2024-08-05", "2024-09-22", "2024-10-15", "2024-11-25", "2024-12-30"] as const;
const HANDLES = ["contoh.wirasekar", "contoh.wira", "warung.bakso"] as const;
const TEXTS = [
  "Bareng Wira Langitjaya",
  "Ayo dukung Wira Langitjaya!",
  "Terima kasih Wira Langitjaya",
  "🔥",
] as const;

/** Acts of one owner, some about the same account. */
const acts: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("like", "comment", "photo", "follow", "message"),
      day: fc.constantFrom(...DAYS),
      handle: fc.constantFrom(...HANDLES),
      text: fc.constantFrom(...TEXTS),
      reaction: fc.constantFrom("like", "angry"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ kind, day, handle, text, reaction }, at): Activity => {
      const id = `a${at}`;
      const target = { handle, kind: "account" } as const;
      if (kind === "like") return act(id, day, { target, reaction });
      if (kind === "follow") return act(id, day, { type: "Follow", kind: "follow", target });
      const own = { type: "Create", object: { type: "Note", text } } as const;
      if (kind === "comment") return act(id, day, { ...own, kind: "comment", target });
      if (kind === "message") return act(id, day, { ...own, kind: "message", audience: "group" });
      const { target: _, ...photo } = act(id, day, {
        type: "Create",
        kind: "post",
        object: { type: "Image", text, media: [{ type: "Image", url: `${id}.jpg` }] },
      });
      return photo;
    }),
  );

const findingsOf = (report: ReturnType<typeof check>): readonly Finding[] =>
  report.groups.flatMap(({ findings }) => findings);

/** The undecided findings for which one answer is all that is missing. */
function promised(findings: readonly Finding[], key: string): readonly string[] {
  return findings
    .filter(({ result, steps }) => {
      const open = steps.filter(({ verdict }) => verdict === "unknown");
      return result === "unknown" && open.length > 0 && open.every(({ question }) => question === key);
    })
    .map(({ id }) => id);
}

describe("the order of the questions", () => {
  it("an answered question is not put again, and leaves none undecided for which it was all that was missing", () => {
    fc.assert(
      fc.property(
        acts,
        fc.array(fc.constantFrom("yes", "no"), { minLength: 12, maxLength: 12 }),
        (list, says) => {
          const answers: Record<string, "yes" | "no"> = {};
          for (const value of says) {
            const before = check(list, { answers });
            const [next] = before.questions;
            if (next === undefined) return;
            const settled = promised(findingsOf(before), next.key);
            answers[next.key] = value;
            const after = check(list, { answers });
            expect(after.questions.map(({ key }) => key)).not.toContain(next.key);
            const open = findingsOf(after).flatMap(({ id, result }) => (result === "unknown" ? id : []));
            expect(open.filter((id) => settled.includes(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("asks once for a platform who could see uploads there, and lets one upload be said otherwise", () => {
    const photo = (id: string) => {
      const object = {
        type: "Image",
        text: "Bareng Wira Langitjaya",
        media: [{ type: "Image", url: `${id}.jpg` }],
      } as const;
      const { target: _, ...own } = act(id, "2024-10-15", { type: "Create", kind: "post", object });
      return own;
    };
    const uploads = ["a", "b", "c"].map(photo);
    const asked = check(uploads).questions.filter(({ id }) => id === "who-could-see");
    expect(asked).toMatchObject([
      { key: "who-could-see@instagram", scope: "platform", about: "instagram", settles: 3 },
    ]);
    const met = (answers: Record<string, "yes" | "no">) =>
      findingsOf(check(uploads, { answers })).flatMap(({ result, activity }) =>
        result === "met" ? activity.id : [],
      );
    expect(met({ "who-could-see@instagram": "yes" }).toSorted()).toEqual(["a", "b", "c"]);
    expect(met({ "who-could-see@instagram": "yes", "who-could-see@b": "no" }).toSorted()).toEqual(["a", "c"]);
    expect(met({ "who-could-see@facebook": "yes" })).toEqual([]);
    expect(check(uploads, { answers: { "who-could-see@instagram": "no" } }).unusedAnswers).toBeUndefined();
  });
});
