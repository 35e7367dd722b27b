import type { Bilingual, Result } from "@netral/engine/model";

/** What a learner reads about a case: its title in English (the case has the Indonesian one) and why it ends so. */
interface QuizWords {
  /** The answer these words explain; a case that came to end otherwise is no longer told. */
  readonly answer: Result;
  readonly title: string;
  readonly why: Bilingual;
}

const words = (answer: Result, title: string, id: string, en: string): QuizWords => ({
  answer,
  title,
  why: { id, en },
});

/** Conformance cases that a person can answer, by id; the grids of the others serve machines. */
export const QUIZ_WORDS: Readonly<Record<string, QuizWords>> = {
  "c001-foto-lama-gubernur": words(
    "unmet",
    "An old photo with the governor in office, posted before he stood",
    "Foto dibuat dan diunggah sebelum ia maju. Cukup tambahkan tanggalnya; tidak perlu dihapus.",
    "The photo was taken and posted before he stood. Adding the date is enough; no need to delete it.",
  ),
  "c001-keterangan-ditambah-tanggal": words(
    "unmet",
    "The caption of an old photo gains the day it was taken",
    "Menambah tanggal justru yang dianjurkan. Memperbarui keterangan tidak boleh merugikan Anda.",
    "Adding the date is what was advised. Updating a caption must not count against you.",
  ),
  "c003-memuji-satu-angkatan": words(
    "unmet",
    "Praising a school year that happens to hold two hopefuls",
    "Memuji seluruh angkatan bukan mengajak memilih seseorang. Dalam perkara serupa, unsurnya tidak terpenuhi dan dihentikan.",
    "Praising a whole year is no call for one person. In such a case the elements were not met and it was closed.",
  ),
  "c007-grup-diaspora-2020": words(
    "not-assessed",
    "Campaign material shared in a WhatsApp group, October 2020",
    "Aturan yang ditanyakan baru berlaku 22 September 2022, jadi perbuatan sebelumnya tidak dinilai dengan aturan ini.",
    "The rule asked about holds from 22 September 2022; earlier acts are not judged by it.",
  ),
  "c014-twibbon-akun-palsu": words(
    "unmet",
    "A campaign frame with a civil servant's photo, made by somebody else",
    "Fotonya dipakai akun lain tanpa sepengetahuannya. Perbuatan orang lain bukan perbuatan Anda; simpan buktinya.",
    "Another account used the photo without asking. What others do is not your act; keep the evidence.",
  ),
  "c029-video-tenaga-kontrak": words(
    "met",
    "A contract worker declares support in a video while the pair are hopefuls",
    "Kata-katanya menyatakan dukungan secara terbuka, dan surat edaran menyamakan aturannya bagi tenaga kontrak.",
    "The words openly declare support, and a circular applies the same rules to contract staff.",
  ),
  "c030-suka-sebelum-penetapan": words(
    "met",
    "Liking a hopeful's post three days before determination",
    "Menyukai unggahan akun pemenangan termasuk yang dilarang, juga pada tahap bakal calon. Para pihak berbeda pendapat tentang akibat sebuah tanda suka.",
    "Liking a post of a campaign account is among what is forbidden, in the hopefuls' stage too. Authorities differ on what follows from a like.",
  ),
  "c036-suka-materi-sekarang": words(
    "met",
    "Liking campaign material",
    "Unsurnya terpenuhi. Satu pengawas hanya meminta tanda sukanya dibatalkan, yang lain meneruskannya sebagai dugaan pelanggaran.",
    "The elements are met. One supervisor only asked to undo the like, others forwarded it as a suspected breach.",
  ),
  "c038-grup-pemenangan-sekarang": words(
    "met",
    "A friendly sentence in a campaign group",
    "Ikut berkegiatan di grup pemenangan sudah cukup; isi kalimatnya tidak perlu memihak.",
    "Being active in a campaign group is enough; the words need not take a side.",
  ),
  "c041-setahun-sebelum-pemungutan": words(
    "unknown",
    "Liking a post of somebody who may stand, a year before the vote",
    "Sejak kapan seseorang disebut bakal calon masih diperdebatkan, jadi belum bisa dipastikan.",
    "Since when somebody counts as a hopeful is disputed, so it cannot be settled.",
  ),
  "c043-suka-caleg-sesudah-dct": words(
    "met",
    "The same like, after the final list of candidates",
    "Sesudah calon ditetapkan, perbuatan yang sama berpindah dari kode etik ke disiplin.",
    "After determination the same act moves from the code of ethics to discipline.",
  ),
  "c067-praktik-cetak-sekolah": words(
    "unmet",
    "A photo of banner-printing practice in a school workshop",
    "Yang terlihat adalah pelajaran praktik. Tidak ditemukan bukti keberpihakan.",
    "What it shows is a lesson. No proof of taking sides was found.",
  ),
  "q008-status-wa": words(
    "unknown",
    "May a candidate's photo become a WhatsApp status?",
    "Siapa yang bisa melihat statusnya tidak diketahui, dan apakah Anda ada di foto itu juga belum jelas. Sebaiknya jangan.",
    "Who could see the status is not known, nor whether you are in the picture. Better not.",
  ),
  "q014-pose-jari": words(
    "unmet",
    "May one pose with two fingers in a family photo?",
    "Pose saja tidak menunjuk peserta mana pun. Namun pada masa kampanye, pose jari sebaiknya dihindari.",
    "A pose alone points to no contestant. Yet in the campaign such poses are better avoided.",
  ),
  "q017-memilih": words(
    "unmet",
    "May a civil servant vote?",
    "Boleh. ASN punya hak pilih; yang tidak boleh adalah mengumumkan pilihannya.",
    "Yes. Civil servants may vote; what they may not do is announce their choice.",
  ),
  "q018-mengumumkan-pilihan": words(
    "met",
    "May one announce one's choice?",
    "Memilih boleh, mengumumkannya sambil mengajak orang lain tidak boleh.",
    "Choosing is allowed; announcing it and calling on others is not.",
  ),
  "q020-hadir-kampanye": words(
    "unknown",
    "May one attend a campaign?",
    "Lembaga-lembaga berbeda pendapat: ada yang membolehkan hadir pasif, ada yang menganggap hadir sebagai dukungan.",
    "Institutions differ: some allow passive presence, others take presence for support.",
  ),
  "q025-tugas-pengamanan": words(
    "unmet",
    "Attending on security duty",
    "Hadir karena tugas dinilai pasif. Simpan surat tugasnya.",
    "Presence on duty counts as passive. Keep the letter of assignment.",
  ),
  "q026-undangan-berubah": words(
    "unmet",
    "Invited to an information event that turns out to be a campaign",
    "Ia diundang dengan judul lain. Pulang, lalu simpan undangannya.",
    "The invitation had another title. Leave, and keep the invitation.",
  ),
  "q028-suami-istri-cltn": words(
    "unmet",
    "Going along with a husband or wife who stands, on leave outside state duty",
    "Boleh bila sedang CLTN, hanya mendampingi, tanpa atribut dan tanpa ajakan.",
    "Allowed on such leave, only going along, without attributes and without calls.",
  ),
  "q028-suami-istri-tanpa-cuti": words(
    "met",
    "Joining the campaign of a husband or wife without leave",
    "Ikut dalam kampanye suami atau istri memerlukan cuti di luar tanggungan negara (CLTN).",
    "Joining a spouse's campaign needs leave outside state duty (CLTN).",
  ),
  "q032-foto-ayah-caleg": words(
    "met",
    "A photo with one's father, who is a candidate",
    "Hubungan keluarga bukan pengecualian, selain suami atau istri.",
    "Kinship is no exception, other than husband or wife.",
  ),
  "q035-narasumber": words(
    "unmet",
    "Speaking as an expert with a letter of assignment",
    "Menjelaskan kebijakan dalam tugas, dengan surat tugas, boleh.",
    "Explaining policy on duty, with a letter of assignment, is allowed.",
  ),
  "q046-tni-polri": words(
    "unmet",
    "A police officer likes a candidate's post",
    "Bagi anggota Polri berlaku undang-undangnya sendiri, bukan butir untuk ASN ini.",
    "Police officers are bound by their own law, not by this item for civil servants.",
  ),
  "q049-grup-kantor": words(
    "met",
    "Steering the vote in an office group",
    "Ajakan kepada rekan satu unit kerja termasuk yang dilarang, meskipun grupnya tertutup.",
    "A call to one's work unit is forbidden, closed group or not.",
  ),
  "q051-tagar-akun-kantor": words(
    "met",
    "A campaign hashtag slips into a post and is removed",
    "Tagarnya menyatakan dukungan. Apakah menghapusnya menyelesaikan perkara, para pihak berbeda pendapat.",
    "The hashtag declares support. Whether removing it settles the matter is disputed.",
  ),
  "ajakan-tidak-golput": words(
    "unmet",
    "Calling on people to use their vote",
    "Mengajak memilih tanpa menyebut peserta bukan keberpihakan.",
    "A call to vote that names nobody takes no side.",
  ),
  "angka-01": words(
    "unmet",
    "The number 01 in an address",
    "Angka saja tidak pernah berarti nomor urut calon.",
    "A bare number is never a ballot number.",
  ),
  "bagikan-pengumuman-penyelenggara": words(
    "unmet",
    "Sharing an official announcement of the election office",
    "Pengumuman resmi penyelenggara boleh diteruskan.",
    "Official announcements of the election office may be passed on.",
  ),
  "dukung-timnas": words(
    "unmet",
    "“Support” for a football team",
    "Kata dukung dan coblos di sini tentang sepak bola; tidak ada peserta pemilihan yang disebut.",
    "The words are about football; no contestant is named.",
  ),
  "netralitas-ajakan": words(
    "unmet",
    "A reminder to stay neutral that names what is forbidden",
    "Mengingatkan netralitas justru dianjurkan.",
    "Reminding others of neutrality is what the rules ask for.",
  ),
  "nomor-punggung": words(
    "unmet",
    "A photo of a morning run with jersey number 2",
    "Nomor di baju bukan nomor urut, dan tidak ada calon yang disebut.",
    "A jersey number is no ballot number, and no candidate is named.",
  ),
  "simpan-unggahan": words(
    "unmet",
    "Saving a campaign account's post to read it oneself",
    "Menyimpan tidak termasuk perbuatan yang disebut aturan ini.",
    "Saving is not among the acts that this rule names.",
  ),
  "tolak-undangan": words(
    "unmet",
    "Declining an invitation to a campaign event",
    "Menolak hadir adalah kebalikan dari hadir dan mendukung.",
    "Declining is the opposite of attending and supporting.",
  ),
  "foto-bertanggal-masa-calon": words(
    "met",
    "A dated caption, but the date lies in the candidacy",
    "Pengecualian berlaku untuk foto dari masa sebelum orang itu maju, bukan sesudahnya.",
    "The exception is for photos from before the person stood, not after.",
  ),
  "foto-lama-diunggah-ulang": words(
    "unmet",
    "A dated old photo posted again in the campaign",
    "Foto lama yang bertanggal dikecualikan, tetapi ada yang mengingatkan agar tidak diunggah ulang.",
    "Dated old photos are excepted, yet one authority warns against posting them again.",
  ),
  "hadir-deklarasi": words(
    "unknown",
    "Answering “going” to the declaration of a would-be pair",
    "Yang dilarang adalah hadir dan mendukung secara aktif; hadir saja belum memutuskan.",
    "Forbidden is attending and actively supporting; attending alone does not settle it.",
  ),
  "hadir-zoom": words(
    "unknown",
    "Answering “going” to a campaign on Zoom",
    "Satu pengawas menganggap larangan hadir berlaku juga lewat Zoom, yang lain membolehkan hadir pasif.",
    "One supervisor extends the ban to Zoom, another allows passive presence.",
  ),
  "suka-akun-kampanye": words(
    "met",
    "Liking a pair's post",
    "Menyukai unggahan akun pasangan calon memenuhi unsurnya. Akibatnya dinilai berbeda-beda.",
    "Liking a post of the pair's account meets the elements. What follows is seen differently.",
  ),
  "penulis-tidak-diekspor": words(
    "unknown",
    "A like on X whose author the export does not name",
    "Ekspornya tidak memuat siapa penulisnya, jadi belum bisa dipastikan.",
    "The export does not say who wrote it, so it cannot be settled.",
  ),
};
