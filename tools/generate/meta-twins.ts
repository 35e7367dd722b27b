import { escapeHtml, page } from "./instagram-html.ts";
import { random as createRandom, type Random } from "./random.ts";
import { handle, personName, sentence } from "./words.ts";

/** The same records in both forms that Meta offers. */
interface TwinRecord {
  readonly json: unknown;
  readonly html: string;
}

/** One list of an account, in both forms. */
interface TwinList {
  /** Without the ending. */
  readonly path: string;
  /** Key around the list in JSON; a bare list without. */
  readonly key?: string;
  record(random: Random, index: number, seconds: number): TwinRecord;
}

/** An account in both forms: files by path. */
export interface MadeTwins {
  readonly json: Readonly<Record<string, unknown>>;
  readonly html: Readonly<Record<string, string>>;
}

const OWNER = "Rahma Khayal";
const START = Date.UTC(2024, 0, 1) / 1000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const two = (value: number): string => String(value).padStart(2, "0");

/** `Jun 04, 2025 6:46:10 pm` on a clock so many hours ahead, or without its seconds. */
function shown(seconds: number, ahead: number, withSeconds: boolean): string {
  const date = new Date((seconds + ahead * 3600) * 1000);
  const hour = date.getUTCHours();
  const minute = two(date.getUTCMinutes());
  const clock = `${hour % 12 || 12}:${minute}${withSeconds ? `:${two(date.getUTCSeconds())}` : ""}`;
  return `${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()} ${clock} ${hour < 12 ? "am" : "pm"}`;
}

const onInstagram = (seconds: number): string => shown(seconds, -8, false);
const onFacebook = (seconds: number): string => shown(seconds, 7, true);

const caption = (text: string): string => `<h2 class="_2ph_ _a6-h _a6-i">${escapeHtml(text)}</h2>`;
const body = (inside: string): string => `<div class="_2ph_ _a6-p">${inside}</div>`;
const link = (url: string, text = url): string => `<a target="_blank" href="${url}">${escapeHtml(text)}</a>`;
const pair = (label: string, value: string): string =>
  `<tr><td class="_2pin _a6_q">${label}</td><td class="_2pin _a6_r">${value}</td></tr>`;
const cell = (label: string, value: string): string =>
  `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${value}</div></div></td></tr>`;
const ofInstagram = (inside: string, seconds?: number): string =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${inside}${seconds === undefined ? "" : `<div class="_3-94 _a6-o">${onInstagram(seconds)}</div>`}</div>`;
const ofFacebook = (inside: string, seconds?: number, url?: string): string => {
  const time = `<div class="_a72d">${seconds === undefined ? "" : onFacebook(seconds)}</div>`;
  const footer = `<footer class="_3-94 _a6-o">${url === undefined ? time : `<a href="${url}">${time}</a>`}</footer>`;
  return `<section class="_3-95 _a6-g">${inside}${seconds === undefined ? "" : footer}</section>`;
};

const code = (random: Random): string => `C${random.below(2 ** 31).toString(36)}`;

const listed = (path: string, key: string, lead: string, value?: string): TwinList => ({
  path,
  key,
  record(random, index, timestamp) {
    const name = `${handle(random)}${index}`;
    const href =
      lead === ""
        ? undefined
        : `https://www.instagram.com/${lead}${lead === "p/" ? `${code(random)}/` : name}`;
    const shownLink = href === undefined ? (value ?? "") : link(href, value ?? href);
    return {
      json: { title: name, string_list_data: [{ href, value, timestamp }] },
      html: ofInstagram(
        caption(name) + body(`<div><div>${shownLink}</div><div>${onInstagram(timestamp)}</div></div>`),
      ),
    };
  },
});

