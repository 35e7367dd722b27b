import { describe, expect, it } from "vitest";
import { pickStories, type Story } from "./story.ts";

const story = (id: string, answer: Story["answer"]): Story => ({
  id,
  title: id,
  profile: { status: "pns" },
  rule: "d-6",
  answer,
  isDisputed: false,
  why: "contoh",
});
const answers = ["met", "unmet", "unknown"] as const;
const stories = Array.from({ length: 60 }, (_, at) => story(`s${at}`, answers[at % 3] ?? "met"));

describe("picking stories", () => {
  it("takes ten different ones with all three answers among them", () => {
    const picked = pickStories(stories, [], () => 0.5);
    expect(new Set(picked.map(({ id }) => id)).size).toBe(10);
    expect(new Set(picked.map(({ answer }) => answer)).size).toBe(3);
  });

  it("begins with those that are due", () => {
    expect(
      pickStories(stories, ["s7", "s9"], () => 0.5)
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["s7", "s9"]);
  });

  it("takes what there is when there are few", () => {
    expect(pickStories(stories.slice(0, 2), [], () => 0.5)).toHaveLength(2);
  });
});
