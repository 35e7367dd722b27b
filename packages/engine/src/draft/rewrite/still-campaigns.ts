import type { SeenStance } from "@netral/engine/detect";

/** Below this the model's side of a changed text is no side. */
const SIDE = 0.5;
/** Words that ask for votes whoever is meant; a rewrite that only hides the name is none. */
const ASKS_FOR_VOTES =
  /(?<![\p{L}\p{N}])(?:coblos(?:lah|kan)?|nyoblos|menangkan(?:lah)?|menangin|dukung(?:lah)?|mendukung|(?:2|dua) periode|harga mati|all in|salam \S+ jari|pilih(?:lah)?(?= (?:no|nomor|nomer|paslon|pasangan|calon|beliau|dia)\b)|vote)(?![\p{L}\p{N}])/giu;

/** A side, as far as it decides whether a changed text still takes one. */
export function takesSide(stance: SeenStance | undefined): boolean {
  return stance !== undefined && stance.stance !== "neither" && (stance.probability ?? 1) >= SIDE;
}

/** Places of a text that ask for votes. */
export function voteWords(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ASKS_FOR_VOTES)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** After a number or "calon": a choice among goods, or advice for any voter. */
const NOT_A_TICKET =
  "(?!\\d|\\s+(?:kalau|kalo|jika|bila|untuk|utk|buat|di|dari|yang|yg|sesuai|dengan|tanpa|secara|terbaik|rasa|warna|ukuran|varian|pemimpin (?:yang|yg|sesuai|dengan)))";
const NO = "(?<!(?:[Jj]angan|[Jj]gn|[Tt]idak|[Tt]ak|[Bb]ukan)\\s+)(?<![\\p{L}\\p{N}])";
const VERB =
  "(?:[Cc]oblos|COBLOS|[Pp]ilih|PILIH|[Dd]ukung|DUKUNG|[Mm]enangkan|MENANGKAN|[Vv]ote|VOTE)(?:lah|kan)?";
const TICKET = `(?:[Pp]aslon|[Pp]asangan(?: calon)?|[Cc]alon|(?:[Nn]o|[Nn]omor|[Nn]omer|NOMOR)\\.?(?: urut)?\\s*\\d{1,2})${NOT_A_TICKET}`;
/** A call for somebody: a ballot number, or a name, whether or not it stands on the list; or a campaign's greeting. */
const CALLS_FOR = new RegExp(
  [
    `${NO}${VERB}\\s+(?:(?:terus|yuk|ya|saja|aja|untuk)\\s+)?${TICKET}`,
    `${NO}(?:[Cc]oblos|COBLOS|[Mm]enangkan|MENANGKAN)(?:lah)?\\s+(?!TPS|KPU)\\p{Lu}\\p{L}+`,
    `${NO}[Ss]alam (?:satu|dua|tiga|empat|\\d) jari(?!\\p{L})`,
  ].join("|"),
  "u",
);

/** Does the text call for somebody, whom Netral may not know? */
export function callsForSomebody(text: string): boolean {
  return CALLS_FOR.test(text);
}
