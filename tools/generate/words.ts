import type { Random } from "./random.ts";

const WORDS = [
  "pagi",
  "rapat",
  "warga",
  "kelurahan",
  "pasar",
  "cabai",
  "jembatan",
  "selesai",
  "terima",
  "kasih",
  "semoga",
  "lancar",
  "anak",
  "sekolah",
  "posyandu",
  "hujan",
  "jalan",
  "lampu",
  "gotong",
  "royong",
  "resep",
  "rendang",
  "enak",
  "sekali",
  "besok",
  "libur",
  "keluarga",
  "foto",
  "lama",
  "kenangan",
  "desa",
  "kabupaten",
  "pelayanan",
  "loket",
  "antre",
  "cepat",
  "mantap",
  "luar",
  "biasa",
  "sehat",
  "selalu",
  "bapak",
  "ibu",
  "teman",
  "kantor",
  "seragam",
  "upacara",
  "merdeka",
  "panen",
  "sawah",
  "laut",
  "ombak",
  "kopi",
  "nasi",
  "goreng",
  "lucu",
  "banget",
  "wkwk",
  "siap",
  "hadir",
  "dukung",
  "coblos",
  "pilih",
  "nomor",
  "jaga",
  "netral",
  "damai",
  "yang",
  "dan",
  "di",
  "ke",
  "dari",
  "untuk",
  "tidak",
  "sudah",
  "akan",
  "kita",
  "mereka",
  "itu",
  "ini",
  "lagi",
  "juga",
  "dengan",
] as const;

const EMOJI = ["🙏", "😂", "✌️", "🔥", "👍", "💡", "🇮🇩", "😋"] as const;
const GIVEN = [
  "Surya",
  "Rahma",
  "Bagas",
  "Dewi",
  "Nyoman",
  "Zoë",
  "Ucok",
  "Ayu",
  "Wayan",
  "Siti",
  "Made",
  "Putri",
] as const;
const FAMILY = ["Fiktif", "Contoh", "Khayal", "Rekaan", "Misal", "Andai"] as const;
const TAGS = ["contohmaju", "desacontoh", "rapatpagi", "reseprekaan", "coblos9", "partaikhayal"] as const;

/** A sentence of everyday Indonesian words, now and then with an emoji or a hashtag. */
export function sentence(random: Random, words = 4 + random.below(18)): string {
  const parts: string[] = [];
  for (let index = 0; index < words; index++) parts.push(random.pick(WORDS));
  if (random.chance(0.3)) parts.push(random.pick(EMOJI));
  if (random.chance(0.15)) parts.push(`#${random.pick(TAGS)}`);
  return parts.join(" ");
}

/** The name of an invented person. */
export function personName(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)} ${1 + random.below(900)}`;
}

/** The handle of an invented account. */
export function handle(random: Random): string {
  const name = random.pick(GIVEN).toLowerCase().replace("ë", "e");
  return `${name}.${random.pick(FAMILY).toLowerCase()}${random.below(5000)}`;
}

/** Epoch seconds between 2015 and 2026. */
export function moment(random: Random): number {
  return 1_420_070_400 + random.below(365 * 11 * 86_400);
}
