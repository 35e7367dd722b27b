import { bareFile, keyedFile, type ListFile, listFile, type MadeExport } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, personName, sentence } from "./words.ts";

const code = (random: Random): string =>
  `C${random.below(2 ** 31).toString(36)}${random.below(2 ** 31).toString(36)}`;

function ownerGroup(random: Random) {
  const name = handle(random);
  return {
    dict: [
      {
        dict: [
          { label: "URL", value: `https://www.instagram.com/${name}` },
          { label: "Name", value: personName(random) },
          { label: "Username", value: name },
        ],
        title: "",
      },
    ],
    title: "Owner",
  };
}

const url = (address: string) => ({ label: "URL", value: address, href: address });

const labelLike: ListFile["record"] = (random) => ({
  json: {
    timestamp: moment(random),
    media: [],
    label_values: [url(`https://www.instagram.com/p/${code(random)}/`), ownerGroup(random)],
    fbid: String(random.below(2 ** 31)),
  },
  acts: ["reaction/Like"],
});

const listLike: ListFile["record"] = (random) => ({
  json: {
    title: handle(random),
    string_list_data: [
      { href: `https://www.instagram.com/p/${code(random)}/`, value: "👍", timestamp: moment(random) },
    ],
  },
  acts: ["reaction/Like"],
});

const comment: ListFile["record"] = (random) => ({
  json: {
    media_list_data: [{ uri: "" }],
    string_map_data: {
      Comment: { value: sentence(random) },
      "Media Owner": { value: handle(random) },
      Time: { timestamp: moment(random) },
    },
  },
  acts: ["comment/Create"],
});

const follow =
  (year: 2022 | 2026): ListFile["record"] =>
  (random, index) => {
    const name = `${handle(random)}_${index}`;
    const data =
      year === 2026
        ? { href: `https://www.instagram.com/_u/${name}`, timestamp: moment(random) }
        : { href: `https://www.instagram.com/${name}`, value: name, timestamp: moment(random) };
    return {
      json: { title: year === 2026 ? name : "", media_list_data: [], string_list_data: [data] },
      acts: ["follow/Follow"],
    };
  };

const medium = (random: Random, folder: string, index: number, title: string) => ({
  uri: `media/${folder}/${index}.jpg`,
  creation_timestamp: moment(random),
  media_metadata: { camera_metadata: { has_camera_metadata: false } },
  title,
  cross_post_source: { source_app: "FB" },
});

const post: ListFile["record"] = (random, index) => ({
  json: random.chance(0.7)
    ? { media: [medium(random, "posts", index, sentence(random))] }
    : {
        media: [medium(random, "posts/a", index, ""), medium(random, "posts/b", index, "")],
        title: sentence(random),
        creation_timestamp: moment(random),
      },
  acts: ["post/Create"],
});

const thread: ListFile["record"] = (random) => {
  const reply = random.chance(0.4);
  return {
    json: {
      media: [
        {
          uri: "",
          creation_timestamp: moment(random),
          title: sentence(random),
          text_post_app_post: { is_reply: reply },
        },
      ],
    },
    acts: [reply ? "comment/Create" : "post/Create"],
  };
};

const listItem =
  (act: string, value?: string): ListFile["record"] =>
  (random, index) => ({
    json: {
      title: `${handle(random)}_${index}`,
      string_list_data: [{ ...(value === undefined ? {} : { value }), timestamp: moment(random) }],
    },
    acts: act === "" ? [] : [act],
  });

const profile: ListFile["record"] = () => ({
  json: {
    profile_user: [
      {
        title: "",
        string_map_data: {
          Username: { value: "rahma.khayal" },
          Name: { value: "Rahma Khayal" },
          Bio: { value: "ASN ✨ Kecamatan Contoh" },
          "Private Account": { value: "False" },
        },
      },
    ],
  },
  acts: ["profile/Update"],
});

/** An Instagram export with every shape; `scale` is the number of likes, other lists follow in proportion. */
export function instagramExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const activity = "your_instagram_activity";
  return {
    name: "instagram-rahma.khayal-2026-10-03-AbCdEf12.zip",
    files: [
      listFile(`${activity}/likes/liked_posts.json`, scale, labelLike),
      keyedFile("likes/liked_posts.json", "likes_media_likes", some(0.5), listLike),
      keyedFile(`${activity}/likes/liked_comments.json`, "likes_comment_likes", some(0.2), listLike),
      listFile(`${activity}/comments/post_comments_1.json`, some(0.3), comment),
      bareFile(`${activity}/comments/post_comments_2.json`, comment),
      keyedFile(`${activity}/comments/reels_comments.json`, "comments_reels_comments", some(0.1), comment),
      listFile(`${activity}/media/posts_1.json`, some(0.2), post),
      bareFile(`${activity}/media/posts_2.json`, post),
      keyedFile(`${activity}/media/stories.json`, "ig_stories", some(0.2), (random, index) => ({
        json: medium(random, "stories", index, sentence(random)),
        acts: ["story/Create"],
      })),
      keyedFile(
        `${activity}/threads/threads_and_replies.json`,
        "text_post_app_text_posts",
        some(0.1),
        thread,
      ),
      keyedFile(
        "connections/followers_and_following/following.json",
        "relationships_following",
        some(0.2),
        follow(2026),
      ),
      keyedFile("followers_and_following/following.json", "relationships_following", some(0.1), follow(2022)),
      keyedFile(
        `${activity}/story_interactions/polls.json`,
        "story_activities_polls",
        some(0.05),
        listItem("poll/Create", "Setuju ✅"),
      ),
      keyedFile(
        `${activity}/story_interactions/story_likes.json`,
        "story_activities_story_likes",
        some(0.05),
        listItem("reaction/Like"),
      ),
      listFile("connections/followers_and_following/followers_1.json", some(0.2), (random, index) => ({
        ...follow(2022)(random, index),
        acts: [],
      })),
      bareFile("personal_information/personal_information/personal_information.json", profile),
    ],
  };
}
