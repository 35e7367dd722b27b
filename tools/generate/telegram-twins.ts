import { escapeHtml } from "./instagram-html.ts";
import type { MadeTwins } from "./meta-twins.ts";
import { random as createRandom, type Random } from "./random.ts";
import { personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";
const START = Date.UTC(2024, 0, 1) / 1000;
const two = (value: number): string => String(value).padStart(2, "0");

const stamps = (seconds: number) => ({
  date: new Date((seconds + 7 * 3600) * 1000).toISOString().slice(0, 19),
  date_unixtime: String(seconds),
});

/** `21.07.2026 10:15:23 UTC+07:00` */
function shown(seconds: number): string {
  const date = new Date((seconds + 7 * 3600) * 1000);
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} UTC+07:00`;
}

const colour = (name: string): number => (name.length % 7) + 1;
const words = (text: string): string => `<div class="text">\n${escapeHtml(text)}\n </div>`;

function onPage(id: number, sender: string, seconds: number, inside: string): string {
  const picture = `<div class="pull_left userpic_wrap"><div class="userpic userpic${colour(sender)}"></div></div>`;
  const body = `<div class="pull_right date details" title="${shown(seconds)}">10:15</div><div class="from_name">\n${escapeHtml(sender)}\n </div>${inside}`;
  return `<div class="message default clearfix" id="message${id}">${picture}<div class="body">${body}</div></div>\n`;
}

/** One message in both forms: words, a message passed on, a poll, or a reaction to another person's words. */
function message(random: Random, id: number): { readonly json: unknown; readonly html: string } {
  const seconds = START + id * 7 + random.below(3);
  const own = random.chance(0.6);
  const from = own ? OWNER : `${personName(random)} Tetangga`;
  const from_id = own ? "user800" : `user${1000 + random.below(2 ** 31)}`;
  const base = { id, type: "message", ...stamps(seconds), from, from_id };
  const sort = random.below(4);
  // Votes have no time: two in polls of one wording could not be told apart on a page.
  const text = sort !== 1 && random.chance(0.2) ? "Siap" : `${sentence(random)} ${id}`;
  if (sort === 0) {
    const source = `<div class="from_name">Kanal Rekaan <span class="date details" title="${shown(seconds - 60)}">09:00</span></div>`;
    return {
      json: { ...base, forwarded_from: "Kanal Rekaan", forwarded_from_id: "channel55", text },
      html: onPage(id, from, seconds, `<div class="forwarded body">${source}${words(text)}</div>`),
    };
  }
  if (sort === 1) {
    const answers = [
      { text: "Ya", voters: 3, chosen: true },
      { text: "Tidak", voters: 1, chosen: false },
    ];
    const lines =
      '<div class="answer">- Ya <span class="details">3 votes, chosen vote</span></div><div class="answer">- Tidak <span class="details">1 vote</span></div>';
    const poll = `<div class="media_poll"><div class="question bold">${escapeHtml(text)}</div><div class="details">Anonymous poll</div>${lines}<div class="total details">4 votes</div></div>`;
    return {
      json: { ...base, poll: { question: text, closed: false, total_voters: 4, answers }, text: "" },
      html: onPage(id, from, seconds, `<div class="media_wrap clearfix">${poll}</div>`),
    };
  }
  if (sort === 2) {
    const later = seconds + 60;
    const person = `<div class="userpic userpic${colour(OWNER)}" title="${OWNER}, ${shown(later)}"></div>`;
    const given = `<span class="reactions"><span class="reaction active"><span class="emoji">👍</span><span class="userpics">${person}</span></span></span>`;
    const recent = [{ from: OWNER, from_id: "user800", ...stamps(later) }];
    return {
      json: { ...base, text, reactions: [{ type: "emoji", count: 1, emoji: "👍", recent }] },
      html: onPage(id, from, seconds, words(text) + given),
    };
  }
  return { json: { ...base, text }, html: onPage(id, from, seconds, words(text)) };
}

const frame = (title: string, kind: string, inside: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\n${title}\n</div></div></div><div class="page_body ${kind}">${inside}</div></div></body></html>`;

/** A full export of one account as Telegram Desktop writes it in both forms, with a group and a channel. */
export function telegramTwins(seed: number, count: number): MadeTwins {
  const random = createRandom(seed);
  const made = Array.from({ length: count }, (_, index) => message(random, index + 1));
  const chats = [
    {
      name: "Warga Khayal",
      type: "private_supergroup",
      id: 4321,
      messages: made.map(({ json }) => json),
    },
    { name: "Kanal Rekaan", type: "public_channel", id: 55, messages: [] },
  ];
  const personal_information = {
    user_id: 800,
    first_name: "Rahma",
    last_name: "Khayal",
    username: "@rahmakhayal",
    bio: "ASN. Kecamatan Contoh",
  };
  const row = (label: string, value: string): string =>
    `<div class="row"><div class="label details">${label}</div><div class="value bold">${value}</div></div>`;
  const personal = `<div class="personal_info clearfix"><div class="pull_right userpic_wrap"><div class="userpic userpic${colour(OWNER)}"></div></div>${row("First name", "Rahma")}${row("Last name", "Khayal")}${row("Username", "@rahmakhayal")}${row("Bio", "ASN. Kecamatan Contoh")}</div>`;
  const entry = (name: string, sort: string, to: string): string =>
    `<a class="entry block_link clearfix" href="../chats/${to}/messages.html#allow_back"><div class="body"><div class="pull_right info details">${sort}</div><div class="name bold">${name}</div></div></a>`;
  const lists = entry("Warga Khayal", "group", "chat_001") + entry("Kanal Rekaan", "channel", "chat_002");
  return {
    json: { "DataExport_2026-10-03/result.json": { personal_information, chats: { list: chats } } },
    html: {
      "DataExport_2026-10-04/export_results.html": frame("Exported Data", "", personal),
      "DataExport_2026-10-04/lists/chats.html": frame("Chats", "list_page", lists),
      "DataExport_2026-10-04/chats/chat_001/messages.html": frame(
        "Warga Khayal",
        "chat_page",
        `<div class="history">${made.map(({ html }) => html).join("")}</div>`,
      ),
    },
  };
}
