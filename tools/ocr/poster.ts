import { type Random, random } from "../generate/random.ts";

export const POSTER_KINDS = ["candidate", "banner", "invitation", "card", "scene"] as const;
export type PosterKind = (typeof POSTER_KINDS)[number];

/** How a block of words is set. */
export interface Block {
  readonly text: string;
  /** Height of the letters in dots of a 1080 wide sheet. */
  readonly size: number;
  readonly style?: "plain" | "bold" | "heavy" | "italic" | "outlined" | "badge" | "ribbon";
}

/** What the camera and the messenger did to it, from clean to hard. */
export interface Wear {
  /** Degrees. */
  readonly turn: number;
  /** Degrees out of the picture plane. */
  readonly lean: number;
  /** Opacity of the grain, 0 to 1. */
  readonly grain: number;
  /** Dots. */
  readonly blur: number;
  /** 0 to 100. */
  readonly jpeg: number;
  readonly scale: number;
}

/** One poster-like picture to draw: what stands on it and how it looks. */
export interface Poster {
  readonly id: string;
  readonly kind: PosterKind;
  readonly width: number;
  readonly height: number;
  readonly ground: { readonly css: string; readonly ink: string; readonly edge: string };
  readonly font: string;
  readonly blocks: readonly Block[];
  readonly wear: Wear;
}

const GIVEN = [
  "Wirabrata",
  "Lestarini",
  "Gundara",
  "Sekarwati",
  "Tirtayasa",
  "Melatina",
  "Bagaskoro",
  "Arjunadi",
] as const;
const FAMILY = ["Kencana", "Suryaloka", "Parahita", "Wanandra", "Candrakirana", "Mandalawangi"] as const;
const PARTIES = [
  "PARTAI MAWAR MERAH",
  "PARTAI CAHAYA TIMUR",
  "PARTAI GARUDA LAUT",
  "PARTAI PELITA DESA",
] as const;
const PLACES = ["Nusa Contoh", "Kota Kenanga", "Kabupaten Melati", "Provinsi Teratai"] as const;
const OFFICES = [
  "Calon Gubernur dan Wakil Gubernur",
  "Calon Bupati dan Wakil Bupati",
  "Calon Wali Kota",
] as const;
const SLOGANS = [
  "Bersama membangun desa",
  "Maju untuk rakyat",
  "Kerja nyata, bukan janji",
  "Satu hati menuju perubahan",
  "Sekolah gratis, jalan mulus",
] as const;
const CALLS = ["COBLOS NOMOR", "PILIH NOMOR URUT", "MENANGKAN NOMOR", "SALAM"] as const;
const TAGS = ["#LanjutkanKebaikan", "#MenangBersama", "#PilihYangTerbukti", "#KenangaMaju"] as const;
const MONTHS = ["Januari", "Maret", "Mei", "Agustus", "September", "November"] as const;
const FONTS = [
  '"Liberation Sans",Arial,sans-serif',
  '"Liberation Serif",Georgia,serif',
  '"Liberation Sans Narrow","DejaVu Sans Condensed",sans-serif',
  '"DejaVu Sans",Verdana,sans-serif',
] as const;
const GROUNDS: readonly [Poster["ground"], ...Poster["ground"][]] = [
  { css: "#ffffff", ink: "#111111", edge: "#dddddd" },
  { css: "#c8102e", ink: "#ffffff", edge: "#7a0018" },
  { css: "#ffd100", ink: "#1a1a1a", edge: "#ffffff" },
  { css: "linear-gradient(160deg,#003f88,#00b4d8)", ink: "#ffffff", edge: "#001d3d" },
  { css: "linear-gradient(200deg,#2b9348,#eeef20)", ink: "#10290b", edge: "#ffffff" },
  { css: "radial-gradient(circle at 30% 30%,#ff9f1c,#8f2d56)", ink: "#fff8e7", edge: "#30091a" },
  {
    css: "repeating-linear-gradient(45deg,#2a2a72 0 38px,#3d3da8 38px 76px)",
    ink: "#fff200",
    edge: "#10104a",
  },
  {
    css: "repeating-linear-gradient(20deg,#b5179e 0 24px,#f72585 24px 40px,#7209b7 40px 70px)",
    ink: "#ffffff",
    edge: "#2b0040",
  },
  { css: "linear-gradient(90deg,#e5383b 0 50%,#f5f3f4 50%)", ink: "#161a1d", edge: "#ffffff" },
  {
    css: "conic-gradient(from 40deg at 60% 40%,#4a5759,#b0c4b1,#dedbd2,#edafb8,#4a5759)",
    ink: "#22223b",
    edge: "#ffffff",
  },
];
const WEARS: readonly Omit<Wear, "turn" | "lean">[] = [
  { grain: 0, blur: 0, jpeg: 92, scale: 1 },
  { grain: 0.1, blur: 0, jpeg: 80, scale: 1 },
  { grain: 0.2, blur: 0.4, jpeg: 60, scale: 0.75 },
  { grain: 0.3, blur: 0.7, jpeg: 45, scale: 0.66 },
];

