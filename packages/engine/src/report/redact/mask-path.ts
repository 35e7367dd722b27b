import { GAP } from "./mask-text.ts";

/** Folders of an export below which each folder is named after the person one talks to. */
const THREADS =
  /(^|\/)(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|broadcast)\/([^/]+)/g;
/** A WhatsApp chat is one file named after the other side, in the language of the phone. */
const CHAT =
  /((?:WhatsApp Chat|(?:Chat|Obrolan|Percakapan) WhatsApp) (?:with|dengan|-|–) )[^/]*?((?:\.(?:txt|zip))?(?=\/|$))/gi;
/** TikTok keys each conversation by the other side's name. */
const HISTORY = /(Chat History with )[^/]*/gi;

/** A path or pointer inside an export without the names of the people one talked to. */
export function maskPath(path: string): string {
  return path.replace(THREADS, `$1$2/${GAP}`).replace(CHAT, `$1${GAP}$2`).replace(HISTORY, `$1${GAP}`);
}
