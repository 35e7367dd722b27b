import { type MadeExport, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, personName, sentence } from "./words.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const two = (value: number): string => String(value).padStart(2, "0");

/** `Aug 09, 2026 9:49 am`: the clock of UTC-8, without seconds. */
function shown(seconds: number): string {
  const date = new Date((seconds - 8 * 3600) * 1000);
  const hour = date.getUTCHours();
  return `${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()} ${hour % 12 || 12}:${two(date.getUTCMinutes())} ${hour < 12 ? "am" : "pm"}`;
}

/** Text as it stands in a page. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What stands before and after the records of a page. */
export const page = (title: string): { readonly open: string; readonly close: string } => ({
  open: `<html><head><meta charset="utf-8" /><title>${title}</title><style>._a6-g{margin:0}</style></head><body><div><header><h1 class="_a61d">${title}</h1></header><main class="_a706" role="main">`,
  close: "</main></div></body></html>",
});

const record = (inside: string, time: string): string =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${inside}${time === "" ? "" : `<div class="_3-94 _a6-o">${time}</div>`}</div>`;
const body = (inside: string): string => `<div class="_3-95 _a6-p">${inside}</div>`;
const caption = (text: string): string => `<h2 class="_3-95 _2pim _a6-h _a6-i">${escapeHtml(text)}</h2>`;
const pair = (label: string, value: string): string =>
  `<tr><td class="_2pin _a6_q">${label}</td><td class="_2pin _2piu _a6_r">${escapeHtml(value)}</td></tr>`;
const link = (url: string): string => `<a target="_blank" href="${url}">${url}</a>`;

type Line = (random: Random, index: number) => { readonly text: string; readonly acts: readonly string[] };

const like: Line = (random, index) => {
  const name = handle(random);
  const url = `https://www.instagram.com/p/C${index}${random.below(10 ** 6)}/`;
  const owner = `<h2 class="_3-95 _2pim _a6-h">Owner</h2><table>${pair("Name", personName(random))}${pair("Username", name)}</table>`;
  const inside = `<table><tr><td colspan="2" class="_2pin _a6_q">URL<br />${link(url)}</td></tr></table>${owner}`;
  return { text: record(body(inside), shown(moment(random))), acts: ["reaction/Like"] };
};

const comment: Line = (random, index) => {
  const cell = (label: string, value: string): string =>
    `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${escapeHtml(value)}</div></div></td></tr>`;
  const inside = `<table>${cell("Comment", `${sentence(random)} <${index}>`)}${cell("Media Owner", handle(random))}</table>`;
  return { text: record(body(inside), shown(moment(random))), acts: ["comment/Create"] };
};

const post: Line = (random, index) => {
  const files = Array.from(
    { length: 1 + random.below(3) },
    (_, at) => `media/posts/202609/${index}_${at}.jpg`,
  );
  const shots = files.map(
    (path) => `<div><a target="_blank" href="${path}"><img src="${path}" class="_a6_o" /></a></div>`,
  );
  const text = caption(`${sentence(random)} ${index}`) + body(shots.join(""));
  return { text: record(text, shown(moment(random))), acts: ["post/Create"] };
};

const follow: Line = (random, index) => {
  const name = `${handle(random)}${index}`;
  const inside = `<div><div>${link(`https://www.instagram.com/_u/${name}`)}</div><div>${shown(moment(random))}</div></div>`;
  return { text: record(caption(name) + body(inside), ""), acts: ["follow/Follow"] };
};

/** An Instagram export in HTML; `scale` is the number of likes. */
export function instagramHtmlExport(scale: number): MadeExport {
  const file = (path: string, title: string, share: number, line: Line) =>
    textFile(path, page(title).open, Math.max(2, Math.round(scale * share)), line, page(title).close);
  return {
    name: "instagram-rahma.khayal-2026-10-03-AbCdEf12.zip",
    files: [
      file("your_instagram_activity/likes/liked_posts.html", "Liked posts", 1, like),
      file("your_instagram_activity/comments/post_comments_1.html", "Comments", 0.4, comment),
      file("your_instagram_activity/media/posts_1.html", "Posts", 0.3, post),
      file("connections/followers_and_following/following.html", "Following", 0.3, follow),
    ],
  };
}
