/** EXIF data to put into a JPEG, as cameras write it. */
export interface ExifTags {
  readonly original?: string;
  readonly digitized?: string;
  readonly offset?: string;
  /** Degrees south of the equator; there to prove that nobody reads it. */
  readonly latitude?: number;
}

type Entry = readonly [tag: number, type: number, count: number, data: Uint8Array];

/** A copy of a JPEG with EXIF data right after its first marker (EXIF 2.32, 4.5 and 4.6). */
export function withExif(jpeg: Uint8Array, tags: ExifTags): Uint8Array {
  const exif: Entry[] = [];
  if (tags.original !== undefined) exif.push(text(0x9003, tags.original));
  if (tags.digitized !== undefined) exif.push(text(0x9004, tags.digitized));
  if (tags.offset !== undefined) exif.push(text(0x9011, tags.offset));
  const gps: Entry[] =
    tags.latitude === undefined ? [] : [text(1, "S"), [2, 5, 3, numbers([tags.latitude, 1, 0, 1, 0, 1])]];
  const main = 8;
  const exifAt = main + 2 + 2 * 12 + 4;
  const exifPart = directory(exif, exifAt);
  const gpsAt = exifAt + exifPart.length;
  const parts = [
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0],
    ...directory([pointer(0x8769, exifAt), pointer(0x8825, gpsAt)], main),
    ...exifPart,
    ...directory(gps, gpsAt),
  ];
  const length = parts.length + 8;
  const segment = [0xff, 0xe1, length >> 8, length & 0xff, ...ascii("Exif\0\0"), ...parts];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}

function directory(entries: readonly Entry[], at: number): readonly number[] {
  const head = [entries.length & 0xff, entries.length >> 8];
  const rest: number[] = [];
  const after = at + 2 + entries.length * 12 + 4;
  const fields = entries.flatMap(([tag, type, count, data]) => {
    const inline = data.length <= 4;
    const value = inline ? [...data, 0, 0, 0, 0].slice(0, 4) : [...numbers([after + rest.length])];
    if (!inline) rest.push(...data);
    return [tag & 0xff, tag >> 8, type, 0, ...numbers([count]), ...value];
  });
  return [...head, ...fields, 0, 0, 0, 0, ...rest];
}

function text(tag: number, value: string): Entry {
  const data = ascii(`${value}\0`);
  return [tag, 2, data.length, data];
}

function pointer(tag: number, at: number): Entry {
  return [tag, 4, 1, numbers([at])];
}

function numbers(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function ascii(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
