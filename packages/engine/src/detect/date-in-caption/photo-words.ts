const PHOTO = `(?:f|p)h?oto(?:-?foto|2)?(?:nya)?|pic(?:t|ture)?|gambar|potret|dokumentasi|dok\\.?|arsip`;
const OLD = `lama|lawas|jadul|dulu|dahulu|djadoel|kuno|jaman\\s+(?:dulu|old)|zaman\\s+(?:dulu|dahulu)`;
const ERA = `(?:jaman|zaman|djaman)\\s+(?:dulu|dahulu|old|biyen|baheula|masih\\b|waktu\\b|kuliah|sekolah|kecil|muda|sd\\b|smp\\b|sma\\b|stm\\b)`;

/** Words that say: this is a picture from another time. */
const MEMORY = `throw\\s?back|#?tbt\\b|flash\\s?back|kenang(?:an|-kenangan)|memori(?:es)?|nostalgia|bernostalgia|old\\s+(?:photo|pic)`;
const AGAIN = `(?:di)?unggah\\s+ulang|upload\\s+ulang|re-?upload(?:ed)?|posting\\s+ulang`;

/** Words after which a date is the picture's: "foto tahun", "diambil tgl", "#tbt", "kenangan"; source. */
export const PHOTO_CUE = `(?:${PHOTO})(?:\\s+(?:${OLD}|ini|kami|kita|saya|bersama|bareng|tahun|thn\\.?|th\\.?|tgl\\.?|tanggal|pada|waktu|di))*|${MEMORY}|${AGAIN}|${ERA}|late\\s?post|(?:di)?(?:ambil|jepret|potret|foto|abadikan)(?:\\s+(?:pada|tgl\\.?|tanggal|tahun|thn\\.?))*|taken(?:\\s+(?:in|on))?|circa`;

const THROWBACK = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${PHOTO})\\s+(?:${OLD})|${MEMORY}|${AGAIN}|${ERA}|(?:dulu|dahulu)\\s+(?:waktu|pas|ketika|saat)\\s+masih|(?:(?:beberapa|bbrp|sekian)\\s+(?:waktu|wkt|bulan|tahun|thn)|bertahun-?\\s*tahun|berbulan-?\\s*bulan)\\s+(?:yang\\s+|yg\\s+)?(?:lalu|silam)|tempo\\s+(?:hari|dulu|doeloe))(?![\\p{L}\\d])`,
  "giu",
);
const DENIED = /(?:bukan|bkn|dudu|tidak|tdk|nggak|ngga|gak|ga|not|no)(?:\s+\p{L}+){0,1}\s*$/iu;

/** A phrase by which a caption says that its picture is from another time, without saying when. */
export interface Throwback {
  readonly start: number;
  readonly end: number;
}

/** The first such phrase ("foto lama", "#tbt", "jaman masih kuliah"), unless it is denied ("bukan foto lama"). */
export function throwbackIn(text: string): Throwback | undefined {
  for (const match of text.matchAll(THROWBACK)) {
    if (DENIED.test(text.slice(0, match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
