import { describe, expect, it } from "vitest";
import { lock, unlock } from "./locked-file.ts";

const value = { rahasia: "hanya untuk saya", jumlah: 3 };

describe("a locked file", () => {
  it("opens with its passphrase and with no other", async () => {
    const bytes = await lock(value, "rumah hijau di bukit");
    expect(await unlock(bytes, "rumah hijau di bukit")).toEqual(value);
    expect(await unlock(bytes, "rumah biru di bukit")).toBeUndefined();
  });

  it("shows nothing of its content and never looks the same twice", async () => {
    const [one, two] = await Promise.all([lock(value, "kata sandi sama"), lock(value, "kata sandi sama")]);
    expect(new TextDecoder().decode(one)).not.toContain("rahasia");
    expect(one).not.toEqual(two);
  });

  it("refuses a file in which one bit was changed", async () => {
    const bytes = await lock(value, "rumah hijau di bukit");
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await unlock(bytes, "rumah hijau di bukit")).toBeUndefined();
  });
});
