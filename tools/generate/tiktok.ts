import { type AnswerKey, countActs, type MadeExport, type TextFile, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, sentence } from "./words.ts";

interface Made {
  readonly fields: Readonly<Record<string, string>>;
  readonly acts: readonly string[];
}

type Make = (random: Random, index: number) => Made;

/** A list inside the one file: section, subsection, list, how many, what each is. */
type List = readonly [string, string, string, number, Make];

const stamp = (random: Random): string =>
  new Date(moment(random) * 1000).toISOString().slice(0, 19).replace("T", " ");

function videoLink(random: Random): string {
  return `https://www.tiktokv.com/share/video/7${String(random.below(2 ** 31)).padStart(10, "0")}${String(random.below(10 ** 8)).padStart(8, "0")}/`;
}

const linked =
  (act: string, date = "Date", link = "Link"): Make =>
  (random) => ({
    fields: { [date]: stamp(random), [link]: videoLink(random) },
    acts: act === "" ? [] : [act],
  });

const named =
  (act: string): Make =>
  (random, index) => ({
    fields: { Date: stamp(random), UserName: `${handle(random)}.${index}` },
    acts: act === "" ? [] : [act],
  });

const comment: Make = (random, index) => ({
  fields: {
    date: stamp(random),
    comment: `${sentence(random)} ${index}`,
    photo: "N/A",
    sticker: "N/A",
    url: "",
    ...(random.chance(0.5) ? { "original post link": videoLink(random) } : {}),
  },
  acts: ["comment/Create"],
});

const post: Make = (random, index) => ({
  fields: {
    Date: stamp(random),
    Link: `https://v16.tiktokcdn.example/video/${index}?signature=${random.below(2 ** 31)}`,
    Likes: String(random.below(500)),
    WhoCanView: random.pick(["Everyone", "Friends", "Only me"]),
    Title: `${sentence(random)} ${index}`,
  },
  acts: ["post/Create"],
});

const share: Make = (random) => ({
  fields: {
    Date: stamp(random),
    SharedContent: "video",
    Link: videoLink(random),
    Method: random.pick(["whatsapp", "copy_link"]),
  },
  acts: ["share/Announce"],
});

const search: Make = (random) => ({
  fields: { Date: stamp(random), SearchTerm: sentence(random, 3) },
  acts: [],
});

const PROFILE = {
  userName: "rahma.khayal",
  displayName: "Rahma Khayal",
  bioDescription: "ASN. Kecamatan Contoh",
  profilePhoto: "https://p16.tiktokcdn.example/a.jpeg",
  accountRegion: "ID",
};

/** The JSON export of 2026, or of 2024 with its old names; `scale` is the number of likes. */
function jsonFile(scale: number, old: boolean): TextFile {
  const some = (part: number): number => Math.max(2, Math.round(scale * part));
  const activity = old ? "Activity" : "Your Activity";
  const likes = old ? "Activity" : "Likes and Favorites";
  const settings = old ? "Activity" : "Profile And Settings";
  const lists: readonly List[] = [
    ["Comment", "Comments", "CommentsList", some(0.5), comment],
    [
      likes,
      "Like List",
      "ItemFavoriteList",
      scale,
      linked("reaction/Like", old ? "Date" : "date", old ? "VideoLink" : "link"),
    ],
    [likes, "Favorite Videos", "FavoriteVideoList", some(0.1), linked("save/Add")],
    [settings, old ? "Following List" : "Following", "Following", some(0.2), named("follow/Follow")],
    [settings, old ? "Follower List" : "Follower", "FansList", some(0.2), named("")],
    [old ? "Video" : "Post", old ? "Videos" : "Posts", "VideoList", some(0.1), post],
    [activity, "Share History", "ShareHistoryList", some(0.1), share],
    [activity, "Reposts", "RepostList", some(0.1), linked("share/Announce")],
    [activity, old ? "Video Browsing History" : "Watch History", "VideoList", scale, linked("")],
    [activity, old ? "Search History" : "Searches", "SearchList", some(0.2), search],
  ];
  return { path: "user_data_tiktok.json", pieces: (random, key) => jsonPieces(lists, old, random, key) };
}

