import { describe, expect, test } from "vitest";
import { folder, readAll } from "../memory-input.test-support.ts";

const page = (...records: readonly string[]): string =>
  `<html><body><main class="_a706">${records.map((inside) => `<div class="pam _a6-g noborder">${inside}</div>`).join("")}</main></body></html>`;
const read = async (path: string, ...records: readonly string[]) =>
  readAll(folder({ [path]: page(...records) }));
const TIME = '<div class="_3-94 _a6-o">Aug 09, 2026 9:49 am</div>';

describe("pages give what their JSON twins give, to the minute, on the clock of UTC-8", () => {
  test("a like with its owner", async () => {
    const { activities } = await read(
      "your_instagram_activity/likes/liked_posts.html",
      `<div class="_a6-p"><table><tr><td colspan="2" class="_a6_q">URL<br /><a href="https://www.instagram.com/p/A1/">https://www.instagram.com/p/A1/</a></td></tr></table><h2 class="_a6-h">Pemilik</h2><table><tr><td class="_a6_q">Nama</td><td class="_a6_r">Dewi &amp; Misal</td></tr><tr><td class="_a6_q">Nama pengguna</td><td class="_a6_r">dewi.misal</td></tr></table></div>${TIME}`,
    );
    expect(activities).toMatchObject([
      {
        type: "Like",
        object: { url: "https://www.instagram.com/p/A1/" },
        target: { handle: "dewi.misal", name: "Dewi & Misal" },
        published: { from: "2026-08-09T17:49:00Z", to: "2026-08-09T17:50:00Z", zone: "assumed" },
        source: { pointer: "record:1" },
      },
    ]);
  });

  test("a like as a list, with several times", async () => {
    const { activities } = await read(
      "likes/liked_posts.html",
      '<h2 class="_a6-h _a6-i">dewi.misal</h2><div class="_a6-p"><div><div><a href="https://www.instagram.com/p/A1/">👍</a></div><div>Sep 8, 2021, 4:36 PM</div></div><div><div><a href="https://www.instagram.com/p/A2/">👍</a></div><div>Sep 9, 2021, 4:36 PM</div></div></div>',
    );
    expect(activities.map(({ target, published }) => [target?.handle, published?.from])).toEqual([
      ["dewi.misal", "2021-09-09T00:36:00Z"],
      ["dewi.misal", "2021-09-10T00:36:00Z"],
    ]);
  });

  test("a saved post with its time under the link", async () => {
    const { activities } = await read(
      "saved/saved_posts.html",
      '<h2 class="_a6-h _a6-i">dewi.misal</h2><div class="_a6-p"><table><tr><td colspan="2" class="_a6_q">Saved on<div><div><a href="https://www.instagram.com/p/A1/">https://www.instagram.com/p/A1/</a></div><div>Sep 8, 2021, 4:36 PM</div></div></td></tr></table></div>',
    );
    expect(activities).toMatchObject([
      {
        type: "Add",
        object: { url: "https://www.instagram.com/p/A1/" },
        published: { from: "2021-09-09T00:36:00Z" },
      },
    ]);
  });

  test("the profile names the owner", async () => {
    const { activities, coverage } = await read(
      "personal_information/personal_information/personal_information.html",
      '<div class="_a6-p"><table><tr><td colspan="2" class="_a6_q">Username<div><div>rahma.khayal</div></div></td></tr><tr><td colspan="2" class="_a6_q">Bio<div><div>ASN<br />Kecamatan Contoh</div></div></td></tr></table></div>',
    );
    expect(coverage.owners).toEqual([{ platform: "instagram", handle: "rahma.khayal" }]);
    expect(activities).toMatchObject([
      { type: "Update", object: { text: "ASN\nKecamatan Contoh" }, missing: ["time"] },
    ]);
  });

  test("threads are told from Instagram's lists of the same name", async () => {
    const record = `<h2 class="_a6-h _a6-i">dewi.misal</h2><div class="_a6-p"><div><div><a href="https://www.threads.net/@dewi.misal">dewi.misal</a></div><div>Aug 09, 2026 9:49 am</div></div></div>`;
    const { activities } = await read("your_instagram_activity/threads/following.html", record);
    expect(activities.map(({ platform, kind }) => [platform, kind])).toEqual([["threads", "follow"]]);
  });
});

describe("what a page does not show is said", () => {
  test("a record whose time cannot be read", async () => {
    const { activities, coverage } = await read(
      "content/posts_1.html",
      '<h2 class="_a6-h _a6-i">Selamat pagi</h2><div class="_a6-o">kemarin</div>',
    );
    expect(activities).toMatchObject([
      { object: { text: "Selamat pagi" }, missing: ["url", "audience", "time"] },
    ]);
    expect(coverage.files[0]?.issues).toEqual([{ code: "time-not-plausible", count: 1 }]);
  });

  test("a page without a record that is known", async () => {
    const { coverage } = await read("likes/liked_posts.html");
    expect(coverage.files[0]?.state).toBe("failed");
    const other = await readAll(
      folder({ "likes/liked_posts.html": "<html><body><p>Likes</p></body></html>" }),
    );
    expect(other.coverage.files[0]).toMatchObject({
      state: "unknown",
      issues: [{ code: "html-export-not-readable" }],
    });
  });
});
