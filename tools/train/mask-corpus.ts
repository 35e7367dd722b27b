import { maskNames } from "@netral/engine/text";

/**
 * Names by which the people and parties of the corpora's elections are called (facts of the public registries:
 * Pilkada Jakarta 2017, Pilpres 2019 and 2024, parties of 2024, and everyday and mocking nicknames). Longest first
 * wins inside hashtags and handles, so that no weight is ever learnt for a person or a party.
 */
const WORDS = `anies anis baswedan aniesbaswedan muhaimin iskandar cakimin cak_imin gus_imin gusimin imin gus_muhaimin prabowo subianto
  wowo bowo prabroro prabu gibran rakabuming raka ganjar pranowo ganjarpranowo mahfud mahfudmd mahfud_md mohmahfudmd
  jokowi jkw joko_widodo widodo pakde_jokowi mulyono sandiaga sandiuno salahudin_uno sandi uno maruf ma'ruf kyai_maruf ahok basuki
  tjahaja purnama btp djarot saiful_hidayat ahy agus_harimurti agusyudhoyono agus_yudhoyono yudhoyono sylviana murni sylvi
  silvy sylviana_murni silvi sby pepo megawati mega puan kaesang bobby wiranto luhut airlangga zulhas zulkifli_hasan surya_paloh
  ridwan_kamil kang_emil erick_thohir khofifah masbowo_gibran masbowo prabowogibran ganjarmahfud aniesmuhaimin aniessandi ahokdjarot
  agussylvi agussilvy pragi badja gofud gempita jokowi-amin jokma prabowosandi prasan aniesmu gemoy elgemoy el_gemoy el_chudai
  el_sulfat el_chef samsul wan_aibon abud wan_abud genjer bewok rambut_putih
  pdip pdi-p pdi_perjuangan pdiperjuangan pks pksejahtera nasdem gerindra golkar demokrat pdemokrat pkb dpp_pkb psi ppp perindo hanura
  gelora partai_garuda partai_buruh partai_ummat partai_amanat_nasional official_pan psi_id golkar_id gibran_tweet cakiminow ganjar_pranowo
  basuki_btp temanahok sbyudhoyono sylviana_murni aniesbaswedan khmarufamin_ puanmaharani_ri pramono pramono_anung rano_karno
  suswono dharma_pongrekun pongrekun dedi_mulyadi kdm luthfi andika_perkasa risma`;
const EXACT = `AMIN AMin PAN PBB GaMa GAMA RK PS JW MMD GP ARB`;
/** Names unmistakable enough to be masked inside a longer hashtag or handle. */
const INSIDE = `aniesbaswedan anies muhaimin cakimin gusimin prabowo subianto masbowo gibran ganjar pranowo mahfud jokowi sandiuno
  sandiaga prabowogibran ahok djarot agussylvi agussilvy silvy ahy pragi pdip pks nasdem gerindra golkar demokrat pkb amin gama
  gemoy samsul badja okeoce`;

const list = (words: string): string[] => words.split(/\s+/u).filter(Boolean);
const escapeWord = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/_/gu, "[\\s_.]?");
const byLength = (a: string, b: string): number => b.length - a.length;

const WORD_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_#@])(?:${list(WORDS).sort(byLength).map(escapeWord).join("|")})(?![\\p{L}_])`,
  "giu",
);
const EXACT_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_#@])(?:${list(EXACT).map(escapeWord).join("|")})(?![\\p{L}\\p{N}_])`,
  "gu",
);
const TAG_PATTERN = /[#@][\p{L}\p{N}_]+/gu;
const INSIDE_PATTERN = new RegExp(list(INSIDE).sort(byLength).join("|"), "giu");

/** Masks every known person, pair and party of the corpora in `text`. */
export function maskCorpusText(text: string): string {
  const spans: { start: number; end: number }[] = [];
  for (const pattern of [WORD_PATTERN, EXACT_PATTERN]) {
    for (const match of text.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const tag of text.matchAll(TAG_PATTERN)) {
    for (const match of tag[0].matchAll(INSIDE_PATTERN)) {
      const start = tag.index + match.index;
      const handle = tag[0].startsWith("@");
      spans.push(
        handle
          ? { start: tag.index + 1, end: tag.index + tag[0].length }
          : { start, end: start + match[0].length },
      );
    }
    if (/^@(?:psi_id|dpp_pkb|official_pan)$/iu.test(tag[0])) {
      spans.push({ start: tag.index + 1, end: tag.index + tag[0].length });
    }
  }
  return maskNames(text, spans);
}
