import { describe, expect, test } from "vitest";
import { makeZip } from "../archive/zip.test-support.ts";
import { readAll } from "../memory-input.test-support.ts";
import { fileInputs, webInflate } from "./index.ts";

const likes = JSON.stringify({
  likes_media_likes: Array.from({ length: 5000 }, (_, index) => ({
    title: `akun.${index}`,
    string_list_data: [{ href: `https://www.instagram.com/p/C${index}/`, timestamp: 1_700_000_000 + index }],
  })),
});

const zip = makeZip([
  { path: "likes/liked_posts.json", content: likes },
  { path: "likes/liked_comments.json", content: likes.replace("likes_media_likes", "likes_comment_likes") },
]);
const file = (bytes: Uint8Array): File => new File([new Uint8Array(bytes)], "a.zip");

describe("in a browser", () => {
  test("files chosen by the user are read through DecompressionStream", async () => {
    const { activities, coverage } = await readAll(fileInputs([file(zip)]), { inflate: webInflate });
    expect(activities).toHaveLength(5000);
    expect(coverage.totals.duplicates).toBe(5000);
    expect(coverage.complete).toBe(true);
  });

  test("damage is reported, not thrown", async () => {
    const broken = zip.slice();
    broken.fill(0xff, 5000, 5200);
    const { coverage } = await readAll(fileInputs([file(broken)]), { inflate: webInflate });
    expect(coverage.complete).toBe(false);
    expect(coverage.files.some((one) => one.state === "partial" || one.state === "failed")).toBe(true);
  });
});
