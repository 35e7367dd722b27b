const SMALL = 64 * 1024;

/** The same bytes in pieces small enough that what is made of one piece dies young. */
export async function* smallChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SMALL) yield chunk.subarray(at, at + SMALL);
  }
}
