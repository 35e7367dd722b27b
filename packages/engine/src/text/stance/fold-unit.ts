/** Folded code for units that separate words. */
export const SPACE = 32;

const CYRILLIC_GREEK: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  α: "a",
  ο: "o",
  ρ: "p",
  ν: "v",
  ι: "i",
  κ: "k",
  τ: "t",
};

/**
 * Lower-case plain letter or digit for each UTF-16 unit below 0x2000 (diacritics dropped, look-alikes mapped);
 * 0 where the unit is neither. Built once, from fixed rules, so that every runtime has the same table.
 */
export const FOLDED_UNITS: Uint16Array = buildFoldedUnits();

function buildFoldedUnits(): Uint16Array {
  const table = new Uint16Array(0x2000);
  for (let unit = 48; unit <= 57; unit++) table[unit] = unit;
  for (let unit = 97; unit <= 122; unit++) {
    table[unit] = unit;
    table[unit - 32] = unit;
  }
  for (let unit = 0xc0; unit < 0x180; unit++) {
    const base = String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
    const plain = base < 128 ? (table[base] ?? 0) : 0;
    if (plain !== 0) table[unit] = plain;
  }
  for (const [letter, plain] of Object.entries(CYRILLIC_GREEK)) {
    table[letter.charCodeAt(0)] = plain.charCodeAt(0);
    table[letter.toUpperCase().charCodeAt(0)] = plain.charCodeAt(0);
  }
  return table;
}

/** Plain letter or digit of a code point outside the table (full width, mathematical alphabets), or 0. */
export function foldFar(codePoint: number): number {
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return FOLDED_UNITS[codePoint - 0xfee0] ?? 0;
  if (codePoint >= 0x1d400 && codePoint <= 0x1d6a3) {
    const letter = (codePoint - 0x1d400) % 52;
    return 97 + (letter < 26 ? letter : letter - 26);
  }
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return 48 + ((codePoint - 0x1d7ce) % 10);
  return 0;
}
