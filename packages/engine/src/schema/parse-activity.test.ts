import type { Issue } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { parseActivity } from "./parse-activity.ts";

const short = {
  id: "a1",
  type: "Create",
  published: { from: "2024-09-22T10:00:00+07:00", to: "2024-09-22T10:00:01+07:00", zone: "exact" },
  platform: "instagram",
  kind: "post",
  object: {
    type: "Image",
    text: "selamat pagi",
    tags: ["#pagi", "@bunga"],
    media: ["media/1.mp4", { url: "2.jpg" }],
  },
  target: { handle: "@bunga" },
  inReplyTo: null,
};

function issuesOf(json: unknown): readonly Issue[] {
  const outcome = parseActivity(json);
  return outcome.ok ? [] : outcome.issues;
}

describe("parseActivity", () => {
  it("brings what a person wrote into the form readers give", () => {
    expect(parseActivity(short)).toEqual({
      ok: true,
      value: {
        id: "a1",
        type: "Create",
        published: { from: "2024-09-22T03:00:00Z", to: "2024-09-22T03:00:01Z", zone: "exact" },
        platform: "instagram",
        kind: "post",
        object: {
          type: "Image",
          text: "selamat pagi",
          tags: [
            { type: "Hashtag", name: "#pagi" },
            { type: "Mention", name: "@bunga" },
          ],
          media: [
            { type: "Video", url: "media/1.mp4" },
            { type: "Image", url: "2.jpg" },
          ],
        },
        target: { kind: "unknown", handle: "bunga" },
        audience: "unknown",
        source: { file: "", pointer: "" },
      },
    });
  });

  it("is the same the second time", () => {
    const once = parseActivity(short);
    expect(once.ok && parseActivity(once.value)).toEqual(once);
  });

  it("leaves out fields of other vocabularies, and refuses a misspelt one", () => {
    expect(parseActivity({ ...short, "@context": "https://www.w3.org/ns/activitystreams" }).ok).toBe(true);
    const { published, ...rest } = short;
    expect(issuesOf({ ...rest, publishd: published })).toMatchObject([
      {
        code: "activity/unknown-field",
        pointer: "/publishd",
        fix: { en: expect.stringContaining('"published"') },
      },
    ]);
  });

  it("checks times and words", () => {
    const at = (published: unknown) => issuesOf({ ...short, published })[0]?.code;
    const { from, to } = short.published;
    expect(at({ from, to: from, zone: "exact" })).toBe("activity/malformed-interval");
    expect(at({ from: "kemarin", to, zone: "exact" })).toBe("activity/malformed-instant");
    expect(at({ from, to, zone: "WIB" })).toBe("activity/not-a-choice");
    expect(issuesOf({ ...short, type: "Liked" })[0]?.fix.en).toContain('"Like"');
    expect(issuesOf({ id: "a1" }).map(({ pointer }) => pointer)).toEqual([
      "/type",
      "/platform",
      "/kind",
      "/object",
    ]);
  });
});
