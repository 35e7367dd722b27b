import type { ArchiveEntry } from "./archive/archive-entry.ts";

const SYSTEM = /(^|\/)(__macosx\/|\.ds_store$|thumbs\.db$|desktop\.ini$|\._[^/]*$|\.git\/|\.localized$)/;
const MEDIA =
  /\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|ico|mp4|m4v|mov|avi|mkv|webm|3gp|mpe?g|mp3|m4a|aac|ogg|opus|oga|wav|amr|flac|vtt|srt|pdf|docx?|xlsx?|pptx?|apk|vcf|css|map|woff2?|ttf|otf|eot|wasm|tgs|webmanifest)$/;

/** A file that the operating system put there: `__MACOSX/._outbox.zip`. */
export function isSystemFile(path: string): boolean {
  return SYSTEM.test(path.toLowerCase());
}

/** Why a file is known not to hold acts from its name alone; undefined when it must be looked at. */
export function ignoredByName(entry: ArchiveEntry, lower: string): string | undefined {
  if (SYSTEM.test(lower)) return "system-file";
  if (MEDIA.test(lower)) return "media";
  if (/(^|\/)no-data\.(txt|html)$/.test(lower)) return "no-data";
  if (entry.size === 0 && !/\.(json|js|csv|html?|txt|car|gz)$/.test(lower)) return "empty-file";
  return undefined;
}
