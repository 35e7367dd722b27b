import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingPlatforms } from "./missing-platforms.ts";

describe("the lockfile", () => {
  it("names every platform package, so that npm ci works on a machine that nobody prepared", () => {
    const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
    expect([...missingPlatforms(lock.packages).keys()]).toEqual([]);
  });

  it("reads the platform off the name", () => {
    const parent = {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@contoh/cli-linux-arm64-musl": "1.0.0" },
    };
    expect(
      missingPlatforms({ "node_modules/contoh": parent }).get("node_modules/@contoh/cli-linux-arm64-musl"),
    ).toEqual({
      version: "1.0.0",
      cpu: ["arm64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    });
  });
});
