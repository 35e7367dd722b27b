import { describe, expect, test } from "vitest";
import { expandExample } from "./expand-example.ts";

describe("the shorthand of examples", () => {
  test("one instant means the second that begins there, in UTC", () => {
    const example = { activity: { type: "Like", kind: "reaction", published: "2024-09-21T23:59:59+07:00" } };
    expect(expandExample(example)).toMatchObject({
      activity: { published: { from: "2024-09-21T16:59:59Z", to: "2024-09-21T17:00:00Z", zone: "exact" } },
    });
  });

  test("what is left out: a pns in area 33, Instagram, an audience that is not known", () => {
    expect(expandExample({ activity: { type: "Follow", kind: "follow" } })).toEqual({
      profile: { status: "pns", area: "33" },
      activity: {
        type: "Follow",
        kind: "follow",
        platform: "instagram",
        object: { type: "Note" },
        audience: "unknown",
      },
    });
  });

  test("what is written stays", () => {
    const example = {
      profile: { status: "pppk" },
      activity: { type: "Create", platform: "x", published: { from: "a", to: "b", zone: "unknown" } },
    };
    expect(expandExample(example)).toMatchObject(example);
  });

  test("a date that is none is left for the validator to refuse", () => {
    expect(expandExample({ activity: { published: "kapan saja" } })).toMatchObject({
      activity: { published: "kapan saja" },
    });
  });
});
