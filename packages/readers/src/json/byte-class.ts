/** Classes of bytes that matter to a JSON scanner. */
export const OTHER = 0;
export const QUOTE = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const COMMA = 4;

/** Byte value to class. */
export const BYTE_CLASS: Uint8Array = (() => {
  const table = new Uint8Array(256);
  table[0x22] = QUOTE;
  table[0x7b] = OPEN;
  table[0x5b] = OPEN;
  table[0x7d] = CLOSE;
  table[0x5d] = CLOSE;
  table[0x2c] = COMMA;
  return table;
})();

/** True for the four JSON white-space bytes. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
