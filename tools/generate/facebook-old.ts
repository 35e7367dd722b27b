import { bareFile, keyedFile, type ListFile, type MadeExport, textFile } from "./generated.ts";
import { escapeHtml } from "./instagram-html.ts";
import { moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";

const named =
  (act: string): ListFile["record"] =>
  (random, index) => ({
    json: { name: `${personName(random)} ${index}`, timestamp: moment(random) },
    acts: [act],
  });

const comment =
  (group?: string): ListFile["record"] =>
  (random, index) => {
    const timestamp = moment(random);
    const words = { timestamp, comment: `${sentence(random)} ${index}`, author: OWNER };
    return {
      json: {
        timestamp,
        data: [{ comment: group === undefined ? words : { ...words, group } }],
        title: `${OWNER} replied to ${personName(random)}'s comment.`,
      },
      acts: ["comment/Create"],
    };
  };

const reaction: ListFile["record"] = (random) => ({
  json: {
    timestamp: moment(random),
    data: [{ reaction: { reaction: random.pick(["LIKE", "LOVE", "WOW"]), actor: OWNER } }],
    title: `${OWNER} likes ${personName(random)}'s post.`,
  },
  acts: ["reaction/Like"],
});

const post: ListFile["record"] = (random, index) => ({
  json: {
    timestamp: moment(random),
    data: [{ post: `${sentence(random)} ${index}` }],
    title: `${OWNER} updated her status.`,
  },
  acts: ["post/Create"],
});

const membership: ListFile["record"] = (random, index) => ({
  json: { timestamp: moment(random), title: `${OWNER} joined Warga ${personName(random)} ${index}.` },
  acts: ["group/Join"],
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `Jun 4, 2019, 6:46 PM` */
function shown(seconds: number): string {
  const date = new Date(seconds * 1000);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, "0");
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${hour % 12 || 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
}

const OPEN =
  '<html><head><title>x</title></head><body><div class="_3a_u"><div class="_3b0b">x</div><div class="_4t5n" role="main">';

/** A page as it was until 2021. */
function page(path: string, count: number, title: (name: string) => string, hasWords: boolean, act: string) {
  return textFile(
    path,
    OPEN,
    count,
    (random, index) => {
      const words = hasWords
        ? `<div><div class="_2pin"><div>${escapeHtml(`${sentence(random)} ${index}`)}</div></div></div>`
        : "";
      const caption = `<div class="_3-96 _2pio _2lek _2lel">${escapeHtml(title(`${personName(random)} ${index}`))}</div>`;
      return {
        text: `<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">${caption}<div class="_3-96 _2let">${words}</div><div class="_3-94 _2lem">${shown(moment(random))}</div></div>`,
        acts: [act],
      };
    },
    "</div></div></body></html>",
  );
}

/** A Facebook export of 2018 to 2020: keys without a version, some lists below `activity_log_data`; and its pages. */
export function facebookOldExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const logged = (path: string, key: string, count: number, record: ListFile["record"]): ListFile => ({
    ...keyedFile(path, key, count, record),
    open: `{\n  "${key}": {\n  "activity_log_data": [`,
    close: "  ]\n}}",
  });
  return {
    name: "facebook-rahmakhayal.zip",
    files: [
      keyedFile("likes_and_reactions/posts_and_comments.json", "reactions", scale, reaction),
      keyedFile("likes_and_reactions/pages.json", "page_likes", some(0.2), named("page/Like")),
      keyedFile("comments/comments.json", "comments", some(0.4), comment()),
      keyedFile("posts/your_posts.json", "status_updates", some(0.3), post),
      logged("groups/your_posts_and_comments_in_groups.json", "group_posts", some(0.2), comment("Warga")),
      keyedFile("groups/your_group_membership_activity.json", "groups_joined", some(0.1), membership),
      keyedFile("following_and_followers/following.json", "following", some(0.1), named("follow/Follow")),
      keyedFile(
        "following_and_followers/unfollowed_pages.json",
        "pages_unfollowed",
        some(0.1),
        named("page/Undo"),
      ),
      bareFile("profile_information/profile_information.json", () => ({
        json: { profile: { name: { full_name: OWNER } } },
        acts: [],
      })),
      page(
        "comments/comments.html",
        some(0.3),
        (name) => `${OWNER} commented on ${name}'s post.`,
        true,
        "comment/Create",
      ),
      page("likes_and_reactions/pages.html", some(0.2), (name) => name, false, "page/Like"),
    ],
  };
}
