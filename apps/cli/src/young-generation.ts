import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import type { Inflate } from "@netral/readers";

/** Bytes of V8's young generation (both halves) beyond which it only costs memory; see docs/adr/015. */
const ENOUGH = 24 * 1024 * 1024;

let isEnough = false;

/**
 * Lets the old generation grow by half of what lives in it before it is swept, not by a multiple: what a page leaves
 * there is nearly all dead. See docs/adr/015.
 */
export function sweepEarly(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

/** Keeps the young generation as small as it is while long-lived things are built: they do not die in it. */
export function holdYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Inflates, and lets the young generation grow meanwhile until it is large enough for records to die in it. */
export function inflateWithRoom(inflate: Inflate): Inflate {
  async function* inflated(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    setFlagsFromString(`--semi-space-growth-factor=${isEnough ? 1 : 2}`);
    for await (const chunk of inflate(compressed)) {
      if (!isEnough && youngGeneration() >= ENOUGH) {
        isEnough = true;
        holdYoungGeneration();
      }
      yield chunk;
    }
  }
  return Object.assign(inflated, inflate.crc32 === undefined ? {} : { crc32: inflate.crc32 });
}

function youngGeneration(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}
