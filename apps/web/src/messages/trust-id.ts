/** Words of the page that says what the app does and never does. */
export const trustId = {
  doesTitle: "Yang dilakukan aplikasi ini",
  does: [
    "Membaca ekspor akun Anda sendiri, di perangkat ini.",
    "Mencocokkan kegiatan Anda dengan aturan yang dimuat sebagai data, lengkap dengan sumbernya.",
    "Mengatakan apa yang terbaca, apa yang tidak terbaca, dan apa yang belum pasti.",
    "Bekerja tanpa internet setelah sekali dimuat.",
  ],
  neverTitle: "Yang tidak pernah dilakukan",
  never: [
    "Mengirim berkas, hasil, atau jawaban Anda ke mana pun.",
    "Melihat akun orang lain, atau mengambil sesuatu dari media sosial.",
    "Memberi nilai atau cap pada pilihan politik Anda.",
    "Mengenali wajah.",
    "Memakai kuki, iklan, pelacak, atau layanan pihak ketiga.",
    "Menyimpan sesuatu tanpa Anda nyalakan sendiri.",
  ],
  verifyTitle: "Cara memastikannya sendiri",
  verify: [
    "Putuskan internet setelah halaman ini terbuka, lalu jalankan pemeriksaan. Semuanya tetap berjalan.",
    "Buka alat pengembang di peramban (tombol F12), bagian Network, lalu pilih berkas Anda. Tidak ada satu permintaan pun.",
    "Halaman ini memasang aturan keamanan yang hanya mengizinkan sambungan ke alamatnya sendiri; peramban yang menegakkannya, bukan kami.",
    "Skrip, gaya, dan data aplikasi dicocokkan dengan sidik jari digital; yang berubah di jalan ditolak peramban. Pada kunjungan pertama, halaman induk dan skrip pekerjanya belum punya pembanding; sejak kunjungan kedua salinan di peramban mencocokkan semuanya, selain berkas edisi instansi.",
    "Kode sumbernya terbuka. Siapa pun yang membangunnya mendapat berkas yang sama persis.",
  ],
  policyTitle: "Aturan keamanan halaman ini",
  basisTitle: "Data yang dipakai",
  pack: (title: string, version: string, asOf: string) =>
    `${title}, versi ${version}, menurut hukum per ${asOf}.`,
  registry: (date: string) => `Daftar peserta pemilihan per ${date}.`,
  digest: (digest: string) => `Sidik jari digital: ${digest}`,
  limitsTitle: "Yang tidak bisa diketahui Netral",
  limits: [
    "Yang tidak ada di dalam ekspor, misalnya tulisan yang Anda sukai di Instagram.",
    "Calon atau akun yang belum ada di daftar.",
    "Maksud Anda. Karena itu ada pertanyaan yang hanya Anda yang bisa menjawab.",
  ],
  offlineTitle: "Tanpa internet",
  offlineReady: "Aplikasi ini sudah tersimpan di peramban dan bisa dipakai tanpa internet.",
  offlineNotYet: "Salinan untuk dipakai tanpa internet belum siap.",
  deleteTitle: "Hapus semua",
};