function* jsonPieces(
  lists: readonly List[],
  old: boolean,
  random: Random,
  key: AnswerKey,
): Generator<string> {
  const sections = [...new Set(lists.map(([section]) => section))];
  yield "{\n";
  for (const section of sections) {
    const inside = lists.filter(([name]) => name === section);
    yield ` ${JSON.stringify(section)}: {\n`;
    for (const [index, [, subsection, list, count, make]] of inside.entries()) {
      yield `  ${JSON.stringify(subsection)}: {\n   "App": 1,\n   ${JSON.stringify(list)}: [`;
      for (let made = 0; made < count; made++) {
        const { fields, acts } = make(random, made);
        countActs(acts, key);
        yield `${made === 0 ? "" : ","}\n    ${JSON.stringify(fields, null, 1).replaceAll("\n", "\n    ")}`;
      }
      yield `\n   ]\n  }${index < inside.length - 1 ? "," : ""}\n`;
    }
    yield " },\n";
  }
  countActs(["profile/Update"], key);
  const [outer, inner] = old ? ["Profile", "Profile Information"] : ["Profile", "Profile Info"];
  yield ` "${outer}": {\n  "${inner}": {\n   "App": 1,\n   "ProfileMap": ${JSON.stringify(PROFILE)}\n  }\n }\n}\n`;
}

/** A TikTok export in JSON; `scale` is the number of likes. */
export function tiktokExport(scale: number, old = false): MadeExport {
  return { name: "TikTok_Data_1790000000.zip", files: [jsonFile(scale, old)] };
}

function listText(
  path: string,
  count: number,
  names: Readonly<Record<string, string>>,
  make: Make,
): TextFile {
  return textFile(path, "", count, (random, index) => {
    const { fields, acts } = make(random, index);
    const lines = Object.entries(fields).map(([key, value]) => {
      const shown = /^date$/i.test(key) ? `${value} UTC` : value === "" ? "N/A" : value;
      return `${names[key] ?? key}: ${shown}`;
    });
    return { text: `${lines.join("\n")}\n\n`, acts };
  });
}

const NAMES = {
  date: "Date",
  comment: "Comment",
  UserName: "Username",
  WhoCanView: "Who can view",
  photo: "Photo",
};

/** A TikTok export as texts; `scale` is the number of likes. */
export function tiktokTextExport(scale: number): MadeExport {
  const some = (part: number): number => Math.max(2, Math.round(scale * part));
  const profile = Object.entries({
    Username: PROFILE.userName,
    Nickname: PROFILE.displayName,
    Bio: PROFILE.bioDescription,
  });
  return {
    name: "TikTok_Data_1790000001.zip",
    files: [
      listText("TikTok/Comments/Comments.txt", some(0.5), NAMES, comment),
      listText("TikTok/Likes and Favorites/Like List.txt", scale, NAMES, linked("reaction/Like")),
      listText("TikTok/Likes and Favorites/Favorite Videos.txt", some(0.1), NAMES, linked("save/Add")),
      listText("TikTok/Profile and Settings/Following.txt", some(0.2), NAMES, named("follow/Follow")),
      listText("TikTok/Profile and Settings/Follower.txt", some(0.2), NAMES, named("")),
      listText("TikTok/Posts/Posts.txt", some(0.1), NAMES, post),
      listText("TikTok/Your Activity/Share History.txt", some(0.1), NAMES, share),
      listText("TikTok/Your Activity/Reposts.txt", some(0.1), NAMES, linked("share/Announce")),
      listText("TikTok/Your Activity/Watch History.txt", scale, NAMES, linked("")),
      textFile("TikTok/Your Activity/Hashtag.txt", "You have no data in this section\n", 0, () => ({
        text: "",
        acts: [],
      })),
      textFile("TikTok/Profile and Settings/Profile Information.txt", "", 1, () => ({
        text: `${profile.map(([name, value]) => `${name}: ${value}`).join("\n")}\n`,
        acts: ["profile/Update"],
      })),
    ],
  };
}
