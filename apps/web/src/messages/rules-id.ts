/** Words of the rule pages and of the official answers. */
export const rulesId = {
  intro: (rules: string, asOf: string) =>
    `${rules} aturan, menurut hukum per ${asOf}. Setiap aturan menyebut sumbernya.`,
  search: "Cari aturan",
  noMatch: "Tidak ada aturan yang cocok.",
  pages: "Kewajiban umum (tanpa unsur sendiri)",
  toList: "Semua aturan",
  applies: "Aturan ini terpenuhi bila semua ini benar:",
  unless: "Kecuali:",
  exactly: "Persisnya, menurut data aturan",
  tableTitle: "Tabel keputusan",
  outcome: "Hasil",
  examples: { met: "Terpenuhi", unmet: "Tidak terpenuhi", unknown: "Belum pasti" },
  history: "Masa berlaku dan riwayat",
  older: "Kegiatan sebelum tanggal ini tidak dinilai dengan aturan ini, karena aturan lama belum dimuat.",
  olderNone: "Sebelum tanggal ini norma ini belum ada, atau ada aturan lain yang mengaturnya.",
  quote: "Bunyi aturannya",
  forWhom: (who: string) => `untuk ${who}`,
  related: "Jawaban resmi tentang aturan ini",
  questions: "Pertanyaan yang mungkin diajukan kepada Anda",
  mayIntro:
    "Pertanyaan yang pernah dijawab lembaga resmi, dengan sumber dan tanggalnya. Jawaban mereka tidak selalu sama; perbedaannya ditunjukkan.",
  maySearch: "Cari pertanyaan",
  mayNone: "Belum ada jawaban resmi yang cocok. Tanyakan kepada pengelola kepegawaian di instansi Anda.",
  mayCount: (count: string) => `${count} jawaban ditampilkan.`,
  said: (who: string, date: string | undefined) =>
    date ? `${who}, ${date}` : `${who}, tanggal tidak diketahui`,
  differ: "Para pihak berbeda pendapat",
  rulesOf: "Aturan terkait",
};
