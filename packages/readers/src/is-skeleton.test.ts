import { expect, test } from "vitest";
import { isSkeleton } from "./is-skeleton.ts";
import { folder, readAll } from "./memory-input.test-support.ts";

test.each([
  [{ Date: "string", Link: "string" }, true],
  [[{ timestamp: "number", title: "<masked>", data: [] }], true],
  [{ Date: "string", Link: "https://www.tiktok.com/1" }, false],
  [{ timestamp: 1, title: "string" }, false],
  [{ title: "text" }, false],
  [{}, false],
  [[], false],
])("%j: %s", (value, expected) => {
  expect(isSkeleton(value)).toBe(expected);
});

test("a skeleton under a file name that is known holds no acts, and is not called read", async () => {
  const list = { ItemFavoriteList: [{ Date: "string", Link: "string" }] };
  const { activities, coverage } = await readAll(
    folder({ "user_data_tiktok.json": { Activity: { "Like List": list } } }),
  );
  expect(activities).toEqual([]);
  expect(coverage.files[0]).toMatchObject({ state: "unknown", issues: [{ code: "masked-skeleton" }] });
  expect(coverage.complete).toBe(false);
});
