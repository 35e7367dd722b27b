import { type AnswerKey, countActs, type MadeExport } from "./generated.ts";
import type { Random } from "./random.ts";
import { moment, personName, sentence } from "./words.ts";

interface Made {
  readonly json: unknown;
  readonly acts: readonly string[];
}

interface Chat {
  readonly name: string;
  readonly type: string;
  readonly id: number;
  readonly acts: readonly string[];
  readonly count: number;
  message(random: Random, id: number): Made;
}

const OWNER = { from: "Rahma Khayal", from_id: "user800" } as const;

/** Local time seven hours ahead, as Telegram Desktop writes it next to the exact one. */
function stamps(seconds: number) {
  return {
    date: new Date((seconds + 7 * 3600) * 1000).toISOString().slice(0, 19),
    date_unixtime: String(seconds),
  };
}

function someone(random: Random) {
  return { from: personName(random), from_id: `user${1000 + random.below(2 ** 31)}` };
}

function groupMessage(random: Random, id: number): Made {
  const seconds = moment(random);
  const sort = random.next();
  const own = random.chance(0.4);
  const base = { id, type: "message", ...stamps(seconds), ...(own ? OWNER : someone(random)) };
  const words = `${sentence(random)} ${id}`;
  if (sort < 0.1) {
    const action = own ? "edit_group_title" : "pin_message";
    const actor = { actor: base.from, actor_id: base.from_id };
    return {
      json: { id, type: "service", ...stamps(seconds), ...actor, action, title: words, text: "" },
      acts: own ? ["group/Update"] : [],
    };
  }
  if (sort < 0.2) {
    const answers = [
      { text: "Ya", voters: 3, chosen: true },
      { text: "Tidak", voters: 1, chosen: false },
    ];
    return {
      json: {
        ...base,
        poll: { question: words, closed: false, total_voters: 4, answers },
        text: "",
        text_entities: [],
      },
      acts: own ? ["poll/Create", "poll/Create"] : ["poll/Create"],
    };
  }
  if (sort < 0.3) {
    return {
      json: { ...base, forwarded_from: "Kanal Rekaan", text: words },
      acts: own ? ["share/Announce"] : [],
    };
  }
  if (sort < 0.4) {
    const recent = [
      { ...someone(random), ...stamps(seconds + 60) },
      { ...OWNER, date: stamps(seconds + 90).date },
    ];
    return {
      json: { ...base, text: words, reactions: [{ type: "emoji", count: 2, emoji: "👍", recent }] },
      acts: own ? ["message/Create", "reaction/Like"] : ["reaction/Like"],
    };
  }
  const text = [
    "Baca ",
    { type: "hashtag", text: "#contohmaju" },
    ` ${words} `,
    { type: "text_link", text: "di sini", href: "https://contoh.example/1" },
  ];
  return { json: { ...base, text }, acts: own ? ["message/Create"] : [] };
}

function channelPost(random: Random, id: number): Made {
  return {
    json: {
      id,
      type: "message",
      ...stamps(moment(random)),
      from: "Kanal Rekaan",
      from_id: "channel1500000002",
      text: sentence(random),
    },
    acts: [],
  };
}

function privateMessage(random: Random, id: number): Made {
  const sender = random.chance(0.5) ? OWNER : { from: "Dewi Misal", from_id: "user333" };
  return {
    json: { id, type: "message", ...stamps(moment(random)), ...sender, text: sentence(random) },
    acts: [],
  };
}

function* chatPieces(chat: Chat, random: Random, key: AnswerKey): Generator<string> {
  countActs(chat.acts, key);
  const { name, type, id } = chat;
  yield `${JSON.stringify({ name, type, id }, null, 1).slice(0, -2)},\n "messages": [`;
  for (let index = 0; index < chat.count; index++) {
    const { json, acts } = chat.message(random, index + 1);
    countActs(acts, key);
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(json, null, 1)}`;
  }
  yield "\n]}";
}

function* listPieces(chats: readonly Chat[], random: Random, key: AnswerKey): Generator<string> {
  yield '{"about": "", "list": [\n';
  for (const [index, chat] of chats.entries()) {
    if (index > 0) yield ",\n";
    yield* chatPieces(chat, random, key);
  }
  yield "\n]}";
}

const PICTURE = { ...stamps(1_767_322_800), photo: "profile_pictures/photo_1.jpg" } as const;

/** A full export of Telegram Desktop; `scale` is the number of messages in the largest group. */
export function telegramExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const chats: readonly Chat[] = [
    {
      name: "Warga Khayal",
      type: "public_supergroup",
      id: 1500000001,
      acts: ["group/Join"],
      count: scale,
      message: groupMessage,
    },
    {
      name: "Kanal Rekaan",
      type: "public_channel",
      id: 1500000002,
      acts: ["follow/Follow"],
      count: some(0.2),
      message: channelPost,
    },
    {
      name: "Dewi Misal",
      type: "personal_chat",
      id: 333,
      acts: [],
      count: some(0.2),
      message: privateMessage,
    },
  ];
  const left: readonly Chat[] = [
    {
      name: "Grup Lama",
      type: "private_supergroup",
      id: 1500000003,
      acts: ["group/Leave"],
      count: some(0.1),
      message: groupMessage,
    },
  ];
  const personal = {
    user_id: 800,
    first_name: "Rahma",
    last_name: "Khayal",
    username: "@rahmakhayal",
    bio: "ASN. Kecamatan Contoh",
  };
  return {
    name: "DataExport_2026-10-03.zip",
    files: [
      {
        path: "DataExport_2026-10-03/result.json",
        *pieces(random, key) {
          countActs(["profile/Update", "profile/Update"], key);
          yield `{\n "about": "Data contoh.",\n "personal_information": ${JSON.stringify(personal)},\n "profile_pictures": ${JSON.stringify([PICTURE])},\n "chats": `;
          yield* listPieces(chats, random, key);
          yield ',\n "left_chats": ';
          yield* listPieces(left, random, key);
          yield "\n}";
        },
      },
    ],
  };
}
