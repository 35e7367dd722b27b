import { describe, expect, it } from "vitest";
import { secondsLeft } from "./seconds-left.ts";

describe("the time a read still takes", () => {
  it("follows the speed so far", () => expect(secondsLeft(25, 100, 10_000)).toBe(30));
  it("is not guessed in the first moment", () => expect(secondsLeft(25, 100, 500)).toBeUndefined());
  it("is nothing at the end", () => expect(secondsLeft(100, 100, 10_000)).toBeUndefined());
});
