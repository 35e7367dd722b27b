import { DIRECTION_MARKS } from "./stamp.ts";

/** What WhatsApp itself says about a chat. */
export type SystemAct = "join" | "leave" | "create" | "subject" | "invite";

interface Wording {
  readonly act: SystemAct;
  readonly pattern: RegExp;
}

/**
 * What the owner did, in the words of the English and Indonesian app. Only sentences that begin with "You" or
 * "Anda"; what others did, to the owner too ("You were added", "Anda ditambahkan"), is not among them.
 */
const OWN: readonly Wording[] = [
  { act: "join", pattern: /^You joined\b/ },
  { act: "join", pattern: /^Anda (?:telah )?bergabung\b/ },
  { act: "leave", pattern: /^You left\b/ },
  { act: "leave", pattern: /^Anda (?:telah )?(?:keluar|meninggalkan grup)\b/ },
  { act: "create", pattern: /^You created (?:this |the |a )?(?:group|community)\b/ },
  { act: "create", pattern: /^Anda (?:telah )?membuat (?:grup|komunitas)\b/ },
  { act: "subject", pattern: /^You changed the (?:subject|group name)\b/ },
  { act: "subject", pattern: /^Anda (?:telah )?(?:mengubah|mengganti) (?:subjek|nama grup)\b/ },
  { act: "invite", pattern: /^You (?:added|invited) (?!to\b)/ },
  { act: "invite", pattern: /^Anda (?:telah )?(?:menambahkan|mengundang) / },
];

/** Sentences that only groups have. */
const GROUP =
  /\bcreated (?:this |the |a )?(?:group|community)\b|\bmembuat (?:grup|komunitas)\b|\bjoined (?:using|from|via|the)\b|\bbergabung (?:menggunakan|dengan|melalui|dari)\b|\b(?:added|removed) (?:you|\S)|\bwere added\b|\b(?:menambahkan|mengeluarkan|ditambahkan|dikeluarkan)\b|\bleft\.?$|\bkeluar\.?$|\bchanged (?:the subject|this group|the group|the settings)|\bmengubah (?:subjek|nama grup|ikon grup|deskripsi grup|setelan grup)|\bthis group\b|\bgrup ini\b|\bnow an admin\b|\bsekarang admin\b|\badmin grup\b/i;

const QUOTED = /["“”]([^"“”]+)["“”]/g;

/** The text without marks, trimmed. */
function plain(text: string): string {
  return text.replace(DIRECTION_MARKS, "").trim();
}

/** What the owner did according to a sentence of WhatsApp; undefined for all other sentences. */
export function ownSystemAct(sentence: string): SystemAct | undefined {
  const text = plain(sentence);
  return OWN.find((wording) => wording.pattern.test(text))?.act;
}

/** The sentence says that this chat is a group. */
export function isGroupSentence(sentence: string): boolean {
  return GROUP.test(plain(sentence).slice(0, 300));
}

/** The group's name in a sentence about its creation or its subject: the last words in quotation marks. */
export function groupNameIn(sentence: string): string | undefined {
  const text = plain(sentence);
  if (!/\b(?:created|changed|membuat|mengubah|mengganti)\b/.test(text)) return undefined;
  return [...text.matchAll(QUOTED)].at(-1)?.[1];
}
