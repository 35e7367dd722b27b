import { csvFile, type MadeRow } from "./csv.ts";
import { listFile, type MadeExport, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { moment, personName, sentence } from "./words.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OWNER = "UCrahmakhayalAAAAAAAAAAA";

function id(random: Random, length: number): string {
  return Array.from({ length }, () => LETTERS[random.below(LETTERS.length)]).join("");
}

const iso = (random: Random): string => `${new Date(moment(random) * 1000).toISOString().slice(0, 19)}+00:00`;
const channel = (random: Random): string => `UC${id(random, 22)}`;

/** Names of folders, files and columns in one account language. */
interface Words {
  readonly root: string;
  readonly likes: string;
  readonly saved: string;
  readonly comments: string;
  readonly subscriptions: string;
  readonly history: string;
  readonly videos: string;
  readonly playlistHeader: string;
  readonly commentHeader: string;
  readonly subscriptionHeader: string;
  readonly videoHeader: string;
  readonly privacy: readonly [string, string, string];
  readonly watched: string;
}

const ENGLISH: Words = {
  root: "Takeout/YouTube and YouTube Music",
  likes: "playlists/Liked videos-videos.csv",
  saved: "playlists/Masakan-videos.csv",
  comments: "comments/comments.csv",
  subscriptions: "subscriptions/subscriptions.csv",
  history: "history/watch-history.json",
  videos: "video metadata/videos.csv",
  playlistHeader: "Video ID,Playlist Video Creation Timestamp",
  commentHeader:
    "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text",
  subscriptionHeader: "Channel Id,Channel Url,Channel Title",
  videoHeader:
    "Video ID,Approx Duration (ms),Video Description (Original),Channel ID,Video Title (Original),Privacy,Video Create Timestamp",
  privacy: ["Public", "Unlisted", "Private"],
  watched: "Watched",
};

const INDONESIAN: Words = {
  root: "Takeout/YouTube dan YouTube Music",
  likes: "daftar putar/Video yang disukai-video.csv",
  saved: "daftar putar/Masakan-video.csv",
  comments: "komentar/komentar.csv",
  subscriptions: "langganan/langganan.csv",
  history: "histori/histori-tontonan.json",
  videos: "metadata video/video.csv",
  playlistHeader: "ID Video,Stempel Waktu Pembuatan Video Playlist",
  commentHeader:
    "ID Channel,Stempel Waktu Pembuatan Komentar,Harga,ID Komentar,ID Komentar Induk,ID Video,Teks Komentar",
  subscriptionHeader: "ID Channel,URL Channel,Judul Channel",
  videoHeader:
    "ID Video,Perkiraan Durasi (md),Deskripsi Video (Asli),ID Channel,Judul Video (Asli),Privasi,Stempel Waktu Pembuatan Video",
  privacy: ["Publik", "Tidak publik", "Pribadi"],
  watched: "Telah menonton",
};

const comment = (random: Random, index: number): MadeRow => {
  const pieces = [`${sentence(random)} ${index}`, "\n", `"${sentence(random, 3)}"`];
  const parent = random.chance(0.2) ? `Ug${id(random, 24)}` : "";
  const own = parent === "" ? `Ug${id(random, 24)}` : `${parent}.9${id(random, 21)}`;
  return {
    cells: [
      OWNER,
      iso(random),
      "0",
      own,
      parent,
      id(random, 11),
      pieces.map((text) => JSON.stringify({ text })).join(),
    ],
    acts: ["comment/Create"],
  };
};

/** A Takeout with YouTube in it; `scale` is the number of likes. */
export function youtubeExport(scale: number, language: "en" | "id" = "en"): MadeExport {
  const words = language === "id" ? INDONESIAN : ENGLISH;
  const some = (part: number): number => Math.max(2, Math.round(scale * part));
  const at = (path: string): string => `${words.root}/${path}`;
  return {
    name: "takeout-20261003T000000Z-001.zip",
    files: [
      csvFile(at(words.likes), words.playlistHeader, scale, (random) => ({
        cells: [id(random, 11), iso(random)],
        acts: ["reaction/Like"],
      })),
      csvFile(at(words.saved), words.playlistHeader, some(0.2), (random) => ({
        cells: [id(random, 11), iso(random)],
        acts: ["save/Add"],
      })),
      csvFile(at(words.comments), words.commentHeader, some(0.5), comment),
      csvFile(at(words.subscriptions), words.subscriptionHeader, some(0.3), (random) => {
        const other = channel(random);
        return {
          cells: [other, `http://www.youtube.com/channel/${other}`, `Kanal ${personName(random)}`],
          acts: ["follow/Follow"],
        };
      }),
      csvFile(at(words.videos), words.videoHeader, some(0.1), (random, index) => ({
        cells: [
          id(random, 11),
          "1000",
          sentence(random),
          OWNER,
          `${sentence(random, 4)} ${index}`,
          random.pick(words.privacy),
          iso(random),
        ],
        acts: ["post/Create"],
      })),
      listFile(
        at(words.history),
        scale,
        (random) => ({
          json: {
            header: "YouTube",
            title: `${words.watched} ${sentence(random, 5)}`,
            titleUrl: `https://www.youtube.com/watch?v=${id(random, 11)}`,
            subtitles: [
              { name: personName(random), url: `https://www.youtube.com/channel/${channel(random)}` },
            ],
            time: new Date(moment(random) * 1000).toISOString(),
            products: ["YouTube"],
            activityControls: ["Histori"],
          },
          acts: [],
        }),
        false,
      ),
    ],
  };
}

/** A Takeout of before 2023: lists with their own data on top, comments and history as pages. */
export function youtubeOldExport(scale: number): MadeExport {
  const some = (part: number): number => Math.max(2, Math.round(scale * part));
  const at = (path: string): string => `Takeout/YouTube and YouTube Music/${path}`;
  const link = (random: Random): string => `http://www.youtube.com/watch?v=${id(random, 11)}`;
  return {
    name: "takeout-20220921T133717Z-001.zip",
    files: [
      csvFile(
        at("playlists/Liked videos.csv"),
        `Playlist ID,Channel ID,Time Created,Time Updated,Title,Description,Visibility\nLLrahmakhayalAAAAAAAAAAA,${OWNER},2015-01-01 00:00:00 UTC,2022-01-01 00:00:00 UTC,Liked videos,,Private\n\nVideo ID,Time Added`,
        scale,
        (random) => ({
          cells: [id(random, 11), iso(random).replace("T", " ").replace("+00:00", " UTC")],
          acts: ["reaction/Like"],
        }),
      ),
      textFile(
        at("my-comments/my-comments.html"),
        "<html><head><title>Comments</title></head><body><ul>",
        some(0.5),
        (random, index) => ({
          text: `<li>Sent at ${iso(random).slice(0, 19).replace("T", " ")} UTC while watching <a href="${link(random)}">a video</a>.<br/>${sentence(random)} ${index}</li>`,
          acts: ["comment/Create"],
        }),
        "</ul></body></html>",
      ),
      textFile(
        at("history/watch-history.html"),
        '<html><head><title>History</title></head><body><div class="mdl-grid">',
        scale,
        (random) => ({
          text: `<div class="outer-cell mdl-cell"><div class="mdl-grid"><div class="content-cell mdl-cell mdl-typography--body-1">Watched <a href="${link(random)}">${sentence(random, 5)}</a><br><a href="https://www.youtube.com/channel/${channel(random)}">${personName(random)}</a><br>12 Agu 2020, 21.00.00 WIB</div></div></div>`,
          acts: [],
        }),
        "</div></body></html>",
      ),
    ],
  };
}
