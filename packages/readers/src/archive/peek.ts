/** The beginning of a stream, and the whole stream again. */
export interface Peeked {
  /** Up to `wanted` bytes from the start. */
  readonly head: Uint8Array;
  /** The stream ended within the head. */
  readonly whole: boolean;
  /** What broke the stream within the head. */
  readonly failed: unknown;
  /** All bytes, the head included; to be consumed once. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** Lets the source go when the rest is not wanted. */
  close(): Promise<void>;
}

/** Reads the first bytes of a stream without losing them. */
export async function peek(source: AsyncIterable<Uint8Array>, wanted: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  while (length < wanted && !ended) {
    try {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else if (next.value.length > 0) {
        seen.push(next.value);
        length += next.value.length;
      }
    } catch (error) {
      failure = { error };
      ended = true;
    }
  }
  const close = async (): Promise<void> => {
    if (!ended) await iterator.return?.();
    ended = true;
  };
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      yield* seen.splice(0);
      if (failure !== undefined) throw failure.error;
      while (!ended) {
        const next = await iterator.next();
        if (next.done === true) ended = true;
        else yield next.value;
      }
    } finally {
      await close();
    }
  }
  return {
    head: headOf(seen, Math.min(length, wanted)),
    whole: ended && failure === undefined && length <= wanted,
    failed: failure?.error,
    stream: stream(),
    close,
  };
}

function headOf(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && only.length >= length) return only.subarray(0, length);
  const head = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - at);
    head.set(part, at);
    at += part.length;
  }
  return head;
}
