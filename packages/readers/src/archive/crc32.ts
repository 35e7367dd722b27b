const SLICES = 8;

/**
 * Tables of the reflected polynomial 0xEDB88320, one after the other, for eight bytes at a step (slicing-by-8,
 * Kounavis and Berry 2005).
 */
const TABLE: Uint32Array = (() => {
  const table = new Uint32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    table[byte] = crc;
  }
  for (let index = 256; index < table.length; index++) {
    const crc = table[index - 256] ?? 0;
    table[index] = (crc >>> 8) ^ (table[crc & 0xff] ?? 0);
  }
  return table;
})();

/** The CRC-32 of zip and gzip (RFC 1952) of bytes that follow those whose check sum is `before`; 0 at the start. */
export function crc32(data: Uint8Array, before = 0): number {
  const at = (slice: number, byte: number): number => TABLE[slice * 256 + byte] ?? 0;
  const whole = data.length - (data.length % SLICES);
  const words = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let crc = ~before;
  for (let index = 0; index < whole; index += SLICES) {
    const low = crc ^ words.getUint32(index, true);
    const high = words.getUint32(index + 4, true);
    crc =
      at(7, low & 0xff) ^
      at(6, (low >>> 8) & 0xff) ^
      at(5, (low >>> 16) & 0xff) ^
      at(4, low >>> 24) ^
      at(3, high & 0xff) ^
      at(2, (high >>> 8) & 0xff) ^
      at(1, (high >>> 16) & 0xff) ^
      at(0, high >>> 24);
  }
  for (let index = whole; index < data.length; index++) {
    crc = (crc >>> 8) ^ at(0, (crc ^ (data[index] ?? 0)) & 0xff);
  }
  return ~crc >>> 0;
}
