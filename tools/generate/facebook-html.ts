import { type MadeExport, textFile } from "./generated.ts";
import { escapeHtml, page } from "./instagram-html.ts";
import type { Random } from "./random.ts";
import { moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const ICONS = ["like", "love", "haha", "care", "wow", "sad", "angry"] as const;

const two = (value: number): string => String(value).padStart(2, "0");

/** `Jun 04, 2025 6:46:10 pm`: the clock of Asia/Jakarta. */
function shown(seconds: number): string {
  const date = new Date((seconds + 7 * 3600) * 1000);
  const hour = date.getUTCHours();
  return `${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()} ${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hour < 12 ? "am" : "pm"}`;
}

type Line = (random: Random, index: number) => { readonly text: string; readonly acts: readonly string[] };

function record(random: Random, title: string, body: string): string {
  const footer = `<footer class="_3-94 _a6-o"><div class="_a72d">${shown(moment(random))}</div></footer>`;
  return `<section class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">${escapeHtml(title)}</h2><div class="_2ph_ _a6-p">${body}</div>${footer}</section>`;
}

const comment: Line = (random, index) => ({
  text: record(
    random,
    `${OWNER} commented on ${personName(random)}'s post.`,
    `<div><div>${escapeHtml(`${sentence(random)} & ${index}`)}</div></div>`,
  ),
  acts: ["comment/Create"],
});

const reaction: Line = (random) => ({
  text: record(
    random,
    `${OWNER} reacted to ${personName(random)}'s photo.`,
    `<div><img src="../../files/icons/${random.pick(ICONS)}.png" /></div>`,
  ),
  acts: ["reaction/Like"],
});

const post: Line = (random, index) => ({
  text: record(
    random,
    `${OWNER} updated her status.`,
    `<div><div>${escapeHtml(`${sentence(random)} ${index}`)}</div><img src="your_facebook_activity/posts/media/${index}.jpg" /></div>`,
  ),
  acts: ["post/Create"],
});

const pageLike: Line = (random, index) => ({
  text: record(random, `Halaman ${personName(random)} ${index}`, ""),
  acts: ["page/Like"],
});

/** A Facebook export in HTML; `scale` is the number of reactions. */
export function facebookHtmlExport(scale: number): MadeExport {
  const file = (path: string, title: string, share: number, line: Line) =>
    textFile(path, page(title).open, Math.max(2, Math.round(scale * share)), line, page(title).close);
  const single = (path: string, title: string, body: string) =>
    textFile(path, page(title).open, 1, () => ({ text: body, acts: [] }), page(title).close);
  return {
    name: "facebook-rahmakhayal-2026-10-03-AbCdEf12.zip",
    files: [
      file("your_facebook_activity/comments_and_reactions/comments.html", "Comments", 0.5, comment),
      file(
        "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.html",
        "Reactions",
        1,
        reaction,
      ),
      file(
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html",
        "Posts",
        0.3,
        post,
      ),
      file("your_facebook_activity/pages/pages_you've_liked.html", "Pages", 0.2, pageLike),
      single(
        "logged_information/location/timezone.html",
        "Timezone",
        '<section class="_a6-g"><div class="_a6-p"><div>Asia/Jakarta</div></div></section>',
      ),
    ],
  };
}
