import { bareFile, type ListFile, type MadeExport, scriptFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, sentence } from "./words.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const two = (value: number): string => String(value).padStart(2, "0");

/** `Wed Feb 10 18:00:00 +0000 2021`. */
function xDate(seconds: number): string {
  const date = new Date(seconds * 1000);
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())} ${clock} +0000 ${date.getUTCFullYear()}`;
}

function snowflake(seconds: number, low: number): string {
  return ((BigInt(Math.floor(seconds * 1000)) - 1_288_834_974_657n) * 4_194_304n + BigInt(low)).toString();
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function user(random: Random) {
  const id = String(1000 + random.below(2 ** 31));
  return {
    name: `Akun ${id}`,
    screen_name: handle(random).replace(".", "_").slice(0, 15),
    indices: ["3", "15"],
    id_str: id,
    id,
  };
}

const tweet: ListFile["record"] = (random, index) => {
  const seconds = moment(random);
  const id = snowflake(seconds, index % 4_194_304);
  const sort = random.next();
  const other = user(random);
  const mentions = sort < 0.5 ? [other] : [];
  const reply =
    sort >= 0.3 && sort < 0.5
      ? {
          in_reply_to_status_id_str: snowflake(seconds - 60, 1),
          in_reply_to_screen_name: other.screen_name,
          in_reply_to_user_id_str: other.id_str,
        }
      : {};
  const words = escapeHtml(sentence(random));
  const text =
    sort < 0.3
      ? `RT @${other.screen_name}: ${words} …`
      : sort < 0.5
        ? `@${other.screen_name} ${words}`
        : words;
  return {
    json: {
      tweet: {
        edit_info: {
          initial: {
            editTweetIds: [id],
            editableUntil: new Date(seconds * 1000).toISOString(),
            editsRemaining: "5",
            isEditEligible: true,
          },
        },
        retweeted: false,
        source: '<a href="http://example.org/app" rel="nofollow">Aplikasi Contoh</a>',
        entities: { hashtags: [], symbols: [], user_mentions: mentions, urls: [] },
        display_text_range: ["0", String(text.length)],
        favorite_count: String(random.below(50)),
        id_str: id,
        truncated: false,
        retweet_count: "0",
        id,
        created_at: xDate(seconds),
        favorited: false,
        full_text: text,
        lang: "in",
        ...reply,
      },
    },
    acts: [sort < 0.3 ? "share/Announce" : sort < 0.5 ? "comment/Create" : "post/Create"],
  };
};

const like: ListFile["record"] = (random, index) => {
  const id = snowflake(moment(random), index % 4_194_304);
  const text = random.chance(0.9) ? { fullText: escapeHtml(sentence(random)) } : {};
  return {
    json: { like: { tweetId: id, ...text, expandedUrl: `https://twitter.com/i/web/status/${id}` } },
    acts: ["reaction/Like"],
  };
};

const following =
  (key: "following" | "follower"): ListFile["record"] =>
  (_random, index) => ({
    json: {
      [key]: {
        accountId: String(5000 + index),
        userLink: `https://twitter.com/intent/user?user_id=${5000 + index}`,
      },
    },
    acts: key === "following" ? ["follow/Follow"] : [],
  });

/** An X archive; `scale` is the number of posts. `parts` spreads them over tweets.js, tweets-part1.js, … */
export function xExport(scale: number, parts = 2): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const perPart = Math.ceil(scale / parts);
  const tweets = Array.from({ length: parts }, (_, part) =>
    scriptFile(part === 0 ? "data/tweets.js" : `data/tweets-part${part}.js`, "tweets", perPart, tweet, part),
  );
  const likes = some(0.8);
  const announced = [
    ...tweets.map((file, part) => ({
      fileName: file.path,
      globalName: `YTD.tweets.part${part}`,
      count: String(perPart),
    })),
    { fileName: "data/like.js", globalName: "YTD.like.part0", count: String(likes) },
  ];
  return {
    name: "twitter-2026-10-03-0123456789abcdef.zip",
    files: [
      ...tweets,
      scriptFile("data/like.js", "like", likes, like),
      scriptFile("data/following.js", "following", some(0.1), following("following")),
      scriptFile("data/follower.js", "follower", some(0.1), following("follower")),
      scriptFile("data/account.js", "account", 1, () => ({
        json: { account: { username: "rahmakhayal", accountId: "800", accountDisplayName: "Rahma Khayal" } },
        acts: [],
      })),
      scriptFile("data/profile.js", "profile", 1, () => ({
        json: { profile: { description: { bio: "ASN. Kecamatan Contoh", website: "", location: "" } } },
        acts: ["profile/Update"],
      })),
      {
        ...bareFile("data/manifest.js", () => ({
          json: {
            userInfo: { accountId: "800", userName: "rahmakhayal", displayName: "Rahma Khayal" },
            archiveInfo: { generationDate: "2026-10-03T00:00:00.000Z", isPartialArchive: false },
            dataTypes: { tweets: { files: announced.slice(0, -1) }, like: { files: announced.slice(-1) } },
          },
          acts: [],
        })),
        open: "window.__THAR_CONFIG = ",
        meta: false,
      },
    ],
  };
}
