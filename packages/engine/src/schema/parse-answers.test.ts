import { describe, expect, it } from "vitest";
import { parseAnswers } from "./parse-answers.ts";

describe("parseAnswers", () => {
  it("reads an answers file and a bare map alike", () => {
    const answers = { "campaign-account@instagram:bunga.wira": "yes", "party-member": "unknown" };
    expect(parseAnswers({ format: "netral-answers/1", answers })).toEqual({ ok: true, value: answers });
    expect(parseAnswers(answers)).toEqual({ ok: true, value: answers });
  });

  it("takes Indonesian words and true or false, and writes targets in lower case", () => {
    expect(parseAnswers({ "tim@Instagram:Bunga": "Ya", "duty@ABC": false, x: "tidak tahu" })).toEqual({
      ok: true,
      value: { "tim@instagram:bunga": "yes", "duty@ABC": "no", x: "unknown" },
    });
  });

  it("refuses what is no answer", () => {
    expect(parseAnswers({ x: "mungkin" })).toMatchObject({
      ok: false,
      issues: [{ code: "answers/not-a-choice", pointer: "/x" }],
    });
    expect(parseAnswers({ format: "netral-answers/2", answers: {} })).toMatchObject({
      ok: false,
      issues: [{ pointer: "/format" }],
    });
    expect(parseAnswers("ya")).toMatchObject({ ok: false });
  });
});
