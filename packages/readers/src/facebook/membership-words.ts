/** What words about a group say that the owner did; `added` by somebody else. */
export type MembershipMeaning = "Join" | "Leave" | "added";

/**
 * English wording is known from real exports. The Indonesian is what the language says: how Facebook words it is not
 * confirmed, and what is worded otherwise stays untold.
 */
const WORDS: readonly (readonly [MembershipMeaning, RegExp])[] = [
  ["added", /\b(?:w(?:as|ere) added to|added you to|ditambahkan ke|menambahkan anda ke)\b/i],
  [
    "Leave",
    /\b(?:stopped being a member(?: of)?|left|(?:are|is) no longer a member(?: of)?|w(?:as|ere) removed from|berhenti menjadi anggota|(?:tidak lagi menjadi|bukan lagi) anggota|keluar(?: dari)?|meninggalkan|dikeluarkan dari)\b/i,
  ],
  [
    "Join",
    /\b(?:became a member(?: of)?|joined|(?:are|is) now a member(?: of)?|created|menjadi anggota|bergabung(?: dengan| ke| di)?|membuat)\b/i,
  ],
];

/**
 * What a sentence says, and the name that follows it. The group's own name, where it is known, must not be read as
 * wording ("Left Wing Readers"): what comes first in the sentence counts.
 */
export function membershipWords(
  sentence: string | undefined,
  name?: string,
): { readonly means: MembershipMeaning | undefined; readonly rest: string | undefined } {
  const words = name === undefined ? (sentence ?? "") : (sentence ?? "").replaceAll(name, "");
  const found = WORDS.flatMap(([means, pattern]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ means, at: match.index, end: match.index + match[0].length }];
  });
  const [first] = found.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return { means: undefined, rest: undefined };
  const rest = words
    .slice(first.end)
    .replace(/^ (?:(?:the )?group |grup )?/, "")
    .replace(/\.$/, "");
  return { means: first.means, rest: rest === "" ? undefined : rest };
}
