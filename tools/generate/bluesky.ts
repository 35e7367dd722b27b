import { createHash } from "node:crypto";
import { BytesWrapper, CidLinkWrapper, encode } from "@atcute/cbor";
import { type AnswerKey, countActs, type MadeExport } from "./generated.ts";
import type { Random } from "./random.ts";
import { moment, sentence } from "./words.ts";

/** Whose repository this is. */
const DID = "did:plc:rahmakhayalrahmakhayal22";
const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";

interface Made {
  readonly key: string;
  readonly record: unknown;
  readonly acts: readonly string[];
}

/** A record key: the microseconds of its making in base 32, and a clock id. */
function tid(seconds: number, index: number): string {
  let value = BigInt(seconds) * 1_000_000n * 1024n + BigInt(index % 1024);
  let text = "";
  for (let digit = 0; digit < 13; digit++) {
    text = (DIGITS[Number(value & 31n)] ?? "2") + text;
    value >>= 5n;
  }
  return text;
}

const other = (random: Random): string =>
  `did:plc:orang${String(random.below(10 ** 9)).padStart(9, "0")}rekaanrekaan`;
const postOf = (did: string, random: Random): string =>
  `at://${did}/app.bsky.feed.post/${tid(moment(random), 1)}`;

function made(random: Random, index: number): Made {
  const seconds = moment(random);
  const createdAt = new Date(seconds * 1000).toISOString();
  const rkey = tid(seconds, index);
  const sort = random.next();
  const build = ($type: string, rest: object, act: string): Made => ({
    key: `${$type}/${rkey}`,
    record: { $type, ...rest, createdAt },
    acts: act === "" ? [] : [act],
  });
  if (sort < 0.3) {
    const uri = postOf(other(random), random);
    return build("app.bsky.feed.like", { subject: { uri, cid: "bafyrekaan" } }, "reaction/Like");
  }
  if (sort < 0.4) {
    const uri = postOf(other(random), random);
    return build("app.bsky.feed.repost", { subject: { uri, cid: "bafyrekaan" } }, "share/Announce");
  }
  if (sort < 0.55) return build("app.bsky.graph.follow", { subject: other(random) }, "follow/Follow");
  if (sort < 0.6) return build("app.bsky.graph.block", { subject: other(random) }, "");
  const text = `${sentence(random)} ${index}`;
  if (sort < 0.75) {
    const uri = postOf(other(random), random);
    const reply = { root: { uri, cid: "bafyrekaan" }, parent: { uri, cid: "bafyrekaan" } };
    return build("app.bsky.feed.post", { text, reply, langs: ["id"] }, "comment/Create");
  }
  return build("app.bsky.feed.post", { text, langs: ["id"], tags: ["contoh"] }, "post/Create");
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

/** One block: its length, its address (a CIDv1 of DAG-CBOR by SHA-256), its bytes; a character a byte. */
function block(value: unknown): { readonly text: string; readonly link: CidLinkWrapper } {
  const bytes = encode(value);
  const digest = createHash("sha256").update(bytes).digest();
  const cid = Uint8Array.from([1, 0x71, 0x12, 0x20, ...digest]);
  return {
    text: binary([...varint(cid.length + bytes.length), ...cid, ...bytes]),
    link: new CidLinkWrapper(cid),
  };
}

function binary(bytes: readonly number[]): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Records of one node of the tree; each node stands before its records, as servers write them. */
const PER_NODE = 32;

function* repository(count: number, source: Random, key: AnswerKey): Generator<string> {
  const profile: Made = {
    key: "app.bsky.actor.profile/self",
    record: {
      $type: "app.bsky.actor.profile",
      displayName: "Rahma Khayal",
      description: "ASN. Kecamatan Contoh",
    },
    acts: ["profile/Update"],
  };
  const commit = block({ did: DID, version: 3, data: block({ e: [], l: null }).link, rev: "a", prev: null });
  const header = encode({ version: 1, roots: [commit.link] });
  yield binary([...varint(header.length), ...header]) + commit.text;
  for (let from = 0; from < count; from += PER_NODE) {
    const size = Math.min(PER_NODE, count - from);
    const records = Array.from({ length: size }, (_, at) => made(source, from + at));
    if (from === 0) records.unshift(profile);
    for (const record of records) countActs(record.acts, key);
    const blocks = records.map(({ record }) => block(record));
    const entries = records.map((record, at) => ({
      p: 0,
      k: new BytesWrapper(new TextEncoder().encode(record.key)),
      v: blocks[at]?.link,
      t: null,
    }));
    yield block({ e: entries, l: null }).text + blocks.map(({ text }) => text).join("");
  }
}

/** A Bluesky repository; `scale` is the number of records. */
export function blueskyExport(scale: number): MadeExport {
  return {
    name: "bluesky.zip",
    files: [{ path: "repo.car", pieces: (source, key) => repository(Math.max(2, scale), source, key) }],
  };
}
