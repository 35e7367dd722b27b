import type { InvitationSign } from "@netral/engine/model";

/** Words of an agenda, a venue or a dress code that speak for a campaign or for an official event. */
export interface SignWords {
  /** Key of the message catalogue. */
  readonly code: string;
  readonly weight: InvitationSign["weight"];
  readonly pattern: RegExp;
}

const TEAM =
  "relawan|pendukung|pemenangan|paslon|pasangan|calon|cagub|cabup|cawali|capres|bacalon|kader|simpatisan|saksi|tim sukses|timses";
const COLOUR =
  "merah(?! putih)|putih|biru|kuning|hijau|oranye|jingga|hitam|ungu|cokelat|coklat|abu|pink|navy|tosca";

/** Declarations of offices, schools and villages. */
export const HARMLESS_DECLARATION =
  "(?! (?:pemilu|pilkada|kampanye|pilpres|pilgub)? ?damai| netralitas| anti| kota| desa| zona| odf| bebas| stop| sekolah| janji)";

/** Signs by what they say; the order is that of the report. */
export const SIGN_WORDS: readonly SignWords[] = [
  {
    code: "declaration",
    weight: "strong",
    pattern: new RegExp(
      `(?<!\\p{L})deklarasi${HARMLESS_DECLARATION}(?=[^.!?\\n]{0,60}?(?<!\\p{L})(?:${TEAM}|dukung\\p{L}*|menangkan))[^.,!?\\n]{0,60}(?!\\p{L})`,
      "giu",
    ),
  },
  {
    code: "volunteers",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:temu|kopdar|konsolidasi|pengukuhan|pelantikan|silaturahmi|rakor|rapat|apel|kumpul|gathering|pembentukan|halal bihalal)(?:\s+\p{L}+){0,2}\s+(?:relawan|pendukung|simpatisan|timses|tim (?:sukses|pemenangan|kampanye))(?!\p{L})/giu,
  },
  {
    code: "team",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:tim (?:pemenangan|sukses)|timses|saksi (?:paslon|pasangan calon|partai)|posko (?:pemenangan|relawan)|rumah (?:pemenangan|relawan)|barisan (?:pendukung|pejuang|relawan))(?!\p{L})/giu,
  },
  {
    code: "campaign",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:kampanye(?= (?:akbar|terbuka|dialogis|tatap muka|terbatas|paslon|pasangan|calon|nomor|no\b|bersama|politik|pemenangan|pilkada|pilpres|pileg|pilgub|pilbup|cagub|cabup))|rapat (?:umum|akbar)(?= (?:paslon|pasangan|calon|pemenangan|partai|kampanye|relawan))|pertemuan terbatas (?:paslon|pasangan|calon))\s*\p{L}*/giu,
  },
  {
    code: "programme",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:sosialisasi|pemaparan|penyampaian)\s+(?:\p{L}+\s+){0,2}?(?:visi(?:\s*(?:,|dan|&)?\s*misi)?|calon|paslon|pasangan calon|bakal calon|caleg|bacaleg|program (?:calon|paslon|pasangan))(?!\p{L})/giu,
  },
  {
    code: "consolidation",
    weight: "strong",
    pattern: new RegExp(
      `(?<!\\p{L})konsolidasi(?=[^.!?\\n]{0,40}(?<!\\p{L})(?:${TEAM}|partai|DP[PWCD]|PAC|pemilih|suara))[^.!?\\n,]{0,40}`,
      "giu",
    ),
  },
  {
    code: "party-event",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:rakernas|rakerwil|rakerda|rakercab|muscab|musda|musyawarah (?:cabang|daerah)|HUT|ulang tahun|halal bihalal|buka bersama|pelantikan pengurus|pendidikan politik|safari politik)\s+(?:\p{L}+\s+){0,2}?(?:partai|DPP|DPW|DPC|DPD(?! RI)|PAC|kader)(?!\p{L})/giu,
  },
  {
    code: "with-candidate",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:bersama|bareng|menghadirkan|dihadiri|kedatangan|kunjungan|menyambut|orasi|sambutan|pembicara|narasumber|dengan|dgn|oleh|bertemu|ketemu|tatap muka|untuk|utk)\s*:?\s+(?:(?:langsung|oleh|politik|dari|para|bapak|ibu|pak|bu)\s+){0,3}(?:paslon|pasangan calon|calon (?:gubernur|bupati|wali ?kota|wakil|presiden|legislatif|anggota (?:DPR|DPD|legislatif|dewan)|kepala daerah|kita)|bakal calon|cagub|cawagub|cabup|cawabup|cawali|capres|cawapres|caleg|bacaleg|bacalon)(?!\p{L})/giu,
  },
  {
    code: "vote-call",
    weight: "strong",
    pattern:
      /(?<!\p{L})(?:coblos(?:lah)? (?:no|nomor|nomer|paslon|pasangan)|menangkan(?:lah)?|siap menang(?:kan)?|doa kemenangan|pemenangan pilkada|lawan kotak kosong|satukan (?:suara|barisan)|(?:2|dua) periode|mohon (?:doa dan )?dukungan(?=[^.\n]{0,40}(?:calon|paslon|pasangan|pencalonan)))(?!\p{L})/giu,
  },
  {
    code: "declaration-bare",
    weight: "weak",
    pattern: new RegExp(`(?<!\\p{L})deklarasi${HARMLESS_DECLARATION}(?!\\p{L})`, "giu"),
  },
  {
    code: "volunteers-bare",
    weight: "weak",
    pattern:
      /(?<!\p{L})relawan(?! (?:pmi|bencana|kemanusiaan|vaksin|kesehatan|damkar|bpbd|literasi|demokrasi|pajak|tik|posyandu|donor))(?!\p{L})/giu,
  },
  {
    code: "debate",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:debat (?:publik|kandidat|terbuka|calon|paslon|pasangan|cagub|cabup|capres|cawapres)|nobar debat|nonton bareng debat)(?!\p{L})/giu,
  },
  {
    code: "dress",
    weight: "weak",
    pattern: new RegExp(
      `(?<!\\p{L})(?:dress\\s?code|pakaian|busana|seragam|memakai|mengenakan|pakai|kaos|kaus|baju|kemeja|atasan)[\\s:]+(?:(?!merah putih)\\p{L}+\\s+){0,3}?(?:${COLOUR}|bernomor|berlogo|partai|paslon|relawan|bergambar)(?!\\p{L})`,
      "giu",
    ),
  },
  {
    code: "gifts",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:sembako|doorprize|door prize|uang (?:transport|saku|makan)|amplop|bagi-bagi|tebus murah|kaos gratis|kaus gratis|hadiah (?:umrah|umroh|motor))(?!\p{L})/giu,
  },
  {
    code: "crowd",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:jalan sehat|senam (?:sehat|massal|bersama)|konser|panggung rakyat|pesta rakyat|istigh?osah|doa bersama|nobar|pengobatan gratis|bakti sosial|baksos|tabligh? akbar)(?!\p{L})/giu,
  },
  {
    code: "gathering",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:silaturahmi|silaturahim|silaturrahmi|temu warga|tatap muka|ramah tamah|ngopi bareng|kopdar|konsolidasi|jaring aspirasi|reses)(?!\p{L})/giu,
  },
  {
    code: "bring-people",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:ajak|membawa|bawa|kerahkan|mengerahkan)\s+(?:\p{L}+\s+){0,2}?(?:warga|keluarga|teman|tetangga|massa|guru|pegawai|staf|rekan)(?!\p{L})/giu,
  },
  {
    code: "quiet",
    weight: "weak",
    pattern:
      /(?<!\p{L})(?:jangan (?:disebar|di-?share|diposting|bawa hp)|rahasia|internal saja|tanpa seragam|pakaian bebas(?=[^.\n]{0,30}jangan seragam)|dilarang (?:foto|merekam))(?!\p{L})/giu,
  },
  {
    code: "official-letter",
    weight: "official",
    pattern: /(?<!\p{L})(?:Nomor|No)\s*:?\s*[\w.]{1,12}\/[\w./-]{2,30}|Perihal\s*:\s*Undangan/gu,
  },
  {
    code: "assignment",
    weight: "official",
    pattern: /(?<!\p{L})(?:surat (?:tugas|perintah)|SPT|menugaskan|ditugaskan)(?!\p{L})/giu,
  },
  {
    code: "private-event",
    weight: "official",
    pattern:
      /(?<!\p{L})(?:pernikahan|resepsi|walima\p{L}*|akad nikah|khitanan|sunatan|aqiqah|tahlil\p{L}*|yasinan|arisan|reuni|kerja bakti|donor darah|kebaktian|misa(?= )|ulang tahun (?=ke|anak|kami)|syukuran (?:pernikahan|rumah|kelahiran|khitanan)|pengajian rutin|rapat (?:RT|RW|warga|wali murid|orang tua|komite))(?!\p{L})/giu,
  },
  {
    code: "official-event",
    weight: "official",
    pattern:
      /(?<!\p{L})(?:netralitas|HUT (?:RI|kemerdekaan|korpri|kota|kabupaten|provinsi)|bimbingan teknis|bimtek|rapat koordinasi|rakor(?! relawan)|upacara|apel (?:pagi|gabungan|netralitas|kesiapsiagaan)|pemilu damai|pilkada damai|kampanye damai|sosialisasi (?:pengawasan|tahapan|peraturan|pemilih|pemilihan|pemilu|pilkada|pkpu|netralitas|larangan|pencegahan)|pendidikan pemilih|pengawasan partisipatif|simulasi pemungutan)(?!\p{L})/giu,
  },
];

/** Before a sign, in its sentence: the event is about preventing it. */
export const HARMLESS =
  /(?<!\p{L})(?:larangan|dilarang|tidak boleh|pencegahan|mencegah|pengawasan|mengawasi|netralitas|pelanggaran|tanpa|bukan|anti|bahaya|tolak|penertiban|evaluasi)(?!\p{L})[^.!?\n]*$/iu;
