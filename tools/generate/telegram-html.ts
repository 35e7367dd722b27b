import { countActs, type MadeExport, type TextFile, textFile } from "./generated.ts";
import { escapeHtml } from "./instagram-html.ts";
import type { Random } from "./random.ts";
import { moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";
const two = (value: number): string => String(value).padStart(2, "0");

/** `21.07.2026 10:15:23 UTC+07:00`: the clock of Jakarta, as pages name it since 2022. */
function shown(seconds: number): string {
  const date = new Date((seconds + 7 * 3600) * 1000);
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} UTC+07:00`;
}

const frame = (title: string, body: string): { readonly open: string; readonly close: string } => ({
  open: `<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n </head>\n <body onload="CheckLocation();">\n  <div class="page_wrap">\n   <div class="page_header">\n    <div class="content">\n     <div class="text bold">\n${escapeHtml(title)}\n     </div>\n    </div>\n   </div>\n   <div class="page_body ${body}">\n`,
  close: "\n   </div>\n  </div>\n </body>\n</html>\n",
});

type Line = (random: Random, index: number) => { readonly text: string; readonly acts: readonly string[] };

const service = (id: number, words: string): string =>
  `<div class="message service" id="message${id}">\n <div class="body details">\n${escapeHtml(words)}\n </div>\n</div>\n`;

/** A message with the name and the picture of its sender; `joined` messages have neither. */
function message(id: number, sender: string | undefined, seconds: number, inside: string): string {
  const head =
    sender === undefined
      ? `<div class="message default clearfix joined" id="message${id}">`
      : `<div class="message default clearfix" id="message${id}"><div class="pull_left userpic_wrap"><div class="userpic userpic${colour(sender)}"><div class="initials">X</div></div></div>`;
  const name = sender === undefined ? "" : `<div class="from_name">\n${escapeHtml(sender)}\n </div>`;
  return `${head}<div class="body"><div class="pull_right date details" title="${shown(seconds)}">10:15</div>${name}${inside}</div></div>\n`;
}

const colour = (name: string): number => (name.length % 7) + 1;
const words = (text: string): string => `<div class="text">\n${escapeHtml(text)}\n </div>`;

const groupLine: Line = (random, index) => {
  const id = index + 1;
  const sort = random.next();
  const own = random.chance(0.4);
  const name = own ? OWNER : `${personName(random)} Tetangga`;
  const seconds = moment(random);
  const text = `${sentence(random)} & ${index}`;
  if (index === 0) return { text: service(-1, "18 July 2026"), acts: [] };
  if (sort < 0.1) {
    return {
      text: service(id, `${name} changed group title to «${text}»`),
      acts: own ? ["group/Update"] : [],
    };
  }
  if (sort < 0.2) {
    const poll = `<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">${escapeHtml(text)}</div><div class="details">Anonymous poll</div><div class="answer">- Ya <span class="details">3 votes, chosen vote</span></div><div class="answer">- Tidak <span class="details">1 vote</span></div><div class="total details">4 votes</div></div></div>`;
    return {
      text: message(id, name, seconds, poll),
      acts: own ? ["poll/Create", "poll/Create"] : ["poll/Create"],
    };
  }
  if (sort < 0.3) {
    const inside = `<div class="forwarded body"><div class="from_name">Kanal Rekaan <span class="date details" title="${shown(seconds - 60)}">09:00</span></div>${words(text)}</div>`;
    return { text: message(id, name, seconds, inside), acts: own ? ["share/Announce"] : [] };
  }
  if (sort < 0.4) {
    const reactions = `<span class="reactions"><span class="reaction active"><span class="emoji">👍</span><span class="userpics"><div class="userpic userpic${colour(OWNER)}" title="${OWNER}, ${shown(seconds + 60)}"><div class="initials">RK</div></div></span></span></span>`;
    return {
      text: message(id, name, seconds, words(text) + reactions),
      acts: own ? ["message/Create", "reaction/Like"] : ["reaction/Like"],
    };
  }
  const more = `<div class="text">\nBaca <a href="" onclick="return ShowHashtag(&quot;contohmaju&quot;)">#contohmaju</a><br>${escapeHtml(text)} <a href="https://contoh.example/1">di sini</a>\n </div>`;
  const first = message(id, name, seconds, more);
  const second = message(id + 1_000_000, undefined, seconds + 5, words(`Lagi: ${text}`));
  return { text: first + second, acts: own ? ["message/Create", "message/Create"] : [] };
};

const channelLine: Line = (random, index) => ({
  text: message(index + 1, "Kanal Rekaan", moment(random), words(sentence(random))),
  acts: [],
});

const privateLine: Line = (random, index) => ({
  text: message(
    index + 1,
    random.chance(0.5) ? OWNER : "Dewi Misal",
    moment(random),
    words(sentence(random)),
  ),
  acts: [],
});

function chatFile(path: string, title: string, count: number, line: Line): TextFile {
  const { open, close } = frame(title, "chat_page");
  return textFile(path, `${open}<div class="history">\n`, count, line, `</div>${close}`);
}

function page(path: string, title: string, body: string, acts: readonly string[]): TextFile {
  const { open, close } = frame(title, "list_page");
  return {
    path,
    *pieces(_random, key) {
      countActs(acts, key);
      yield open + body + close;
    },
  };
}

const entry = (name: string, info: string, folder: string): string =>
  `<a class="entry block_link clearfix" href="../chats/${folder}/messages.html#allow_back"><div class="body"><div class="pull_right info details">${info}</div><div class="name bold">${name}</div><div class="details_entry details">12 messages</div></div></a>\n`;
const row = (label: string, value: string): string =>
  `<div class="row"><div class="label details">${label}</div><div class="value bold">${value}</div></div>\n`;

/** A full export of Telegram Desktop as pages; `scale` is the number of messages in the largest group. */
export function telegramHtmlExport(scale: number): MadeExport {
  const root = "DataExport_2026-10-03";
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const chats =
    entry("Warga Khayal", "group", "chat_001") +
    entry("Kanal Rekaan", "channel", "chat_002") +
    entry("Dewi Misal", "private", "chat_003");
  const picture = `<div class="pull_right userpic_wrap"><div class="userpic userpic${colour(OWNER)}"><div class="initials">RK</div></div></div>`;
  const personal = `<div class="personal_info clearfix">${picture}<div class="rows names">${row("First name", "Rahma")}${row("Last name", "Khayal")}</div><div class="rows info">${row("Username", "@rahmakhayal")}</div><div class="rows bio">${row("Bio", "ASN. Kecamatan Contoh")}</div></div>`;
  return {
    name: `${root}.zip`,
    files: [
      page(`${root}/export_results.html`, "Exported Data", personal, ["profile/Update"]),
      page(`${root}/lists/chats.html`, "Chats", chats, ["group/Join", "follow/Follow"]),
      page(`${root}/lists/left_chats.html`, "Left chats", entry("Grup Lama", "group", "chat_004"), [
        "group/Leave",
      ]),
      chatFile(`${root}/chats/chat_001/messages.html`, "Warga Khayal", scale, groupLine),
      chatFile(`${root}/chats/chat_001/messages2.html`, "Warga Khayal", some(0.5), groupLine),
      chatFile(`${root}/chats/chat_002/messages.html`, "Kanal Rekaan", some(0.2), channelLine),
      chatFile(`${root}/chats/chat_003/messages.html`, "Dewi Misal", some(0.2), privateLine),
    ],
  };
}
