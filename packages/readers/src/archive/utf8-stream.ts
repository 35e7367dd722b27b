/** The stream as UTF-8: UTF-16, with its byte order mark or without, is converted; all else passes untouched. */
export async function* utf8Stream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let first = true;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (first) {
      first = false;
      const label = utf16Label(chunk);
      if (label !== undefined) decoder = new TextDecoder(label);
    }
    yield decoder === undefined ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined) yield encoder.encode(decoder.decode());
}

function utf16Label(chunk: Uint8Array): string | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  // Every second byte of ASCII in UTF-16 is zero; no text in another encoding holds zeros.
  const start = chunk.subarray(0, 16);
  if (start.length < 8) return undefined;
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 1))) return "utf-16le";
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 0))) return "utf-16be";
  return undefined;
}
