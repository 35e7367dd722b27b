/**
 * X: posts with their texts, likes, followed accounts.
 *
 *     node tools/rivals/x.ts ours|rival FILE.zip
 */
import { readExport } from "@netral/readers";
import { openNodeInputs } from "@netral/readers/node";
import { inflateLikeTheCommandLine, measuredSince } from "../bench/measured.ts";
import { type Found, tallies } from "./found.ts";
import { rivalPackage } from "./rival-package.ts";

/** Made first, before anything that lives long. */
const inflate = inflateLikeTheCommandLine();

interface RivalArchive {
  ready(): Promise<void>;
  readonly tweets: Iterable<{ readonly id_str: string }>;
  readonly favorites: { readonly all: Iterable<{ readonly tweetId: string }> };
  readonly followings: Iterable<string>;
}

interface Rival {
  readonly TwitterArchive: new (file: string) => RivalArchive;
}

const KINDS: Readonly<Record<string, string>> = {
  post: "posts",
  comment: "posts",
  share: "posts",
  reaction: "likes",
  follow: "follows",
};
const idIn = (text = ""): string => /(\d+)$/.exec(text)?.[1] ?? "";

async function ours(file: string): Promise<Found> {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  const start = performance.now();
  const { kinds, note } = tallies();
  const outcome = await readExport(inputs.value, {
    inflate,
    onActivities: (batch) => {
      for (const { kind, object, target } of batch) {
        const name = KINDS[kind];
        if (name !== undefined) note(name, kind === "follow" ? (target?.id ?? "") : idIn(object.url));
      }
    },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return { ...measuredSince(start), kinds };
}

async function rival(file: string): Promise<Found> {
  const { TwitterArchive } = rivalPackage<Rival>("twitter-archive-reader");
  const start = performance.now();
  const { kinds, note } = tallies();
  const archive = new TwitterArchive(file);
  await archive.ready();
  for (const { id_str } of archive.tweets) note("posts", id_str);
  for (const { tweetId } of archive.favorites.all) note("likes", tweetId);
  for (const id of archive.followings) note("follows", id);
  return { ...measuredSince(start), kinds };
}

const [, , side, file] = process.argv;
if (file !== undefined) console.log(JSON.stringify(await (side === "ours" ? ours(file) : rival(file))));
