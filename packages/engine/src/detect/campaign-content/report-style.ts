import type { Span } from "@netral/engine/text";

/** Fewer words than this, names aside, are no headline. */
const FEWEST_WORDS = 4;
/** Share of capitalised words from which a text is a headline. */
const TITLE_CASE = 0.6;
const SOURCE_TAIL = /\s[-–|]\s*[\p{L}\d .]{3,40}$/u;
const MEDIA =
  /\b(?:kompas|detik|tribun|tempo|antara|kumparan|liputan6|okezone|cnn|cnbc|republika|sindo|jpnn|viva|merdeka|suara|radar|berita|breaking|news|video|live now|survei)\b|\.com\b|\.id\b/iu;
const OWN = /(?:^|[^\p{L}])(?:saya|aku|ane|gue|gw|kami|kita|ayo|yuk|mari|jangan lupa)(?![\p{L}])|!/iu;
const SAYS =
  /\b(?:menyatakan|nyatakan|klaim|sebut|kata|ujar|ungkap|tegas(?:kan)?|akui|optimis(?:tis)?|yakin|targetkan|target|harap|dinilai|nilai|gelar|resmikan|hadiri|beberkan|menurut|minta|ajak|deklarasi(?:kan)?|dapat|bidik|incar|potensi(?:al)?|berpotensi|berpeluang|respons|tanggapi|bantah)\b/iu;

/**
 * Does a text read like a headline or a report? Capitals on most words, a medium's name at the end, a verb of
 * saying or doing in the third person; and nobody speaks for himself in it. Names are left out of the count.
 */
export function isReport(text: string, names: readonly Span[] = []): boolean {
  if (OWN.test(text)) return false;
  if (SOURCE_TAIL.test(text) || MEDIA.test(text)) return true;
  const words = withoutSpans(text, names).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital >= words.length * TITLE_CASE || SAYS.test(text);
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const letters = [...text.split("")];
  for (const { start, end } of spans) letters.fill(" ", start, end);
  return letters.join("");
}