const INSTAGRAM: readonly TwinList[] = [
  listed("likes/liked_comments", "likes_comment_likes", "p/", "👍"),
  listed("connections/followers_and_following/following", "relationships_following", "_u/"),
  listed(
    "connections/followers_and_following/recently_unfollowed_profiles",
    "relationships_unfollowed_users",
    "",
  ),
  listed("your_instagram_activity/story_interactions/story_likes", "story_activities_story_likes", ""),
  listed("your_instagram_activity/story_interactions/polls", "story_activities_polls", "", "Setuju"),
  listed("your_instagram_activity/threads/liked_threads", "text_post_app_media_likes", "p/"),
  {
    path: "your_instagram_activity/likes/liked_posts",
    record(random, _index, timestamp) {
      const url = `https://www.instagram.com/p/${code(random)}/`;
      const [name, user] = [personName(random), handle(random)];
      const fields = [
        { label: "URL", value: `https://www.instagram.com/${user}` },
        { label: "Name", value: name },
        { label: "Username", value: user },
      ];
      const owner = { title: "Owner", dict: [{ dict: fields, title: "" }] };
      const rows = pair("Name", escapeHtml(name)) + pair("Username", user);
      return {
        json: { timestamp, media: [], label_values: [{ label: "URL", value: url, href: url }, owner] },
        html: ofInstagram(
          body(`<table>${cell("URL", link(url))}</table><h2 class="_a6-h">Owner</h2><table>${rows}</table>`),
          timestamp,
        ),
      };
    },
  },
  {
    path: "your_instagram_activity/comments/post_comments_1",
    record(random, index, timestamp) {
      const [text, owner] = [`${sentence(random)} <${index}>`, handle(random)];
      const map = { Comment: { value: text }, "Media Owner": { value: owner }, Time: { timestamp } };
      return {
        json: { media_list_data: [{ uri: "" }], string_map_data: map },
        html: ofInstagram(
          body(`<table>${cell("Comment", escapeHtml(text))}${cell("Media Owner", owner)}</table>`),
          timestamp,
        ),
      };
    },
  },
  {
    path: "your_instagram_activity/saved/saved_posts",
    key: "saved_saved_media",
    record(random, _index, timestamp) {
      const [href, owner] = [`https://www.instagram.com/p/${code(random)}/`, handle(random)];
      const saved = `${link(href)}</div><div>${onInstagram(timestamp)}`;
      return {
        json: { title: owner, string_map_data: { "Saved on": { href, timestamp } } },
        html: ofInstagram(caption(owner) + body(`<table>${cell("Saved on", saved)}</table>`)),
      };
    },
  },
  ...(["posts_1", "stories"] as const).map(
    (name): TwinList => ({
      path: `your_instagram_activity/media/${name}`,
      ...(name === "stories" ? { key: "ig_stories" } : {}),
      record(random, index, creation_timestamp) {
        const [uri, title] = [`media/${name}/${index}.jpg`, `${sentence(random)} ${index}`];
        const medium = { uri, creation_timestamp, title };
        return {
          json: name === "stories" ? medium : { media: [medium] },
          html: ofInstagram(caption(title) + body(`<div><img src="${uri}" /></div>`), creation_timestamp),
        };
      },
    }),
  ),
];

const named = (path: string, key: string): TwinList => ({
  path,
  key,
  record(random, index, timestamp) {
    const name = `${personName(random)} ${index}`;
    return {
      json: { name, timestamp },
      html: ofFacebook(caption(name), timestamp, `https://www.facebook.com/${1000 + index}`),
    };
  },
});

/** A sentence, and what stands below it in both forms. */
const said = (
  path: string,
  key: string | undefined,
  make: (
    random: Random,
    index: number,
    seconds: number,
  ) => {
    readonly title: string;
    readonly json: object;
    readonly html: string;
    readonly timeless?: true;
  },
): TwinList => ({
  path,
  ...(key === undefined ? {} : { key }),
  record(random, index, seconds) {
    const { title, json, html, timeless } = make(random, index, seconds);
    return {
      json: timeless === true ? { title, ...json } : { timestamp: seconds, title, ...json },
      html: ofFacebook(
        caption(title) + body(html),
        timeless === true ? undefined : seconds,
        `https://www.facebook.com/permalink/${seconds}`,
      ),
    };
  },
});

const ACTIVITY = "your_facebook_activity";

const FACEBOOK: readonly TwinList[] = [
  named(`${ACTIVITY}/pages/pages_you've_liked`, "page_likes_v2"),
  named(`${ACTIVITY}/pages/pages_you've_unfollowed`, "pages_unfollowed_v2"),
  named("connections/followers/who_you've_followed", "following_v3"),
  named(`${ACTIVITY}/groups/your_groups`, "groups_admined_v2"),
  said(`${ACTIVITY}/pages/pages_and_profiles_you_follow`, "pages_followed_v2", (random, index) => {
    const name = `${personName(random)} ${index}`;
    return { title: name, json: { data: [{ name }] }, html: "" };
  }),
  said(`${ACTIVITY}/groups/your_group_membership_activity`, "groups_joined_v2", (random, index) => {
    const name = `Warga ${personName(random)} ${index}`;
    const title =
      index % 2 === 0 ? `You became a member of ${name}.` : `You stopped being a member of ${name}.`;
    return { title, json: { data: [{ name }] }, html: "" };
  }),
  said(`${ACTIVITY}/comments_and_reactions/comments`, "comments_v2", (random, index, timestamp) => {
    const text = `${sentence(random)} & ${index}`;
    return {
      title: `${OWNER} commented on ${personName(random)}'s post.`,
      json: { data: [{ comment: { timestamp, comment: text, author: OWNER } }] },
      html: `<div><div>${escapeHtml(text)}</div></div>`,
    };
  }),
  said(`${ACTIVITY}/comments_and_reactions/likes_and_reactions_1`, undefined, (random) => ({
    title: `${OWNER} likes ${personName(random)}'s photo.`,
    json: { data: [{ reaction: { reaction: "LIKE", actor: OWNER } }] },
    html: '<div><img src="../../files/icons/like.png" /></div>',
  })),
  said(`${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_1`, undefined, (random, index) => {
    const text = `${sentence(random)} ${index}`;
    return {
      title: `${OWNER} updated her status.`,
      json: { data: [{ post: text }, {}] },
      html: `<div><div>${escapeHtml(text)}</div></div>`,
    };
  }),
  said(`${ACTIVITY}/groups/group_posts_and_comments`, "group_posts_v2", (random, index) => {
    const text = `${sentence(random)} ${index}`;
    return {
      title: `${OWNER} posted in Warga ${personName(random)}.`,
      json: { data: [{ post: text }] },
      html: `<div><div>${escapeHtml(text)}</div></div>`,
    };
  }),
  said(`${ACTIVITY}/saved_items_and_collections/your_saved_items`, "saves_v2", (random, index) => {
    const url = `https://berita.example/${index}`;
    return {
      title: `${OWNER} saved a link from ${personName(random)}'s post.`,
      json: { attachments: [{ data: [{ external_context: { url, name: `Berita ${index}` } }] }] },
      html: `<div>${link(url, `Berita ${index}`)}</div>`,
    };
  }),
  said(`${ACTIVITY}/stories/story_reactions`, "stories_feedback_v2", (random) => ({
    title: `${OWNER} reacted to ${personName(random)}'s story.`,
    json: {},
    html: "",
    timeless: true,
  })),
  said(`${ACTIVITY}/messages/inbox/warga_1/message_1`, "messages", (random, index, seconds) => {
    const content = `${sentence(random)} ${index}`;
    return {
      title: OWNER,
      json: { sender_name: OWNER, timestamp_ms: seconds * 1000 + 345, content },
      html: `<div><div>${escapeHtml(content)}</div></div>`,
    };
  }),
];

