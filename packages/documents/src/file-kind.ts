/** What a file is by its content. */
export type FileKind =
  | "pdf"
  | "picture"
  /** A picture no text recogniser here can decode (HEIC, AVIF, SVG). */
  | "other-picture"
  | "calendar"
  /** Word, LibreOffice and the like. */
  | "office"
  | "archive"
  | "text"
  | "binary";

/** PDF readers accept the header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;
const LOOKED_AT = 4096;

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Tells what a file is by its first bytes; its name is never asked. */
export function fileKind(bytes: Uint8Array): FileKind {
  const starts = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  const head = latin1(bytes.subarray(0, LOOKED_AT));
  if (head.slice(0, PDF_HEADER_WITHIN).includes("%PDF-")) return "pdf";
  if (PICTURES.some(starts)) return "picture";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "picture";
  if (head.startsWith("BM") && isBitmap(bytes)) return "picture";
  if (head.slice(4, 8) === "ftyp") {
    return /^(hei|hev|mif1|msf1|avif|avis)/.test(head.slice(8, 12)) ? "other-picture" : "binary";
  }
  if (starts([0xd0, 0xcf, 0x11, 0xe0])) return "office";
  if (starts([0x50, 0x4b, 0x03, 0x04])) {
    return /(word|xl|ppt)\/|\[Content_Types\]|opendocument/.test(head) ? "office" : "archive";
  }
  if (starts([0x50, 0x4b, 0x05, 0x06]) || head.startsWith("Rar!") || starts([0x1f, 0x8b])) return "archive";
  if (head.startsWith("{\\rtf")) return "office";
  const isWide = starts([0xff, 0xfe]) || starts([0xfe, 0xff]);
  if (!isWide && hasControls(head)) return "binary";
  const plain = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^BEGIN:VCALENDAR/i.test(plain)) return "calendar";
  if (/^<(\?xml|!--|!DOCTYPE svg|svg)/i.test(plain) && /<svg[\s>]/i.test(plain)) {
    return "other-picture";
  }
  return "text";
}

/** "BM" may begin a sentence; a bitmap's header names its own size and is followed by zeros. */
function isBitmap(bytes: Uint8Array): boolean {
  return bytes.length > 26 && [6, 7, 8, 9].every((at) => bytes[at] === 0);
}

/** Control characters that no text holds. */
function hasControls(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(head);
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
