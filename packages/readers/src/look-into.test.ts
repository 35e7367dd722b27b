import { describe, expect, test } from "vitest";
import { lookInto } from "./look-into.ts";
import { folder } from "./memory-input.test-support.ts";
import { nodeInflate } from "./node/index.ts";

describe("looking into an export before it is read", () => {
  test("says which platforms' folders are there; films tell nothing", async () => {
    const inputs = folder({
      "your_instagram_activity/likes/liked_posts.json": [],
      "your_instagram_activity/comments/post_comments_1.json": [],
      "catatan.txt": "tak ada apa-apa",
      "media/posts/202409/video.mp4": "film",
    });
    expect(await lookInto(inputs, nodeInflate)).toMatchObject({
      ok: true,
      value: { files: 4, platforms: [{ platform: "instagram", files: 2 }], issues: [] },
    });
  });

  test("says when an archive cannot be opened", async () => {
    const outcome = await lookInto(folder({ "rusak.zip": "bukan zip" }), nodeInflate);
    expect(outcome).toMatchObject({ ok: false });
  });
});
