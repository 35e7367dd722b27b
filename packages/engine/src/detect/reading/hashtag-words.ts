/**
 * Words of everyday and campaign hashtags that name nobody and mean nothing by themselves: a hashtag written
 * together ("#sahabatwirabrata") is cut at them.
 */
const WORDS = `insyaallah ada adalah adil aja ajadulu akan akhir akrab alasan allin aman amanah anak anti apa arah asal asli asyik
  atas atau awal ayo bagi bagus bahagia baik banget bangga bangkit bangsa bangun banjir bantu baru batal beda benar
  bela berani beras berat berbagi berdaulat bergerak berjaya berjuang berkah berkarya bersama bersatu bersih besar besok
  bicara bisa biru boleh buat budaya bukan bukti buktikan bumi buruk cara calon cepat cerdas cinta coblos contoh
  cocok cuma curang damai dan dari datang dengan depan desa di dia dinasti doa dong dua dulu dukung dukungan emang
  emas emak era fitnah gagal ganti gas gaspol gass gaskeun gemoy generasi gerak gila gratis guru hadir halal hanya
  harapan hari harus hati hebat hidup hijau hina hitam hoax idaman idola ikut indah indonesia indonesiaku ingat
  ini istimewa itu jadi jagoan jaga jahat jangan janji jaya jelas juara juang juga jujur kalah kali kami kamu karena karya
  kebangsaan kebenaran kece kecil keren kerja kesejahteraan kita kok koruptor korupsi kota kuat kuncinya kunci lagi
  lahir lapak lawan layak lebih lembut level loyal lucu lupa mahasiswa maju makan makin makmur malam malu mana
  mantap mari masa masyarakat masuk mati mau melanjutkan melawan memang membangun membuktikan memilih memimpin mending
  menang menangkan mengabdi menuju menyala menyapa merah merakyat merdeka milenial muda mulai murah nasional
  negara negarawan negeri nomor nol no nya optimis orang oke okegas pahlawan pas pasti paling panutan paslon pekerja pemberani
  pemenang pemimpin pemimpinku pemilu pemuda penerus pengkhianat peduli pejuang perdana pertama perubahan petani
  petugas pilih pilihan pilihanku pilihankita pilpres pintar presiden program pro
  provinsi putaran putih rakyat ramah rame relawan resmi restu ri rindu sahabat saja salah salam sama sampai sangat
  santri satset satu saya sayang sebut sehat sejahtera sejati sekali sekarang selalu selamatkan selamat semakin semua semuanya
  setuju setia siap siapa sikat simpul sobat solusi stop suara subsidi sudah sukses suka sumpah surga tabrak tahu tahun takut
  tambah tanpa tegas tepat terang terbaik terbukti terdepan terima terkuat terus tetap the tidak tiga tim tolak total
  tua tukang tuntas tuntaskan tunggu unggul untuk urut wajah wajib waktu wakil wakilpresiden warga waspada wong yang
  yes yuk yukmenang zaman capres cawapres cagub cawagub gubernur wagub bupati cabup wabup walikota wawali wapres partai kampanye
  kemenangan pemenangan deklarasi debat rumah anti asalbukan jamborekebangsaan putra putri daerah pembangunan pelayan
  hashtag viral trending fyp update live official center media news info kabar`;

/** Hashtag words as a list. */
export const HASHTAG_WORDS: readonly string[] = [...new Set(WORDS.split(/\s+/))];
