import { GAP } from "./mask-text.ts";

/** Folders of an export below which each folder is named after the person one talks to. */
const THREADS =
  /(^|\/)(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|broadcast)\/([^/]+)/g;
/** A WhatsApp chat is one file named after the other side. */
const CHAT = /((?:WhatsApp Chat (?:with|-)|Chat WhatsApp dengan) )[^/]*?(\.(?:txt|zip)(?=\/|$)|$)/gi;

/** A path inside an export without the names of the people one talked to. */
export function maskPath(path: string): string {
  return path.replace(THREADS, `$1$2/${GAP}`).replace(CHAT, `$1${GAP}$2`);
}
