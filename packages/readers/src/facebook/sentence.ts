/** What a Facebook sentence ("X commented on Y's post in Z.") tells about whom an act was directed at. */
export interface Sentence {
  /** Name of the person or page. */
  readonly name?: string;
  /** Name of the group. */
  readonly group?: string;
  /** The act concerned the owner's own item. */
  readonly own?: true;
}

const THINGS =
  "posts?|photos?|videos?|links?|comments?|reels?|status(?: update)?|album|story|stories|event|note|poll|memory|memories|shared post|live video|cover photo|profile (?:picture|photo)|timeline|activity|review|check-in|life event|fundraiser";
const ENGLISH =
  /^(?:.*? )?(?:likes?|liked|reacted to|commented on|replied to|saved|wrote on|posted (?:on|in|to)|shared|is|voted(?: in)?)\b(.*)$/;
const POSSESSIVE = new RegExp(
  `^(?:an? [a-z ]+? (?:from|of|by) )?(.+)['’]s? (?:own )?(?:${THINGS})\\b(?: (?:in|on) (.+?))?$`,
);
/** `fotonya sendiri`: of one's own, in Indonesian. */
const OWN_ID = /\p{Ll}nya sendiri\b/u;
const OWN = /\b(?:his|her|their|your) (?:own )?/;

/**
 * Reads a sentence. English is known; in other languages a single run of capitalised words beside the owner's
 * name is taken as the name, and nothing is taken where there are several.
 */
export function readSentence(title: string | undefined, ownerNames: readonly string[]): Sentence {
  if (title === undefined) return {};
  const owner = ownerNames.find((name) => title.startsWith(name));
  const rest = (owner === undefined ? title : title.slice(owner.length)).trim().replace(/\.$/, "");
  if (owner !== undefined && OWN_ID.test(rest)) return { own: true };
  return readEnglish(rest) ?? (owner === undefined ? {} : readCapitals(rest));
}

function readEnglish(rest: string): Sentence | undefined {
  const match = ENGLISH.exec(rest);
  if (match === null) return undefined;
  const after = (match[1] ?? "").trim();
  if (OWN.test(after)) return { own: true };
  const possessive = POSSESSIVE.exec(after);
  const [, name, group] = possessive ?? [];
  if (name !== undefined) return group === undefined ? { name } : { name, group };
  const place = /^posted (?:in|to)\b/.test(rest) ? after : /(?:^| )in (?!an? )(.+)$/.exec(after)?.[1];
  return place === undefined || place === "" ? {} : { group: place };
}

/** Words that begin with a capital letter, in one run: a name in most languages that write lower case otherwise. */
function readCapitals(rest: string): Sentence {
  const runs =
    rest.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.&-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}'’.&-]*)*/gu) ?? [];
  const [only] = runs;
  return runs.length === 1 && only !== undefined ? { name: only.replace(/['’]s$/, "") } : {};
}
