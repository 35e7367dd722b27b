import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const TIME = "Jun 4, 2019, 6:46 PM";
const record = (title: string, body: string, time = TIME): string =>
  `<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">${title === "" ? "" : `<div class="_3-96 _2pio _2lek _2lel">${title}</div>`}<div class="_3-96 _2let">${body}</div><div class="_3-94 _2lem">${time}</div></div>`;
const words = (text: string): string => `<div><div class="_2pin"><div>${text}</div></div></div>`;
const page = (...records: readonly string[]): string =>
  `<html><head><title>x</title></head><body class="_5vb_ _2yq _4yic"><div class="_3a_u"><div class="_3-8y _3-95 _3b0b">Heading</div><div class="_4t5n" role="main">${records.join("")}</div><div class="_4t5o">Rahma Khayal, 4 June 2020</div></div></body></html>`;
const read = async (path: string, ...records: readonly string[]) => {
  const profile = record("Name", words("Rahma Khayal"), "");
  const { activities, coverage } = await readAll(
    folder({ "profile_information/profile_information.html": page(profile), [path]: page(...records) }),
  );
  return { acts: activities, file: coverage.files.find(({ file }) => file === path), coverage };
};

describe("Facebook's pages of 2018 to 2021", () => {
  test.each([
    [
      "comments/comments.html",
      record("Rahma Khayal commented on Dewi Misal's post.", words("Setuju")),
      { type: "Create", kind: "comment", object: { text: "Setuju" }, target: { name: "Dewi Misal" } },
    ],
    [
      "posts/your_posts_1.html",
      record("", words("Selamat pagi")),
      { type: "Create", kind: "post", object: { text: "Selamat pagi" } },
    ],
    [
      "likes_and_reactions/posts_and_comments.html",
      record("Rahma Khayal reacted to Dewi Misal's post.", '<div><img src="../files/love.png" /></div>'),
      { type: "Like", reaction: "love", target: { name: "Dewi Misal" } },
    ],
    [
      "likes_and_reactions/pages.html",
      record("Partai Khayal", ""),
      { type: "Like", kind: "page", target: { name: "Partai Khayal" } },
    ],
    [
      "following_and_followers/unfollowed_pages.html",
      record("Partai Khayal", ""),
      { type: "Undo", kind: "page", target: { name: "Partai Khayal" } },
    ],
    [
      "following_and_followers/following.html",
      record("Dewi Misal", ""),
      { type: "Follow", kind: "follow", target: { name: "Dewi Misal" } },
    ],
    [
      "groups/your_group_membership_activity.html",
      record("You became a member of Warga Contoh.", ""),
      { type: "Join", kind: "group" },
    ],
    [
      "groups/your_posts_and_comments_in_groups.html",
      record(
        "Rahma Khayal commented on Dewi Misal's post.",
        `${words("Hadir")}<div>Group: Warga Contoh</div>`,
      ),
      {
        type: "Create",
        kind: "comment",
        object: { text: "Hadir" },
        context: { name: "Warga Contoh" },
        audience: "group",
      },
    ],
    [
      "other_activity/polls.html",
      record("Rahma Khayal voted in a poll.", words("Siapa ketua?")),
      { type: "Create", kind: "poll", object: { text: "Siapa ketua?" } },
    ],
    [
      "saved_items/saved_items.html",
      record("Rahma Khayal saved a link.", '<div><a href="https://berita.example/1">Berita</a></div>'),
      { type: "Add", kind: "save", object: { url: "https://berita.example/1" } },
    ],
  ])("%s", async (path, inside, expected) => {
    const { acts, file, coverage } = await read(path, inside);
    expect(acts).toMatchObject([{ ...expected, published: { zone: "unknown" } }]);
    expect(file).toMatchObject({ state: "read", records: 1 });
    expect(coverage.owners).toEqual([{ platform: "facebook", name: "Rahma Khayal" }]);
  });
});

describe("pages whose classes are not known", () => {
  const PATH = "comments_and_reactions/comments.html";
  const strange = (text: string, time = TIME): string =>
    `<div class="x1"><div class="x2">Rahma Khayal commented on Dewi Misal's post.</div><div class="x3"><div>${text}</div></div><div class="x4">${time}</div></div>`;
  const renamed = (...records: readonly string[]): string =>
    page(...records).replaceAll(/class="[^"]*"/g, 'class="zz"');

  test("are read by where the parts stand", async () => {
    const { activities, coverage } = await readAll(
      folder({ [PATH]: renamed(strange("Setuju"), strange("Mantap")) }),
    );
    expect(activities.map(({ object, target }) => [object.text, target?.name])).toEqual([
      ["Setuju", "Dewi Misal"],
      ["Mantap", "Dewi Misal"],
    ]);
    expect(coverage.files[0]).toMatchObject({ state: "read", records: 2 });
  });

  test("what shows no time, or several, is said and not guessed", async () => {
    const { activities, coverage } = await readAll(
      folder({
        [PATH]: renamed(
          strange("Setuju"),
          strange("Mantap", ""),
          `<div>${strange("Satu")}${strange("Dua")}</div>`,
        ),
      }),
    );
    expect(activities).toHaveLength(1);
    expect(coverage.files[0]).toMatchObject({
      state: "partial",
      issues: [{ code: "record-not-understood", count: 2 }],
    });
  });
});
