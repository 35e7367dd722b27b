/** An Indonesian term of the law and what it means, for readers of the English text. */
export interface GlossaryEntry {
  readonly term: string;
  readonly gloss: string;
}

/** The law's own terms that English sentences keep. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  { term: "alat peraga", gloss: "campaign props: banners, billboards, posters, flags" },
  { term: "bakal calon", gloss: "hopeful: someone who declared or registered but is not yet determined" },
  { term: "calon", gloss: "contestant determined by the election commission" },
  { term: "caleg", gloss: "candidate for a legislature" },
  { term: "CLTN", gloss: "leave outside state duty (cuti di luar tanggungan negara)" },
  { term: "disiplin", gloss: "civil-service discipline, with graded punishments" },
  { term: "hukuman disiplin", gloss: "disciplinary punishment" },
  { term: "kode etik", gloss: "code of ethics, sanctioned by a moral statement" },
  { term: "KPU", gloss: "General Elections Commission (Komisi Pemilihan Umum)" },
  { term: "Bawaslu", gloss: "Election Supervisory Agency" },
  { term: "KASN", gloss: "Civil Service Commission, abolished in 2024" },
  { term: "masa kampanye", gloss: "campaign period" },
  { term: "masa tenang", gloss: "quiet days between campaign and vote" },
  { term: "pasangan calon", gloss: "pair of contestants: head and deputy" },
  { term: "pemenangan", gloss: "winning, as in tim pemenangan: campaign team" },
  { term: "penetapan", gloss: "determination: the commission's decision who stands" },
  { term: "pernyataan secara terbuka", gloss: "open moral statement" },
  { term: "pernyataan secara tertutup", gloss: "closed moral statement" },
  { term: "Pejabat Pembina Kepegawaian", gloss: "personnel authority of the agency" },
  { term: "SKB", gloss: "joint decision (surat keputusan bersama) on civil-servant neutrality" },
];

/** The terms that occur in a text as whole words, in the order of the glossary. */
export function termsIn(text: string): readonly GlossaryEntry[] {
  const folded = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  return GLOSSARY.filter(({ term }) => folded.includes(` ${term.toLowerCase()} `));
}
