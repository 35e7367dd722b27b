import type { Spill } from "../contract.ts";

/** Bytes gathered before they are handed to the browser, which keeps large blobs on disk. */
const PIECE = 8 * 1024 * 1024;

/** Puts bytes into a `Blob`; nothing of it outlives the page. */
export const webSpill: Spill = async (content) => {
  const blobs: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  for await (const chunk of content) {
    piece.push(new Uint8Array(chunk));
    waiting += chunk.length;
    if (waiting < PIECE) continue;
    blobs.push(new Blob(piece));
    piece = [];
    waiting = 0;
  }
  let whole: Blob | undefined = new Blob([...blobs, ...piece]);
  return {
    size: whole.size,
    async read(offset, length) {
      const part = await whole?.slice(offset, offset + length).arrayBuffer();
      return new Uint8Array(part ?? new ArrayBuffer(0));
    },
    release() {
      whole = undefined;
      return Promise.resolve();
    },
  };
};
