/** Decoded dots, row by row: grey, RGB or RGBA, a byte each. */
export interface Dots {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** Dots as a PGM or PPM file (netpbm), the plainest form that the recogniser reads; transparency is dropped. */
export function toPnm({ data, width, height, channels }: Dots): Uint8Array {
  const kept = channels === 1 ? 1 : 3;
  const head = new TextEncoder().encode(`P${kept === 1 ? 5 : 6}\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height * kept);
  file.set(head);
  if (channels === kept) {
    file.set(data, head.length);
    return file;
  }
  for (let from = 0, to = head.length; from < data.length; from += 4, to += 3) {
    file.set(data.subarray(from, from + 3), to);
  }
  return file;
}