/** Posters with invented people and parties; the same seed gives the same posters everywhere. */
export function makePosters(count: number, seed = 20_301_015): readonly Poster[] {
  const chance = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = POSTER_KINDS[index % POSTER_KINDS.length] ?? "candidate";
    const level = Math.floor(index / POSTER_KINDS.length) % WEARS.length;
    return makePoster(chance, `${String(index + 1).padStart(2, "0")}-${kind}-${level}`, kind, level);
  });
}

function makePoster(chance: Random, id: string, kind: PosterKind, level: number): Poster {
  const [width, height] = SIZES[kind];
  const wear = WEARS[level] ?? { grain: 0, blur: 0, jpeg: 92, scale: 1 };
  const most = level * 1.5 + (kind === "scene" ? 1.5 : 0);
  return {
    id,
    kind,
    width,
    height,
    ground: kind === "invitation" && level < 3 ? GROUNDS[0] : chance.pick(GROUNDS),
    font: chance.pick(FONTS),
    blocks: blocksOf(chance, kind),
    wear: {
      ...wear,
      turn: (chance.next() * 2 - 1) * most,
      lean: kind === "scene" || level > 1 ? (chance.next() * 2 - 1) * 12 : 0,
    },
  };
}

const SIZES: Readonly<Record<PosterKind, readonly [number, number]>> = {
  candidate: [1080, 1350],
  banner: [1600, 640],
  invitation: [1080, 1400],
  card: [1080, 1080],
  scene: [1440, 1080],
};

function nameOf(chance: Random): string {
  return `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`;
}

function dayOf(chance: Random): string {
  return `${1 + chance.below(28)} ${chance.pick(MONTHS)} ${2019 + chance.below(12)}`;
}

function blocksOf(chance: Random, kind: PosterKind): readonly Block[] {
  const number = 1 + chance.below(5);
  const call = `${chance.pick(CALLS)} ${number}`;
  const place = chance.pick(PLACES);
  switch (kind) {
    case "candidate":
      return [
        { text: chance.pick(PARTIES), size: 34, style: "bold" },
        { text: chance.pick(OFFICES), size: 38 },
        { text: place, size: 38, style: "bold" },
        { text: `0${number}`, size: 180, style: "badge" },
        { text: nameOf(chance).toUpperCase(), size: 64, style: "heavy" },
        { text: nameOf(chance).toUpperCase(), size: 64, style: "heavy" },
        { text: chance.pick(SLOGANS), size: 46, style: "italic" },
        { text: call, size: 76, style: "ribbon" },
        { text: chance.pick(TAGS), size: 34 },
        { text: `Pemungutan suara ${dayOf(chance)}`, size: 26 },
      ];
    case "banner":
      return [
        { text: `RELAWAN ${nameOf(chance).toUpperCase()}`, size: 66, style: "heavy" },
        { text: chance.pick(SLOGANS), size: 60, style: "outlined" },
        { text: call, size: 90, style: "heavy" },
        { text: `Deklarasi dan doa bersama, ${place}, ${dayOf(chance)}`, size: 36, style: "bold" },
      ];
    case "invitation":
      return [
        { text: "UNDANGAN", size: 60, style: "bold" },
        { text: `Kepada Yth. Bapak/Ibu warga ${place}`, size: 28 },
        {
          text: `Dengan hormat, mengharap kehadiran Bapak/Ibu dalam acara silaturahmi dan syukuran warga bersama ${nameOf(chance)} yang akan diselenggarakan pada:`,
          size: 28,
        },
        { text: `Hari, tanggal: Sabtu, ${dayOf(chance)}`, size: 28 },
        { text: `Pukul: 19.00 WIB sampai selesai`, size: 28 },
        { text: `Tempat: Gedung Serbaguna ${place}`, size: 28 },
        { text: `Pakaian: kaus berlogo ${chance.pick(PARTIES)}`, size: 28 },
        {
          text: "Acara: sambutan tuan rumah, orasi, hiburan organ tunggal, dan makan malam bersama.",
          size: 28,
        },
        { text: "Atas perhatian dan kehadirannya kami ucapkan terima kasih.", size: 28 },
        { text: `Panitia, ${nameOf(chance)}`, size: 28, style: "italic" },
      ];
    case "card":
      return [
        { text: `"${chance.pick(SLOGANS)}"`, size: 84, style: "outlined" },
        { text: nameOf(chance), size: 44, style: "bold" },
        { text: `Foto tahun ${2015 + chance.below(9)}`, size: 30 },
        { text: chance.pick(TAGS), size: 34 },
      ];
    case "scene":
      return [
        { text: `POSKO PEMENANGAN`, size: 54, style: "heavy" },
        { text: nameOf(chance).toUpperCase(), size: 50, style: "heavy" },
        { text: call, size: 62, style: "ribbon" },
        { text: chance.pick(PARTIES), size: 30, style: "bold" },
      ];
  }
}
