/** Bytes that are put together one by one. */
export interface ByteSink {
  push(byte: number): void;
  /** What was pushed since the last time. */
  take(): Uint8Array;
}

/** An empty sink. */
export function byteSink(): ByteSink {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  return {
    push(byte) {
      if (length === bytes.length) {
        const grown = new Uint8Array(length * 2);
        grown.set(bytes);
        bytes = grown;
      }
      bytes[length++] = byte;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
