import { accountAddress, indexRegistry } from "@netral/engine/logic";
import type { Activity } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLES } from "../detect.test-support.ts";
import { createAccountSieve } from "./account-sieve.ts";

const sieve = createAccountSieve(indexRegistry(TABLES));
const handle = TABLES.accounts.find(({ platform }) => platform === "instagram")?.handle ?? "";

const like = (url: string): Activity => ({
  id: "a1",
  type: "Like",
  platform: "instagram",
  kind: "reaction",
  object: { type: "Note", url },
  audience: "public",
  source: { file: "likes.json", pointer: "/0" },
});

describe("the sieve of accounts", () => {
  test("lets items pass whose address names a known author", () => {
    for (const item of ["p/abc", "reel/abc", "events/1", "i/web/status/1"])
      expect(sieve(like(`https://www.instagram.com/${handle}/${item}`))).toBe(true);
  });

  test("holds items back whose address names nobody, or somebody unknown", () => {
    for (const path of ["p/abc", "reel/abc", "intent/user?user_id=1", "tetangga.rekaan/p/abc"])
      expect(sieve(like(`https://www.instagram.com/${path}`))).toBe(false);
  });

  test("never holds back what an address says", () => {
    const host = fc.constantFrom(
      "instagram.com",
      "www.facebook.com",
      "x.com",
      "mobile.twitter.com",
      "youtube.com",
    );
    const step = fc.constantFrom(
      handle,
      `@${handle}`,
      "p",
      "i",
      "intent",
      "groups",
      "events",
      "c",
      "status",
      "1",
    );
    fc.assert(
      fc.property(host, fc.array(step, { maxLength: 4 }), (name, steps) => {
        const url = `https://${name}/${steps.join("/")}`;
        if (accountAddress(url)?.handle === handle.toLowerCase()) expect(sieve(like(url))).toBe(true);
      }),
    );
  });
});
