/** Words of "before you post" and "before you go". */
export const draftId = {
  intro:
    "Tulis atau tempel naskah Anda. Netral menandai kata yang perlu dilihat selagi Anda menulis. Tidak ada yang dikirim atau disimpan.",
  text: "Naskah",
  kind: "Jenis",
  kinds: {
    post: "Kiriman",
    comment: "Komentar",
    caption: "Keterangan foto atau video",
    bio: "Bio profil",
    frame: "Foto atau bingkai profil",
    message: "Pesan ke grup",
  },
  day: "Tanggal unggah",
  looking: "Memeriksa naskah…",
  empty: "Belum ada naskah.",
  invitationIntro:
    "Tempel isi undangan. Netral mencari siapa yang mengundang dan tahap apa yang berlaku pada hari itu.",
  invitationText: "Isi undangan",
  eventDay: "Tanggal acara",
  eventDayHelp: "Hanya bila undangannya tidak menyebutnya.",
  photoTaken: "Tanggal foto diambil, bila Anda tahu",
  result: "Hasil",
  take: "Pakai saran ini",
  document: {
    picture: "Sertakan gambar, atau ambil tulisan dari PDF",
    invitation: "Baca dari foto undangan, PDF, atau berkas kalender (.ics)",
    pictures: "Baca juga tulisan di dalam gambar",
    picturesHelp:
      "Pembacanya (sekitar 5 MB) diambil sekarang dari alamat aplikasi ini, sebelum Anda memilih berkas. Gambarnya tidak dikirim ke mana pun. Wajah tidak dikenali.",
    file: "Pilih berkas",
    read: (file: string) =>
      `Tulisan dari ${file} sudah disalin ke kotak naskah. Periksa dan betulkan bila perlu.`,
    seen: (words: string) => `Tulisan yang terbaca di gambar ikut diperiksa: “${words}”`,
    noText: "Tidak ada tulisan yang terbaca.",
    done: "Berkas sudah dibaca.",
    states: {
      off: "",
      fetching: "Mengambil pembaca berkas…",
      reading: "Membaca berkas…",
      failed: "Pembaca berkas belum dapat diambil. Periksa sambungan internet, lalu muat ulang halaman ini.",
    },
  },
};
