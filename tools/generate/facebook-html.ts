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

const block = (heading: string, rows: string): string =>
  `<h2 class="_2ph_ _a6-h">${escapeHtml(heading)}</h2><table>${rows}</table>`;
const row = (label: string, value: string): string =>
  `<tr><td class="_2pin _a6_q">${label}</td><td class="_2pin _a6_r">${escapeHtml(value)}</td></tr>`;
const section = (title: string, body: string): string =>
  `<section class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">${title}</h2><div class="_2ph_ _a6-p">${body}</div></section>`;

const HEADINGS = [
  ["Events joined", "event/Accept"],
  ["Events you are interested in", "event/TentativeAccept"],
  ["Events declined", "event/Reject"],
] as const;

/** The three lists of responses, each with two events below its heading. */
const response: Line = (random, index) => {
  const [heading, act] = HEADINGS[index] ?? HEADINGS[0];
  const event = (name: string): string => block(name, row("Start time", shown(moment(random))));
  const events = event(`Acara ${personName(random)} ${index}`) + event(`Rapat ${sentence(random)} ${index}`);
  return { text: section(heading, events), acts: [act, act] };
};

const titled =
  (title: (random: Random, index: number) => string, body: Line | string, act: string): Line =>
  (random, index) => ({
    text: record(random, title(random, index), typeof body === "string" ? body : body(random, index).text),
    acts: [act],
  });

const storyReaction = titled(
  (random) => `${OWNER} reacted to ${personName(random)}'s story.`,
  "",
  "reaction/Like",
);
const vote = titled(
  (random) => `${OWNER} voted in ${personName(random)}'s poll.`,
  (random, index) => ({ text: `<div>${escapeHtml(sentence(random))} ${index}?</div>`, acts: [] }),
  "poll/Create",
);
const save = titled(
  (random) => `${OWNER} saved a link from ${personName(random)}'s post.`,
  (_random, index) => ({
    text: `<div><a href="https://www.facebook.com/dyi/l/?l=https%3A%2F%2Fberita.example%2F${index}&amp;s=x">Berita ${index}</a></div>`,
    acts: [],
  }),
  "save/Add",
);
const membership = titled(
  (random, index) => `You became a member of Warga ${personName(random)} ${index}.`,
  "",
  "group/Join",
);
const pageLeft = titled((random, index) => `Halaman ${personName(random)} ${index}`, "", "page/Undo");
const change = titled(
  () => `${OWNER} updated her profile picture.`,
  (_random, index) => ({ text: `<img src="posts/media/profile_${index}.jpg" />`, acts: [] }),
  "profile/Update",
);
const albumPhoto = titled(
  (random, index) => `${sentence(random)} ${index}`,
  (_random, index) => ({
    text: `<img src="posts/media/album_${index}.jpg" /><div>Komentar orang lain</div>`,
    acts: [],
  }),
  "post/Create",
);

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
      file("your_facebook_activity/pages/pages_you've_unfollowed.html", "Pages", 0.05, pageLeft),
      file("your_facebook_activity/stories/story_reactions.html", "Story reactions", 0.1, storyReaction),
      file("your_facebook_activity/polls/polls_you_voted_on.html", "Polls", 0.05, vote),
      file("your_facebook_activity/saved_items_and_collections/your_saved_items.html", "Saved", 0.1, save),
      file("your_facebook_activity/groups/your_group_membership_activity.html", "Groups", 0.1, membership),
      file("your_facebook_activity/posts/album/0.html", "Panen raya", 0.1, albumPhoto),
      file("personal_information/profile_information/profile_update_history.html", "Profile", 0.05, change),
      textFile(
        "your_facebook_activity/events/your_event_responses.html",
        page("Event responses").open,
        HEADINGS.length,
        response,
        page("Event responses").close,
      ),
      single(
        "logged_information/location/timezone.html",
        "Timezone",
        '<section class="_a6-g"><div class="_a6-p"><div>Asia/Jakarta</div></div></section>',
      ),
    ],
  };
}
