/**
 * Bytes of a stream that a scanner still needs. `from` is the oldest byte to keep; positions are indices into
 * `bytes` and move when a chunk is added: subtract what `add` returns.
 */
export interface ByteWindow {
  bytes: Uint8Array;
  end: number;
  /** Appends a chunk, keeping everything from index `from` on; returns by how much indices shrank. */
  add(chunk: Uint8Array, from: number): number;
}

/** A window that copies only the part of a record that crosses a chunk border. */
export function byteWindow(): ByteWindow {
  let owned = false;
  return {
    bytes: new Uint8Array(0),
    end: 0,
    add(chunk, from) {
      const kept = this.end - from;
      if (kept <= 0) {
        this.bytes = chunk;
        this.end = chunk.length;
        owned = false;
        return from;
      }
      const need = kept + chunk.length;
      if (owned && this.end + chunk.length <= this.bytes.length) {
        this.bytes.set(chunk, this.end);
        this.end += chunk.length;
        return 0;
      }
      if (owned && need <= this.bytes.length) {
        this.bytes.copyWithin(0, from, this.end);
      } else {
        const grown = new Uint8Array(kept > chunk.length ? need * 2 : need);
        grown.set(this.bytes.subarray(from, this.end));
        this.bytes = grown;
        owned = true;
      }
      this.bytes.set(chunk, kept);
      this.end = need;
      return from;
    },
  };
}
