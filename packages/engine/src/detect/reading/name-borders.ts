/**
 * Does a person's name go on beyond the match ("Wirabrata Lestari" inside "Anggun Wirabrata Lestari")? Then
 * somebody else is meant. A neighbour counts as a name when it is written as one, with a capital in a text that
 * is not all capitals, and occurs in names of the registry.
 */
export function nameGoesOn(
  text: string,
  start: number,
  end: number,
  isNameWord: (word: string) => boolean,
): boolean {
  const before = /(\p{L}[\p{L}'’]*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^[ \u00a0](\p{L}[\p{L}'’]*)/u.exec(text.slice(end, end + 24))?.[1];
  const shouted = /^\P{Ll}*$/u.test(text.slice(start, end));
  return [before, after].some((word) => {
    if (word === undefined || word.length < 3) return false;
    const written = shouted ? /^\p{Lu}+$/u.test(word) : /^\p{Lu}\p{Ll}+$/u.test(word);
    return written && isNameWord(word);
  });
}
