import { describe, expect, it } from "vitest";
import { quizText } from "./quiz-text.ts";
import { QUIZ_WORDS } from "./quiz-words.ts";

describe("the stories of the quiz", () => {
  it("has a conformance case that ends as told for every one of its words", () => {
    const items: { readonly id: string }[] = JSON.parse(
      quizText(new URL("../../../conformance/cases/", import.meta.url)),
    );
    expect(items.map(({ id }) => id).toSorted()).toEqual(Object.keys(QUIZ_WORDS).toSorted());
  });
});
