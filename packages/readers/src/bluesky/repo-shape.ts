import { asText, at } from "../json/json.ts";
import type { FileHead, StreamShape } from "../shape.ts";
import type { BlueskyState } from "./bluesky-state.ts";
import { carBlocks, hex } from "./car-blocks.ts";
import { readRecord, recordIn } from "./record.ts";
import { treeEntries } from "./tree-node.ts";

/** `repo.car`: the whole public repository of one account. Read ahead for whose it is and for the keys of records. */
export function repoShape(state: BlueskyState): StreamShape {
  return {
    id: "bluesky/repo",
    platform: "bluesky",
    kinds: ["post", "comment", "share", "reaction", "follow", "profile"],
    format: "stream",
    gatherPath: /\.car$/,
    match: isCar,
    async gatherStream(chunks) {
      for await (const { value } of carBlocks(chunks, () => undefined)) {
        const did = asText(at(value, "did"));
        if (did !== undefined && at(value, "data") !== undefined) learnOwner(state, did);
        for (const { key, hash } of treeEntries(value) ?? []) state.keys.add(hash, key);
      }
    },
    async readStream(chunks, context) {
      const did = state.owners.length === 1 ? state.owners[0]?.id : undefined;
      let records = 0;
      for await (const { hash, value } of carBlocks(chunks, (code) => context.issue(code))) {
        const record = recordIn(value);
        if (record === undefined) continue;
        records++;
        const key = state.keys.get(hash);
        const rkey = key?.slice(key.lastIndexOf("/") + 1);
        const wait = context.record(key === undefined ? `block:${hex(hash)}` : `/${key}`, (inner) =>
          readRecord(record, did, rkey, inner),
        );
        if (wait !== undefined) await wait;
      }
      if (records === 0) context.issue("empty-list");
    },
  };
}

function learnOwner(state: BlueskyState, did: string): void {
  if (!state.owners.some((owner) => owner.id === did)) state.owners.push({ platform: "bluesky", id: did });
}

/** The header of a CAR file: its length, then a CBOR map of two with `roots` and `version` 1. */
function isCar(head: FileHead): boolean {
  if (head.bytes[1] !== CBOR_MAP_OF_TWO && head.bytes[2] !== CBOR_MAP_OF_TWO) return false;
  let start = "";
  for (const byte of head.bytes.subarray(0, 200)) start += String.fromCharCode(byte);
  return start.includes("eroots") && start.includes("gversion\x01");
}

const CBOR_MAP_OF_TWO = 0xa2;
