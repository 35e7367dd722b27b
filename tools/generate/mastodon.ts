import { bareFile, type ListFile, type MadeExport, type MadeFile, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { handle, moment, sentence } from "./words.ts";

const ACTOR = "https://sosial.contoh.example/users/rahma";
const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

const status = (random: Random, index: number): string =>
  `https://lain${random.below(9)}.example/users/${handle(random)}/statuses/${index}`;

const item: ListFile["record"] = (random, index) => {
  const published = new Date(moment(random) * 1000).toISOString().replace(".000", "");
  const sort = random.next();
  const own = `${ACTOR}/statuses/${index}`;
  const open = { to: [PUBLIC], cc: [`${ACTOR}/followers`] };
  if (sort < 0.2) {
    const object = status(random, index);
    return {
      json: { id: `${own}/activity`, type: "Announce", actor: ACTOR, published, ...open, object },
      acts: ["share/Announce"],
    };
  }
  const direct = sort > 0.95;
  const reply = sort > 0.6 && !direct;
  const note = {
    id: own,
    type: "Note",
    summary: null,
    inReplyTo: reply ? status(random, index) : null,
    published,
    url: `https://sosial.contoh.example/@rahma/${index}`,
    attributedTo: ACTOR,
    ...(direct ? { to: ["https://lain.example/users/dewi"], cc: [] } : open),
    content: `<p>${sentence(random)} &amp; ${index}<br />${sentence(random)}</p>`,
    attachment: [],
    tag: [{ type: "Hashtag", href: "https://sosial.contoh.example/tags/contoh", name: "#contoh" }],
  };
  return {
    json: {
      id: `${own}/activity`,
      type: "Create",
      actor: ACTOR,
      published,
      to: note.to,
      cc: note.cc,
      object: note,
    },
    acts: direct ? [] : [reply ? "comment/Create" : "post/Create"],
  };
};

/** A collection as Mastodon writes it. */
function collection(path: string, count: number, record: ListFile["record"]): MadeFile {
  const head = { "@context": "https://www.w3.org/ns/activitystreams", id: path, type: "OrderedCollection" };
  return {
    path,
    open: `${JSON.stringify(head).slice(0, -1)},"orderedItems":[`,
    close: "]}",
    indent: 1,
    meta: false,
    count,
    record,
  };
}

const address =
  (act: string): ListFile["record"] =>
  (random, index) => ({ json: status(random, index), acts: [act] });

/** A Mastodon archive with the list of followed accounts beside it; `scale` is the number of posts. */
export function mastodonExport(scale: number): MadeExport {
  const some = (share: number): number => Math.max(2, Math.round(scale * share));
  const actor = {
    "@context": ["https://www.w3.org/ns/activitystreams"],
    id: ACTOR,
    type: "Person",
    preferredUsername: "rahma",
    name: "Rahma Khayal",
    summary: "<p>ASN. Kecamatan Contoh</p>",
    url: "https://sosial.contoh.example/@rahma",
    outbox: "outbox.json",
    attachment: [{ type: "PropertyValue", name: "Situs", value: "contoh.example" }],
  };
  return {
    name: "archive-20261003000000-abcdef.zip",
    files: [
      { ...bareFile("actor.json", () => ({ json: actor, acts: ["profile/Update"] })), meta: false },
      collection("outbox.json", scale, item),
      collection("likes.json", some(0.6), address("reaction/Like")),
      collection("bookmarks.json", some(0.1), address("save/Add")),
      textFile(
        "following_accounts.csv",
        "Account address,Show boosts,Notify on new posts,Languages\n",
        some(0.2),
        (random, index) => ({
          text: `${handle(random)}${index}@lain.example,true,false,\n`,
          acts: ["follow/Follow"],
        }),
      ),
    ],
  };
}
