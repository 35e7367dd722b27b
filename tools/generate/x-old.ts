import { csvFile } from "./csv.ts";
import { type MadeExport, scriptFile } from "./generated.ts";
import { personName, sentence } from "./words.ts";

const HEADER = [
  "tweet_id",
  "in_reply_to_status_id",
  "in_reply_to_user_id",
  "timestamp",
  "source",
  "text",
  "retweeted_status_id",
  "retweeted_status_user_id",
  "retweeted_status_timestamp",
  "expanded_urls",
];

const idOf = (index: number): string => String(330_000_000_000_000_000n + BigInt(index));
const timeOf = (index: number): string =>
  new Date((1_367_489_000 + index * 3600) * 1000).toISOString().replace("T", " ").replace(/\..*$/, " +0000");

/** An archive of X before August 2018: a script a month, and a table that repeats them and knows some more. */
export function xOldExport(scale: number): MadeExport {
  const script = scriptFile("data/js/tweets/2013_05.js", "x", scale, (random, index) => ({
    json: {
      id_str: idOf(index),
      created_at: timeOf(index),
      text: `${sentence(random)} ${index}`,
      entities: {},
    },
    acts: ["post/Create"],
  }));
  return {
    name: "1234_abcd.zip",
    files: [
      { ...script, open: "Grailbird.data.tweets_2013_05 = [" },
      csvFile("tweets.csv", HEADER.join(","), scale + 4, (random, index) => {
        const repost = index % 2 === 1;
        const words = repost
          ? `RT @khayal: ${sentence(random)}`
          : `${sentence(random)}, ${personName(random)}`;
        return {
          cells: [idOf(index), "", "", timeOf(index), "web", words, "", "", "", ""],
          acts: index < scale ? [] : [repost ? "share/Announce" : "post/Create"],
        };
      }),
    ],
  };
}
