import type { RemedySteps } from "./remedy-steps.ts";

/** Where to tap, in Indonesian; menu names as the apps show them in Indonesian. */
export const remedyStepsId: RemedySteps = {
  "undo-like": {
    any: "Buka kirimannya, lalu tekan tanda suka sekali lagi.",
    instagram:
      "Profil > menu (tiga garis) > Aktivitas Anda > Suka. Pilih kirimannya, lalu tekan Batal Suka. Anda bisa memilih beberapa sekaligus.",
    threads: "Profil > menu > Suka Anda. Buka kirimannya, lalu tekan tanda hati sekali lagi.",
    facebook:
      "Profil > menu (tiga titik) > Log aktivitas > Suka dan tanggapan. Tekan tiga titik pada barisnya, lalu Hapus.",
    x: "Profil > Suka. Buka kirimannya, lalu tekan tanda hati sekali lagi.",
    tiktok: "Profil > tab hati. Buka videonya, lalu tekan tanda hati sekali lagi.",
    youtube:
      "Anda > Video yang disukai. Tekan tiga titik di samping videonya, lalu Hapus dari Video yang disukai.",
    telegram: "Buka pesannya, lalu tekan reaksi Anda sekali lagi.",
    linkedin: "Profil > Aktivitas > Reaksi. Buka kirimannya, lalu tekan Suka sekali lagi.",
    bluesky: "Profil > Suka. Buka kirimannya, lalu tekan tanda hati sekali lagi.",
    mastodon: "Menu > Favorit. Tekan tanda bintang sekali lagi.",
  },
  unfollow: {
    any: "Buka akunnya, lalu berhenti mengikuti.",
    instagram: "Buka profil akun itu, tekan Mengikuti, lalu Berhenti Mengikuti.",
    threads: "Buka profil akun itu, tekan Mengikuti, lalu Berhenti Mengikuti.",
    facebook: "Buka halaman atau profilnya, tekan Mengikuti atau Disukai, lalu pilih berhenti.",
    x: "Buka profil akun itu, tekan Mengikuti, lalu Berhenti mengikuti.",
    tiktok: "Buka profil akun itu, tekan Mengikuti sekali lagi.",
    youtube: "Buka kanalnya, tekan Disubscribe, lalu Berhenti subscribe.",
    whatsapp: "Tab Pembaruan > salurannya > nama saluran > Berhenti mengikuti.",
    telegram: "Buka kanalnya, tekan namanya, lalu Keluar dari Kanal.",
    linkedin: "Buka profil atau halamannya, tekan Mengikuti sekali lagi.",
    bluesky: "Buka profil akun itu, tekan Mengikuti sekali lagi.",
    mastodon: "Buka profil akun itu, tekan Berhenti mengikuti.",
  },
  "leave-group": {
    any: "Buka grupnya, lalu pilih keluar dari grup.",
    facebook: "Buka grupnya, tekan Bergabung (atau tiga titik), lalu Keluar dari grup.",
    whatsapp:
      "Buka grupnya, tekan nama grup, gulir ke bawah, lalu Keluar dari grup. Hanya admin yang diberi tahu.",
    telegram: "Buka grupnya, tekan namanya, lalu Keluar dari Grup.",
    linkedin: "Buka grupnya, tekan tiga titik, lalu Keluar dari grup ini.",
    instagram: "Buka percakapan grupnya, tekan nama grup, lalu Keluar.",
  },
  "leave-event": {
    any: "Buka acaranya, lalu ubah jawaban menjadi tidak hadir.",
    facebook: "Buka acaranya, tekan jawaban Anda (Hadir atau Tertarik), lalu pilih Tidak Hadir.",
    linkedin: "Buka acaranya, tekan Hadir, lalu batalkan.",
  },
  "remove-comment": {
    any: "Buka komentarnya, lalu hapus.",
    instagram: "Profil > menu (tiga garis) > Aktivitas Anda > Komentar. Pilih komentarnya, lalu Hapus.",
    threads: "Profil > Balasan. Tekan tiga titik pada balasannya, lalu Hapus.",
    facebook:
      "Profil > menu (tiga titik) > Log aktivitas > Komentar. Tekan tiga titik pada barisnya, lalu Hapus.",
    x: "Profil > Balasan. Tekan tiga titik pada balasannya, lalu Hapus.",
    tiktok: "Buka videonya, tekan lama komentar Anda, lalu Hapus.",
    youtube: "Anda > Histori > Komentar. Tekan tiga titik pada komentarnya, lalu Hapus.",
    whatsapp:
      "Tekan lama pesannya, lalu Hapus > Hapus untuk semua orang. Ini hanya bisa sekitar dua hari setelah dikirim.",
    telegram: "Tekan lama pesannya, lalu Hapus, dan centang hapus untuk semua.",
    linkedin: "Profil > Aktivitas > Komentar. Tekan tiga titik pada komentarnya, lalu Hapus.",
    bluesky: "Profil > Balasan. Tekan tiga titik, lalu Hapus kiriman.",
    mastodon: "Profil > Kiriman dan balasan. Tekan tiga titik, lalu Hapus.",
  },
  "remove-share": {
    any: "Buka kiriman yang Anda bagikan, lalu hapus atau batalkan.",
    instagram:
      "Buka kiriman yang Anda bagikan di profil, tekan tiga titik, lalu Hapus. Cerita hilang sendiri setelah 24 jam, tetapi tetap ada di Arsip dan Sorotan.",
    threads: "Buka kirimannya, tekan tanda posting ulang, lalu Hapus posting ulang.",
    facebook: "Profil > menu (tiga titik) > Log aktivitas > Kiriman Anda. Tekan tiga titik, lalu Hapus.",
    x: "Buka kirimannya, tekan tanda posting ulang, lalu Batalkan posting ulang.",
    tiktok: "Buka videonya, tekan Bagikan, lalu Hapus postingan ulang.",
    telegram: "Tekan lama pesan yang diteruskan, lalu Hapus untuk semua.",
    whatsapp: "Tekan lama pesan yang diteruskan, lalu Hapus untuk semua orang.",
    linkedin: "Profil > Aktivitas > Postingan. Tekan tiga titik, lalu Hapus postingan.",
    bluesky: "Buka kirimannya, tekan tanda posting ulang sekali lagi.",
    mastodon: "Buka kirimannya, tekan tanda boost sekali lagi.",
  },
  "edit-caption": {
    any: "Buka kirimannya, lalu sunting keterangannya.",
    instagram: "Buka kirimannya, tekan tiga titik, lalu Edit.",
    threads:
      "Threads hanya bisa disunting beberapa menit setelah terbit; sesudahnya tambahkan balasan yang memuat tanggalnya.",
    facebook: "Buka kirimannya, tekan tiga titik, lalu Edit kiriman.",
    x: "X tidak menyediakan penyuntingan untuk semua akun; tambahkan balasan di bawah kirimannya.",
    tiktok:
      "Buka videonya, tekan tiga titik, lalu Edit postingan bila tersedia; bila tidak, tambahkan komentar lalu sematkan.",
    youtube: "Buka YouTube Studio > Konten > videonya, lalu sunting deskripsinya.",
    linkedin: "Buka postingannya, tekan tiga titik, lalu Edit postingan.",
    bluesky: "Bluesky tidak menyediakan penyuntingan; tambahkan balasan di bawah kirimannya.",
    mastodon: "Buka kirimannya, tekan tiga titik, lalu Edit.",
  },
  "add-date-keep-photo": {
    any: "Jangan hapus fotonya. Sunting keterangannya dan tambahkan kapan foto itu diambil.",
    instagram:
      "Jangan hapus fotonya. Buka kirimannya, tekan tiga titik, Edit, lalu tambahkan kapan foto itu diambil.",
    facebook:
      "Jangan hapus fotonya. Buka kirimannya, tekan tiga titik, Edit kiriman, lalu tambahkan kapan foto itu diambil.",
    x: "Jangan hapus fotonya. Tambahkan balasan di bawahnya yang menyebut kapan foto itu diambil.",
    bluesky: "Jangan hapus fotonya. Tambahkan balasan di bawahnya yang menyebut kapan foto itu diambil.",
    threads: "Jangan hapus fotonya. Tambahkan balasan di bawahnya yang menyebut kapan foto itu diambil.",
  },
  "edit-bio": {
    any: "Buka profil Anda, lalu sunting keterangan diri.",
    instagram: "Profil > Edit profil > Bio.",
    threads: "Profil > Edit profil > Bio.",
    facebook: "Profil > Edit profil > Bio, dan Tentang > Keterangan tentang Anda.",
    x: "Profil > Edit profil > Bio.",
    tiktok: "Profil > Edit profil > Bio.",
    youtube: "YouTube Studio > Penyesuaian > Info dasar.",
    whatsapp: "Setelan > nama Anda > Info.",
    telegram: "Pengaturan > nama Anda > Bio.",
    linkedin: "Profil > tanda pensil > Judul dan Tentang.",
    bluesky: "Profil > Edit Profil > Deskripsi.",
    mastodon: "Preferensi > Profil publik > Bio.",
  },
  untag: {
    any: "Buka kirimannya, lalu hapus tanda nama Anda.",
    instagram: "Buka kirimannya, tekan nama Anda pada foto, lalu Hapus Saya dari Kiriman.",
    facebook: "Buka kirimannya, tekan tiga titik, lalu Hapus tanda.",
    tiktok: "Buka videonya, tekan nama Anda, lalu Hapus tag.",
    x: "Buka kirimannya, tekan tiga titik, lalu Tinggalkan percakapan ini.",
    linkedin: "Buka postingannya, tekan tiga titik, lalu Hapus tag.",
  },
};
