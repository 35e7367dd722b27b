import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const LIKES = JSON.stringify(
  {
    likes_media_likes: [
      {
        title: "ayu 🌱",
        string_list_data: [{ href: "https://www.instagram.com/p/C1/", timestamp: 1_700_000_000 }],
      },
    ],
  },
  null,
  2,
);

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

describe("the same JSON in other clothes", () => {
  test.each<[string, string | Uint8Array]>([
    ["with a byte order mark", `\uFEFF${LIKES}`],
    ["behind white space", `\r\n \t\n${LIKES}\n\n`],
    ["with a byte order mark and white space", `\uFEFF\n  ${LIKES}`],
    ["with Windows line breaks", LIKES.replaceAll("\n", "\r\n")],
    ["in UTF-16, little end first", utf16(LIKES, "le", true)],
    ["in UTF-16, big end first", utf16(LIKES, "be", true)],
    ["in UTF-16 without a mark, little end first", utf16(LIKES, "le", false)],
    ["in UTF-16 without a mark, big end first", utf16(LIKES, "be", false)],
  ])("%s", async (_, content) => {
    const { activities, coverage } = await readAll(folder({ "likes/liked_posts.json": content }));
    expect(activities.map(({ target }) => target?.handle ?? target?.name)).toEqual(["ayu 🌱"]);
    expect(coverage.files[0]).toMatchObject({ state: "read", issues: [] });
  });

  test("what follows UTF-16 in pieces of odd length is whole", async () => {
    const long = LIKES.replace("ayu", `ayu ${"é🌱".repeat(40_000)}`);
    const { coverage } = await readAll(folder({ "likes/liked_posts.json": utf16(long, "le", true) }));
    expect(coverage.files[0]).toMatchObject({ state: "read", activities: 1, issues: [] });
  });
});
