import { BytesWrapper, CidLinkWrapper } from "@atcute/cbor";
import { asList, asNumber, asObject, type Json } from "../json/json.ts";

/** A record's key (`app.bsky.feed.post/3k…`) and the hash of the record. */
export interface TreeEntry {
  readonly key: string;
  readonly hash: Uint8Array;
}

/**
 * The entries of a node of the repository's tree (Merkle search tree): each key is written as how much it shares with
 * the one before, and the rest. Undefined for other blocks.
 */
export function treeEntries(block: Json): readonly TreeEntry[] | undefined {
  const entries = asObject(block)?.["e"];
  if (!Array.isArray(entries)) return undefined;
  let before = "";
  return asList(entries).flatMap((entry): readonly TreeEntry[] => {
    const item = asObject(entry);
    const rest: unknown = item?.["k"];
    const link: unknown = item?.["v"];
    if (!(rest instanceof BytesWrapper) || !(link instanceof CidLinkWrapper)) return [];
    before = before.slice(0, asNumber(item?.["p"]) ?? 0) + String.fromCharCode(...rest.buf);
    return [{ key: before, hash: link.bytes.subarray(-32) }];
  });
}
