import { describe, expect, test } from "vitest";
import { makeZip } from "./archive/zip.test-support.ts";
import { memoryInput } from "./memory-input.test-support.ts";
import { nodeInflate } from "./node/index.ts";
import { openMedia } from "./open-media.ts";

const zip = (...files: readonly (readonly [string, string])[]) =>
  makeZip(files.map(([path, content]) => ({ path, content })));

/** The text of a medium that a record of `file` names by `url`. */
async function found(
  files: readonly (readonly [string, string])[],
  url: string,
  file = "posts.json",
): Promise<string | undefined> {
  const media = await openMedia([memoryInput("a.zip", zip(...files))], { inflate: nodeInflate });
  const bytes = await media.read(url, { file, pointer: "/0" });
  await media.release();
  return bytes && new TextDecoder().decode(bytes);
}

describe("a picture that a record names", () => {
  test.each([
    ["by its path", "media/posts/1.jpg", "media/posts/1.jpg"],
    ["below the export's own folder", "instagram-x/media/posts/1.jpg", "media/posts/1.jpg"],
    ["with a leading slash", "media_attachments/files/1.jpg", "/media_attachments/files/1.jpg"],
    [
      "by the address of an X picture",
      "data/tweets_media/99-AbC.jpg",
      "https://pbs.twimg.com/media/AbC.jpg?name=large",
    ],
  ])("%s", async (_, path, url) => {
    expect(
      await found(
        [
          [path, "gambar"],
          ["media/lain/2.jpg", "lain"],
        ],
        url,
      ),
    ).toBe("gambar");
  });

  test("of two of that name the one beside the record; none where that does not settle it", async () => {
    const files = [
      ["chats/a/photos/1.jpg", "A"],
      ["chats/b/photos/1.jpg", "B"],
    ] as const;
    expect(await found(files, "photos/1.jpg", "chats/b/messages.html")).toBe("B");
    expect(await found(files, "photos/1.jpg", "other/messages.html")).toBeUndefined();
  });

  test("that the export does not hold is undefined", async () => {
    expect(await found([["media/1.jpg", "A"]], "media/2.jpg")).toBeUndefined();
    expect(await found([["media/1.jpg", "A"]], "https://cdn.contoh.id/x/1.png")).toBeUndefined();
  });

  test("that is damaged is undefined", async () => {
    const bytes = zip(["media/1.jpg", "A".repeat(5000)]);
    bytes.fill(0xff, 45, 60);
    const media = await openMedia([memoryInput("a.zip", bytes)], { inflate: nodeInflate });
    expect(await media.read("media/1.jpg", { file: "posts.json", pointer: "/0" })).toBeUndefined();
    await media.release();
  });
});
