import type { MediaRef } from "@netral/engine/model";
import { DIRECTION_MARKS } from "./stamp.ts";

/** What one message says. */
export type MessageBody =
  | { readonly is: "text"; readonly text: string | undefined; readonly media: readonly MediaRef[] }
  | { readonly is: "poll"; readonly text: string }
  /** A picture, sticker or the like that the export leaves out. */
  | { readonly is: "omitted" }
  /** Nothing of it is left, or it is no message: deleted, a call, waiting. */
  | { readonly is: "nothing"; readonly reason: "deleted-message" | "call-or-notice" };

const EDITED = /<\s?(?:This message was edited|Pesan ini telah diedit)\s?>\.?$/i;
const DELETED =
  /^(?:This message was deleted|You deleted this message|Pesan ini telah dihapus|Anda (?:telah )?menghapus pesan ini)(?: by admin .*| oleh admin .*)?\.?$/i;
const OMITTED =
  /^<?\s*(?:Media omitted|Media tidak disertakan|(?:image|video|audio|sticker|GIF|document|video note|contact card) omitted|(?:gambar|video|audio|stiker|GIF|dokumen|catatan video|kartu kontak) (?:tidak disertakan|dihilangkan|diabaikan))\s*>?$/i;
const NOTICE =
  /^(?:(?:Missed |Silenced )?(?:voice|video|group (?:voice|video)) call\b.*|Panggilan (?:suara|video|grup)\b.*|Waiting for this message\b.*|Menunggu pesan ini\b.*|null)$/i;
const ATTACHED_AFTER = /^(.+\.[A-Za-z0-9]{2,5}) \((?:file attached|file terlampir|berkas terlampir)\)$/;
const ATTACHED_IN = /<(?:attached|terlampir|lampiran): ([^<>\n]+)>/;
const POLL = /^(?:POLL|POLLING|JAJAK PENDAPAT):\s*\n/;
const OPTION = /^(?:OPTION|OPSI|PILIHAN): (.*?)(?: \(\d+ (?:votes?|suara)\))?$/;

/** Reads what stands behind the sender. */
export function messageBody(body: string): MessageBody {
  const text = body.replace(DIRECTION_MARKS, "").trimEnd().replace(EDITED, "").trim();
  if (DELETED.test(text)) return { is: "nothing", reason: "deleted-message" };
  if (NOTICE.test(text)) return { is: "nothing", reason: "call-or-notice" };
  if (OMITTED.test(text)) return { is: "omitted" };
  if (POLL.test(text)) return { is: "poll", text: pollText(text) };
  return withMedia(text);
}

/** Under a sender's name on iOS: a text that begins with a mark and shows neither media nor a poll is WhatsApp's own. */
export function isNotice(marked: string): boolean {
  const body = messageBody(marked);
  return body.is === "text" && body.media.length === 0;
}

/** The question and its choices, a line each; who chose what is not in the export. */
function pollText(text: string): string {
  return text
    .split("\n")
    .slice(1)
    .map((line) => OPTION.exec(line.trim())?.[1] ?? line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function withMedia(text: string): MessageBody {
  const [first = "", ...rest] = text.split("\n");
  const after = ATTACHED_AFTER.exec(first)?.[1];
  if (after !== undefined) return { is: "text", text: rest.join("\n").trim(), media: [media(after)] };
  const inside = ATTACHED_IN.exec(text);
  if (inside?.[1] === undefined) return { is: "text", text, media: [] };
  return { is: "text", text: text.replace(inside[0], "").trim(), media: [media(inside[1].trim())] };
}

function media(name: string): MediaRef {
  if (/\.(?:jpe?g|png|gif|webp|heic)$/i.test(name)) return { type: "Image", url: name };
  if (/\.(?:mp4|mov|3gp|m4v)$/i.test(name)) return { type: "Video", url: name };
  if (/\.(?:opus|ogg|mp3|m4a|aac|wav)$/i.test(name)) return { type: "Audio", url: name };
  return { type: "Document", url: name };
}
