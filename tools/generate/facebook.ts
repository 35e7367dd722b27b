import { bareFile, keyedFile, type ListFile, listFile, type MadeExport } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal Misal";
const REACTIONS = ["LIKE", "LOVE", "HAHA", "CARE", "WOW", "SORRY", "ANGER"] as const;
const WORDS = ["Like", "Love", "Haha", "Care", "Wow", "Sad", "Angry"] as const;

const labelReaction: ListFile["record"] = (random) => {
  const address = `https://www.facebook.com/${handle(random)}/posts/pfbid${random.below(2 ** 31).toString(36)}`;
  const author = {
    dict: [{ dict: [{ ent_field_name: "Name", label: "Name", value: personName(random) }], title: "" }],
    title: "Author",
  };
  return {
    json: {
      timestamp: moment(random),
      media: [],
      label_values: [
        { ent_field_name: "ReactionType", label: "Reaction", value: random.pick(WORDS) },
        { ent_field_name: "Url", label: "URL", value: address, href: address },
        ...(random.chance(0.6) ? [author] : []),
      ],
      fbid: String(random.below(2 ** 31)),
      ent_name: "FacebookReaction",
    },
    acts: ["reaction/Like"],
  };
};

const reaction: ListFile["record"] = (random) => ({
  json: {
    timestamp: moment(random),
    data: [{ reaction: { reaction: random.pick(REACTIONS), actor: OWNER } }],
    title: `${OWNER} likes ${personName(random)}'s post.`,
  },
  acts: ["reaction/Like"],
});

const comment: ListFile["record"] = (random) => {
  const timestamp = moment(random);
  return {
    json: {
      timestamp,
      data: [{ comment: { timestamp, comment: sentence(random), author: OWNER } }],
      title: `${OWNER} commented on ${personName(random)}'s post.`,
    },
    acts: ["comment/Create"],
  };
};

const post: ListFile["record"] = (random, index) => {
  const text = sentence(random);
  const attachments = random.chance(0.4)
    ? {
        attachments: [
          {
            data: [
              {
                media: {
                  uri: `your_facebook_activity/posts/media/foto/${index}.jpg`,
                  creation_timestamp: moment(random),
                  title: "Mobile uploads",
                  description: text,
                },
              },
            ],
          },
        ],
      }
    : {};
  return {
    json: {
      timestamp: moment(random),
      ...attachments,
      data: [{ post: text }, { update_timestamp: moment(random) }, {}, {}],
      title: `${OWNER} updated her status.`,
    },
    acts: ["post/Create"],
  };
};

const reshare: ListFile["record"] = (random) => ({
  json: {
    timestamp: moment(random),
    attachments: [
      { data: [{ external_context: { url: `https://www.facebook.com/${random.below(2 ** 31)}/posts/1` } }] },
    ],
    data: [{ update_timestamp: moment(random) }, {}, {}],
    title: `${OWNER} shared a post.`,
  },
  acts: ["share/Announce"],
});

const membership: ListFile["record"] = (random, index) => {
  const group = `Kelompok ${sentence(random, 2)} ${index}`;
  const left = random.chance(0.3);
  return {
    json: {
      timestamp: moment(random),
      data: [{ name: group }],
      title: left ? `You stopped being a member of ${group}.` : `You became a member of ${group}.`,
    },
    acts: [left ? "group/Leave" : "group/Join"],
  };
};

const named =
  (act: string): ListFile["record"] =>
  (random, index) => ({
    json: { name: `${personName(random)}-${index}`, timestamp: moment(random) },
    acts: act === "" ? [] : [act],
  });

const event = (random: Random, index: number) => ({
  name: `Acara ${sentence(random, 3)} ${index}`,
  start_timestamp: moment(random),
  end_timestamp: 0,
});

const responses: ListFile["record"] = (random) => ({
  json: {
    event_responses_v2: {
      events_joined: [event(random, 1), event(random, 2)],
      events_interested: [event(random, 3)],
      events_declined: [event(random, 4)],
    },
  },
  acts: ["event/Accept", "event/Accept", "event/TentativeAccept", "event/Reject"],
});

const profile: ListFile["record"] = () => ({
  json: {
    profile_v2: {
      name: { full_name: OWNER },
      intro_bio: { name: "ASN • Kecamatan Contoh", timestamp: 1_600_000_000 },
      profile_uri: "https://www.facebook.com/rahma.khayal",
    },
  },
  acts: ["profile/Update"],
});

/** A Facebook export with old and new shapes side by side; `scale` is the number of reactions. */
export function facebookExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const root = "facebook-rahmakhayal-2026-10-03-AbCdEf12";
  const activity = `${root}/your_facebook_activity`;
  return {
    name: `${root}.zip`,
    files: [
      listFile(`${activity}/comments_and_reactions/likes_and_reactions.json`, scale, labelReaction),
      listFile(`${activity}/comments_and_reactions/likes_and_reactions_1.json`, some(0.5), reaction),
      keyedFile(`${activity}/comments_and_reactions/comments.json`, "comments_v2", some(0.4), comment),
      listFile(`${activity}/posts/your_posts__check_ins__photos_and_videos_1.json`, some(0.2), post),
      listFile(`${activity}/posts/your_posts__check_ins__photos_and_videos_2.json`, some(0.1), reshare),
      bareFile(`${activity}/posts/your_posts__check_ins__photos_and_videos_10.json`, post),
      keyedFile(
        `${activity}/groups/your_group_membership_activity.json`,
        "groups_joined_v2",
        some(0.05),
        membership,
      ),
      keyedFile(`${activity}/pages/pages_you've_liked.json`, "page_likes_v2", some(0.1), named("page/Like")),
      keyedFile(
        `${root}/connections/followers/who_you_ve_followed.json`,
        "following_v3",
        some(0.1),
        named("follow/Follow"),
      ),
      keyedFile(`${root}/connections/friends/your_friends.json`, "friends_v2", some(0.2), named("")),
      bareFile(`${activity}/events/your_event_responses.json`, responses),
      bareFile(`${root}/personal_information/profile_information/profile_information.json`, profile),
    ],
  };
}
