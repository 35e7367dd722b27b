import { fromStream } from "@atcute/car";
import { decode } from "@atcute/cbor";
import { toStream } from "../archive/to-stream.ts";
import { isDamage } from "../damage.ts";
import type { Json } from "../json/json.ts";

/** One block of a repository: a commit, a node of the tree that holds the keys, or a record. */
export interface CarBlock {
  /** Hash of the block, 32 bytes. */
  readonly hash: Uint8Array;
  readonly value: Json;
}

/** The blocks of a CAR file, one at a time. What breaks it off is reported; what came before is given. */
export async function* carBlocks(
  chunks: AsyncIterable<Uint8Array>,
  problem: (code: "truncated" | "bad-record") => void,
): AsyncGenerator<CarBlock> {
  const blocks = fromStream(toStream(chunks))[Symbol.asyncIterator]();
  while (true) {
    let block: Awaited<ReturnType<typeof blocks.next>>;
    try {
      block = await blocks.next();
    } catch (error) {
      // Damage of the archive around the file is the driver's to report.
      if (isDamage(error)) throw error;
      problem("truncated");
      return;
    }
    if (block.done === true) return;
    const value = decoded(block.value.bytes);
    if (value === undefined) problem("bad-record");
    else yield { hash: block.value.cid.digest.contents, value };
  }
}

function decoded(bytes: Uint8Array): Json | undefined {
  try {
    const value: Json = decode(bytes);
    return value;
  } catch {
    return undefined;
  }
}

/** Bytes as hex digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => HEX[byte]).join("");
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
