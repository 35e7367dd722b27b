/** One way in which people write a name differently from the ballot paper. */
export interface Noise {
  readonly kind: string;
  readonly write: (name: string) => string;
}

const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5" };
/** Cyrillic letters that look like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х" };
const FULL_WIDTH_SHIFT = 0xfee0;

const eachLetter = (name: string, change: (letter: string, at: number) => string): string =>
  [...name].map(change).join("");
const together = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, "");
const camel = (name: string): string =>
  together(
    name.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase()),
  );

/** The kinds of noise of the names benchmark, from none to typing errors. */
export const NOISES: readonly Noise[] = [
  { kind: "as on the ballot", write: (name) => name },
  { kind: "small letters", write: (name) => name.toLowerCase() },
  { kind: "capitals", write: (name) => name.toUpperCase() },
  { kind: "no space", write: (name) => together(name).toLowerCase() },
  { kind: "letters drawn out", write: (name) => name.replace(/([aiueo])(\P{L}|$)/u, "$1$1$1$1$2") },
  {
    kind: "digits for letters",
    write: (name) => {
      let left = 2;
      return eachLetter(name, (letter) => (LEET[letter] && left-- > 0 ? LEET[letter] : letter));
    },
  },
  { kind: "hashtag, capitals inside", write: (name) => `#${camel(name)}` },
  { kind: "hashtag, small letters", write: (name) => `#${together(name).toLowerCase()}` },
  { kind: "hashtag with a slogan", write: (name) => `#${together(name).toLowerCase()}menang` },
  { kind: "hashtag with a following", write: (name) => `#sahabat${together(name).toLowerCase()}` },
  { kind: "look-alike letters", write: (name) => eachLetter(name, (letter) => LOOK_ALIKE[letter] ?? letter) },
  {
    kind: "full-width letters",
    write: (name) =>
      eachLetter(name, (letter) =>
        /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH_SHIFT) : letter,
      ),
  },
  {
    kind: "invisible characters",
    write: (name) => eachLetter(name, (letter, at) => (at === 2 ? `${letter}\u200b` : letter)),
  },
  { kind: "signs between words", write: (name) => name.replaceAll(" ", "_") },
  { kind: "emoji around", write: (name) => `🔥${name}💪` },
  { kind: "honorific and -nya", write: (name) => `Pak ${name}nya` },
  { kind: "one letter left out", write: (name) => name.replace(/(\p{L}{3})\p{L}/u, "$1") },
];
