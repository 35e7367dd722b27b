import { expect, test } from "vitest";
import { detectorWith, lines } from "../detect.test-support.ts";

const office = {
  role: "Camat",
  area: "id-98.71",
  from: "2028-01-01",
  to: null,
  kind: "office",
  sources: ["rekaan"],
} as const;

test("a person's mention looks at that person's offices, a pair's at both", () => {
  const both = detectorWith({ memberships: [{ id: "m/camat", person: "p/lestari", ...office }] });
  const at = (text: string) => lines(`post @2029-05-02 "${text}"`, "office", both);
  expect(at("Wirabrata Kusumadjaya")).toEqual([]);
  expect(at("Lestari Anggunwati")).toEqual(["office m/camat t/98/1 confirmed"]);
});

test("an office whose begin is not known settles nothing", () => {
  const open = detectorWith({ memberships: [{ id: "m/camat", person: "p/lestari", ...office, from: null }] });
  expect(lines('post "Lestari Anggunwati"', "office", open)).toEqual(["office m/camat t/98/1 unknown"]);
});

test("a weakly sourced office is probable at most", () => {
  const weak = detectorWith({
    memberships: [{ id: "m/camat", person: "p/lestari", ...office, mark: "weak" }],
  });
  expect(lines('post "Lestari Anggunwati"', "office", weak)).toEqual(["office m/camat t/98/1 probable"]);
});
