import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

it.each([
  ["numbr", "number"],
  ["Statuses", "statuses"],
  ["validfrom", "validFrom"],
  ["warna", undefined],
])("%s -> %s", (name, expected) => {
  expect(nearestName(name, ["number", "statuses", "validFrom", "members"])).toBe(expected);
});
