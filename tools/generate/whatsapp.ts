import { type MadeExport, type TextFile, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { personName, sentence } from "./words.ts";

/** Whose chats these are. */
export const WHATSAPP_OWNER = "Rahma Khayal";

const two = (value: number): string => String(value).padStart(2, "0");

/** A minute of the chat: one message every few minutes from 20 June 2025, which shows the order of day and month. */
function moment(index: number): Date {
  return new Date(Date.UTC(2025, 5, 20, 3, 15) + index * 197_000);
}

/** `21/07/2026 03.15 - `, as an Indonesian Android phone writes it. */
function android(index: number): string {
  const date = moment(index);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${two(date.getUTCHours())}.${two(date.getUTCMinutes())} - `;
}

/** `[7/21/26, 3:15:42\u202fPM] `, as an American iPhone writes it. */
function iphone(index: number): string {
  const date = moment(index);
  const hour = date.getUTCHours();
  return `[${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear() % 100}, ${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}\u202f${hour < 12 ? "AM" : "PM"}] `;
}

type Line = { readonly text: string; readonly acts: readonly string[] };

/** What stands in a group before people talk; `Anda bergabung` is the owner's own act. */
const ANDROID_START: readonly Line[] = [
  {
    text: "Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di dalam chat ini yang bisa membaca, mendengarkan, atau membagikannya.",
    acts: [],
  },
  { text: 'Bagas Contoh membuat grup "Warga Khayal"', acts: [] },
  { text: "Anda bergabung menggunakan tautan undangan grup ini", acts: ["group/Join"] },
  { text: "Bagas Contoh menambahkan Dewi Misal", acts: [] },
];

function androidLine(random: Random, index: number): Line {
  const start = ANDROID_START[index];
  if (start !== undefined) return { text: `${android(index)}${start.text}\n`, acts: start.acts };
  const own = random.chance(0.4);
  const sender = own ? WHATSAPP_OWNER : personName(random);
  const sort = random.next();
  const text =
    sort < 0.05
      ? "Pesan ini telah dihapus"
      : sort < 0.15
        ? `IMG-${index}.jpg (file terlampir)\n${sentence(random)}`
        : sort < 0.3
          ? `${sentence(random)}\n${index}.00 ${sentence(random)}`
          : `${sentence(random)} ${index}`;
  const acts = own && sort >= 0.05 ? ["message/Create"] : [];
  return { text: `${android(index)}${sender}: ${text}\n`, acts };
}

function iphoneLine(random: Random, index: number): Line {
  if (index === 0)
    return {
      text: `${iphone(0)}Reading Club: \u200eYou created group “Reading Club”\r\n`,
      acts: ["group/Create"],
    };
  const own = random.chance(0.4);
  const sender = own ? WHATSAPP_OWNER : `~\u202f${personName(random)}`;
  const sort = random.next();
  if (sort < 0.1) {
    const poll = `\u200ePOLL:\r\n${sentence(random)} ${index}?\r\n\u200eOPTION: Ya (1 vote)\r\n\u200eOPTION: Tidak (0 votes)`;
    return { text: `${iphone(index)}${sender}: ${poll}\r\n`, acts: own ? ["poll/Create"] : [] };
  }
  const mark = sort < 0.2 ? "\u200e" : "";
  const text = sort < 0.2 ? `\u200e<attached: 0000${index}-PHOTO.jpg>` : `${sentence(random)} ${index}`;
  return { text: `${mark}${iphone(index)}${sender}: ${text}\r\n`, acts: own ? ["message/Create"] : [] };
}

/** A chat of two people, which is nobody else's business. */
function privateLine(random: Random, index: number): Line {
  const sender = random.chance(0.5) ? WHATSAPP_OWNER : "Dewi Misal";
  return { text: `${android(index)}${sender}: ${sentence(random)}\n`, acts: [] };
}

/** WhatsApp chats as text; `scale` is the number of messages in the largest. */
export function whatsappExport(scale: number): MadeExport {
  const chat = (path: string, count: number, line: typeof androidLine): TextFile =>
    textFile(path, "", Math.max(5, Math.round(count)), line);
  return {
    name: "WhatsApp.zip",
    files: [
      chat("Chat WhatsApp dengan Warga Khayal.txt", scale, androidLine),
      chat("WhatsApp Chat - Reading Club/_chat.txt", scale / 2, iphoneLine),
      chat("Chat WhatsApp dengan Dewi Misal.txt", scale / 4, privateLine),
    ],
  };
}
