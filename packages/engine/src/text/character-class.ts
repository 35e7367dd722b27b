/**
 * One byte per UTF-16 code unit: what a character means to the matcher. Letters become `a`-`z` (97-122) whatever
 * their case, accents, width or alphabet look-alike; digits `0`-`9` (48-57). Everything below 48 parts words.
 */

/** Invisible inside a word: zero-width characters, soft hyphen, accents standing alone, apostrophes. */
export const IGNORED = 1;
/** Parts two words that may still form one name: space, hyphen, underscore, slash, `&`, `+`. */
export const SPACE = 2;
/** Parts two words for good: comma, line break, brackets, emoji. */
export const BREAK = 3;
/** A full stop: joins after an initial ("H. Wirabrata"), parts otherwise. */
export const DOT = 4;
/** `#` and `@`, which begin a hashtag or a handle. */
export const HASH = 5;
export const AT = 6;
/** `:`, which may be part of an address. */
export const COLON = 7;
/** One character that stands for several letters; see {@link expansionOf}. */
export const EXPANDS = 8;
/** First half of a surrogate pair; see {@link classOfPair}. */
export const SURROGATE = 9;
/** Smallest class of a word character. */
export const WORD = 48;
/** Smallest class of a letter. */
export const LETTER = 97;
/** A letter of another script: part of a word, equal to no Latin letter. */
export const OTHER_LETTER = 126;

/**
 * Latin letters by look, for letters of other alphabets and Latin ones without a decomposition. From the
 * confusables of Unicode UTS #39, only those that read as the Latin letter in running text.
 */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Cyrillic
  ["авекмнорстухіјѕһԁԛԝпгԍѵ", "abekmhopctyxijshdqwnrgv"],
  // Greek
  ["αβεζηικμνορτυχωγ", "abeznikmvoptuxwy"],
  // Latin without decomposition, phonetic and small capitals
  ["ıłøđħŧðɑɡɩƒɪʙɢʜʟɴʀʏ", "ilodhtdagifibghlnry"],
  ["ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ", "acdejkmoptuvwzfs"],
];

/** Greek capitals whose small letter looks like another Latin letter than they do. */
const CAPITAL_LOOK_ALIKES: readonly (readonly [string, string])[] = [["ΗΝΥΡΧΜΒ", "hnypxmb"]];

const SEVERAL: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
]);

const looks = new Map<string, string>();
for (const [letters, latin] of [...LOOK_ALIKES, ...CAPITAL_LOOK_ALIKES]) {
  for (const [index, letter] of [...letters].entries()) looks.set(letter, latin.charAt(index));
}

const table = new Uint8Array(0x1_0000);
const pairs = new Map<number, number>();
const expansions = new Map<number, string>();

/** The class of one UTF-16 code unit. Computed once, then one look-up. */
export function classOf(unit: number): number {
  const known = table[unit];
  if (known) return known;
  const computed = unit >= 0xd800 && unit <= 0xdbff ? SURROGATE : computeClass(unit);
  table[unit] = computed;
  return computed;
}

/** The class of a character outside the basic plane; both halves together. Never {@link EXPANDS}. */
export function classOfPair(high: number, low: number): number {
  const point = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x1_0000;
  let known = pairs.get(point);
  if (known === undefined) {
    known = low >= 0xdc00 && low <= 0xdfff ? computeClass(point) : BREAK;
    if (known === EXPANDS) known = BREAK;
    pairs.set(point, known);
  }
  return known;
}

/** The letters a character of class {@link EXPANDS} stands for, e.g. `fi` for the ligature. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? "";
}

const PLAIN: Readonly<Record<string, number>> = {
  " ": SPACE,
  "\t": SPACE,
  "-": SPACE,
  _: SPACE,
  "/": SPACE,
  "&": SPACE,
  "+": SPACE,
  "‐": SPACE,
  "‑": SPACE,
  "–": SPACE,
  "—": BREAK,
  ".": DOT,
  "#": HASH,
  "@": AT,
  ":": COLON,
  "'": IGNORED,
  "`": IGNORED,
  "‘": IGNORED,
  "’": IGNORED,
  ʼ: IGNORED,
  "´": IGNORED,
};

function computeClass(point: number): number {
  const character = String.fromCodePoint(point);
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  const enclosed = enclosedLetter(point);
  if (enclosed) return enclosed;
  const letters = lettersOf(character);
  if (letters.length === 1) return letters.charCodeAt(0);
  if (letters.length > 1 && !/^\p{So}$/u.test(character)) {
    expansions.set(point, letters);
    return EXPANDS;
  }
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return IGNORED;
  if (/^\p{Zs}$/u.test(character)) return SPACE;
  return /^[\p{L}\p{N}]$/u.test(character) ? OTHER_LETTER : BREAK;
}

/** Latin letters and digits a character stands for; empty when it is none. */
function lettersOf(character: string): string {
  const direct = looks.get(character);
  if (direct) return direct;
  let letters = "";
  for (const part of character.normalize("NFKD")) {
    if (/^\p{M}$/u.test(part)) continue;
    const small = part.toLowerCase();
    const letter = /^[a-z0-9]$/.test(small)
      ? small
      : (looks.get(part) ?? looks.get(small) ?? SEVERAL.get(small));
    if (!letter) return "";
    letters += letter;
  }
  return letters;
}

/** Negative circled and squared letters (U+1F150-1F169, U+1F170-1F189) have no decomposition. */
function enclosedLetter(point: number): number {
  if (point >= 0x1f150 && point <= 0x1f169) return LETTER + point - 0x1f150;
  if (point >= 0x1f170 && point <= 0x1f189) return LETTER + point - 0x1f170;
  return 0;
}