/** Events stand in three lists in JSON, and below three headings on the page. */
function responses(random: Random): MadeTwins {
  const lists = [
    ["events_joined", "Events joined"],
    ["events_interested", "Events you are interested in"],
    ["events_declined", "Events declined"],
  ] as const;
  const json: Record<string, unknown> = {};
  let html = "";
  for (const [list, heading] of lists) {
    const name = `Rapat ${personName(random)}`;
    const start_timestamp = START + random.below(10 ** 7);
    json[list] = [{ name, start_timestamp, end_timestamp: 0 }];
    const block = `<h2 class="_a6-h">${escapeHtml(name)}</h2><table>${pair("Start time", onFacebook(start_timestamp))}</table>`;
    html += ofFacebook(caption(heading) + body(block));
  }
  return written(`${ACTIVITY}/events/your_event_responses`, { event_responses_v2: json }, html);
}

function written(path: string, json: unknown, records: string): MadeTwins {
  const { open, close } = page("x");
  const top = path.includes("messages/")
    ? `<div class="_a6-h">Participants: Dewi Misal, Bagas Misal and ${OWNER}</div>`
    : "";
  return { json: { [`${path}.json`]: json }, html: { [`${path}.html`]: open + top + records + close } };
}

function listTwins({ path, key, record }: TwinList, random: Random, count: number): MadeTwins {
  const made = Array.from({ length: count }, (_, index) =>
    record(random, index, START + index * 90 + random.below(10 ** 7) * 60 + random.below(60)),
  );
  const list = made.map(({ json }) => json);
  const people = ["Dewi Misal", "Bagas Misal", OWNER].map((name) => ({ name }));
  const root = key === "messages" ? { participants: people, title: "x", messages: list } : undefined;
  return written(
    path,
    root ?? (key === undefined ? list : { [key]: list }),
    made.map(({ html }) => html).join(""),
  );
}

/**
 * One account of Instagram and Threads, or of Facebook, as JSON and as pages that say the same; `count` records in
 * each list. The zone of a Facebook account stands in both, or in neither.
 */
export function metaTwins(
  platform: "instagram" | "facebook",
  seed: number,
  count: number,
  zone: "known" | "unknown" = "known",
): MadeTwins {
  const random = createRandom(seed);
  const parts = (platform === "instagram" ? INSTAGRAM : FACEBOOK).map((list) =>
    listTwins(list, random, count),
  );
  if (platform === "facebook") {
    parts.push(
      responses(random),
      written(
        "personal_information/profile_information/profile_information",
        { profile_v2: { name: { full_name: OWNER } } },
        ofFacebook(body(`<table>${pair("Name", OWNER)}</table>`)),
      ),
    );
    if (zone === "known") {
      parts.push(
        written(
          "logged_information/location/timezone",
          { timezone_v2: { timezone: "Asia/Jakarta" } },
          ofFacebook(body("<div>Asia/Jakarta</div>")),
        ),
      );
    }
  }
  return {
    json: Object.assign({}, ...parts.map(({ json }) => json)) as MadeTwins["json"],
    html: Object.assign({}, ...parts.map(({ html }) => html)) as MadeTwins["html"],
  };
}
