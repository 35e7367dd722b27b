import { describe, expect, it } from "vitest";
import { accountAddress, handleKey } from "./account-address.ts";

describe("accountAddress", () => {
  it.each([
    ["https://www.instagram.com/Contoh.Akun/", "instagram", "contoh.akun"],
    ["https://twitter.com/Contoh_1/status/17", "x", "contoh_1"],
    ["https://x.com/Contoh_1?s=20", "x", "contoh_1"],
    ["https://www.tiktok.com/@contoh/video/7", "tiktok", "contoh"],
    ["https://www.youtube.com/@Contoh", "youtube", "contoh"],
    ["https://www.youtube.com/channel/UCabc", "youtube", "ucabc"],
    ["https://m.facebook.com/contoh.resmi/posts/1", "facebook", "contoh.resmi"],
    ["https://www.facebook.com/profile.php?id=1000", "facebook", "1000"],
    ["https://www.facebook.com/pages/Contoh/1234", "facebook", "1234"],
    ["//threads.net/@contoh", "threads", "contoh"],
    ["contoh.go.id/berita", "web", "contoh.go.id/berita"],
  ])("%s -> %s %s", (url, platform, handle) => {
    expect(accountAddress(url)).toEqual({ platform, handle });
  });

  it.each([
    "https://www.instagram.com/p/Cxyz/",
    "https://www.youtube.com/watch?v=abc",
    "https://www.facebook.com/groups/12",
    "https://www.instagram.com/",
    "bukan alamat",
  ])("%s names no account", (url) => {
    expect(accountAddress(url)).toBeUndefined();
  });

  it("survives a broken escape", () => {
    expect(accountAddress("https://x.com/%E0%A4%A")).toEqual({ platform: "x", handle: "%e0%a4%a" });
  });
});

describe("handleKey", () => {
  it("ignores case and the at sign", () => {
    expect(handleKey(" @Contoh ")).toBe("contoh");
  });
});
