import type { Activity } from "@netral/engine/model";
import { comment, follow, going, join, like, message, photo, post, share } from "../../conformance/acts.ts";
import { type Random, random as seeded } from "../generate/random.ts";

type Several = readonly [string, ...string[]];

/** Accounts of the cast (docs/conformance.md) that one owner meets, and how often. */
const CAMPAIGN: Several = ["satyagama.kinasih", "media.satyakinasih"];
const PERSONAL: Several = ["satyagamawirabuana"];
const NAMES: Several = ["Satyagama Wirabuana", "Kinasih Paramesti", "Ragnaswara Pradipa"];
const WARM: Several = [
  "Terima kasih $, jalan desa kami sudah mulus",
  "Semoga $ selalu sehat dan amanah",
  "Bangga punya pemimpin seperti $",
  "$ memang luar biasa kerjanya",
  "Semangat terus $ 💪",
  "Ketemu $ di pasar tadi pagi",
  "Ayo dukung $!",
];
const PICTURES: Several = [
  "Bareng $ di car free day",
  "Foto bersama $",
  "Silaturahmi dengan $ tadi sore",
  "$ mampir ke kantor",
];
const EVENTS: Several = ["Kampanye terbuka $", "Jalan sehat bersama $", "Deklarasi relawan $"];
const REACTIONS: Several = ["haha", "angry", "sad", "wow"];

/** Acts of a kind, and their share in the sample. */
const KINDS: readonly (readonly [share: number, make: (random: Random, id: string) => Activity])[] = [
  [60, (random, id) => like({ id, at: when(random), handle: random.pick(CAMPAIGN) })],
  [50, (random, id) => like({ id, at: when(random), handle: random.pick(PERSONAL) })],
  [10, (random, id) => like({ id, at: when(random), platform: "x", handle: "satyakinasih_id" })],
  [12, (random, id) => ({ ...like(onFacebook(random, id)), reaction: random.pick(REACTIONS) })],
  [
    6,
    (random, id) =>
      follow({ id, at: when(random), handle: random.pick(["media.satyakinasih", ...PERSONAL]) }),
  ],
  [20, (random, id) => comment({ ...onPersonal(random, id), text: words(random, WARM) })],
  [10, (random, id) => comment({ ...onPersonal(random, id), text: "🔥🔥" })],
  [15, (random, id) => share({ ...onFacebook(random, id), text: words(random, WARM) })],
  [35, (random, id) => photo({ id, at: when(random), text: words(random, PICTURES) })],
  [
    12,
    (random, id) => ({ ...photo({ id, at: when(random), text: words(random, PICTURES) }), kind: "story" }),
  ],
  [
    6,
    (random, id) =>
      join({ id, at: when(random), name: `Relawan ${random.pick(NAMES)} RW ${random.below(9)}` }),
  ],
  [10, (random, id) => going({ id, at: when(random), name: words(random, EVENTS) })],
  [
    34,
    (random, id) =>
      post({ id, at: when(random), platform: "x", audience: "public", text: words(random, WARM) }),
  ],
  [20, (random, id) => message({ id, at: when(random), name: "Grup RW 05", text: words(random, WARM) })],
];

const words = (random: Random, texts: Several) => random.pick(texts).replace("$", random.pick(NAMES));
const onPersonal = (random: Random, id: string) => ({ id, at: when(random), handle: random.pick(PERSONAL) });
const onFacebook = (random: Random, id: string) =>
  ({ id, at: when(random), platform: "facebook", handle: "satyagama.wirabuana.7" }) as const;

/** Some time from hopefuls to the vote of the cast's main contest. */
function when(random: Random): string {
  const first = Date.parse("2025-07-02T00:00:00+07:00");
  const days = random.below(147);
  return new Date(first + days * 86_400_000 + random.below(86_400) * 1000).toISOString();
}

/** Three hundred acts of one invented owner on Instagram, Facebook, X and WhatsApp that concern the cast. */
export function questionSample(seed: number): readonly Activity[] {
  const random = seeded(seed);
  return KINDS.flatMap(([share, make], kind) =>
    Array.from({ length: share }, (_, at) => make(random, `k${kind}-${at}`)),
  );
}

/** What an owner would say: a coin for each question, the same each time it is put. */
export function truthOf(seed: number): (key: string) => "yes" | "no" {
  return (key) => {
    let hash = seed;
    for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
    return (hash >>> 7) % 2 === 0 ? "yes" : "no";
  };
}
