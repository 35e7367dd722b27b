const SOURCE_TAIL = /\s[-–|]\s*[\p{L}\d .]{3,40}$/u;
const MEDIA =
  /\b(?:kompas|detik|tribun|tempo|antara|kumparan|liputan6|okezone|cnn|cnbc|republika|sindo|jpnn|viva|merdeka|suara|radar|berita|breaking|news|video|live now|survei)\b|\.com\b|\.id\b/iu;
const OWN = /(?:^|[^\p{L}])(?:saya|aku|ane|gue|gw|kami|kita|ayo|yuk|mari|jangan lupa)(?![\p{L}])|!/iu;
const SAYS =
  /\b(?:menyatakan|nyatakan|klaim|sebut|kata|ujar|ungkap|tegas(?:kan)?|akui|optimis(?:tis)?|yakin|targetkan|target|harap|dinilai|nilai|gelar|resmikan|hadiri|beberkan|menurut|minta|ajak|deklarasi(?:kan)?|dapat|bidik|incar|potensi(?:al)?|berpotensi|berpeluang|respons|tanggapi|bantah)\b/iu;

/**
 * Does a text read like a headline or a report? Capitals on most words, a medium's name at the end, a verb of
 * saying or doing in the third person; and nobody speaks for himself in it.
 */
export function isReport(text: string): boolean {
  if (OWN.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < 4) return false;
  if (SOURCE_TAIL.test(text) || MEDIA.test(text)) return true;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (capital >= words.length * 0.6 && words.length >= 5) || SAYS.test(text);
}
