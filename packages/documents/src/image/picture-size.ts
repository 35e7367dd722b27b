/** Width and height in dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Markers of a JPEG frame that holds its size (SOF0 to SOF15 without DHT, JPG and DAC). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/**
 * The size a JPEG, PNG, GIF, WebP, BMP or TIFF states in its header, without decoding it; undefined where the header
 * is damaged or states none.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = sizeOf(view);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeOf(view: DataView): PictureSize | undefined {
  switch (view.getUint16(0)) {
    case 0x8950:
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 0x4749:
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 0x424d:
      return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    case 0x5249:
      return webpSize(view);
    case 0x4949:
    case 0x4d4d:
      return tiffSize(view, view.getUint16(0) === 0x4949);
    case 0xffd8:
      return jpegSize(view);
    default:
      return undefined;
  }
}

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (FRAMES.has(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Fill bytes may stand before a marker (ITU T.81, B.1.1.2).
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: {
      const wide = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
      return { width: wide(24), height: wide(27) };
    }
    default:
      return undefined;
  }
}

function tiffSize(view: DataView, little: boolean): PictureSize | undefined {
  const directory = view.getUint32(4, little);
  const fields = view.getUint16(directory, little);
  let width: number | undefined;
  let height: number | undefined;
  for (let index = 0; index < fields; index++) {
    const at = directory + 2 + index * 12;
    const tag = view.getUint16(at, little);
    const isShort = view.getUint16(at + 2, little) === 3;
    const value = isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
    if (tag === 0x100) width = value;
    if (tag === 0x101) height = value;
  }
  return width === undefined || height === undefined ? undefined : { width, height };
}
