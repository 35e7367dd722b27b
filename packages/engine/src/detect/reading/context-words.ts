/**
 * Words around a name that say what is going on, by kind. A word may stand in several kinds. Indonesian first,
 * with slang, some Javanese and Sundanese, and English.
 */
export const CONTEXT_WORDS = {
  /** Someone stands for office, or an election is spoken of. */
  candidacy: `presidenku|presidenri|presiden kita|presiden rakyat|capres|cawapres|cagub|cawagub|cabup|cawabup|cawali|cawawali|cawalkot|cawawalkot|caleg|bacaleg|bacalon
    |nyapres|nyagub|nyabup|nyaleg|paslon|pasangan calon|bakal calon|calon presiden|calon wakil presiden|calon gubernur
    |calon wakil gubernur|calon bupati|calon wakil bupati|calon wali kota|calon walikota|calon wakil wali kota
    |calon wakil walikota|calon legislatif|calon anggota|calon senator|pilkada|pilgub|pilbup|pilwalkot|pilwali|pilpres
    |pileg|pemilu|pemilihan|kampanye|timses|tim sukses|pemenangan|tim pemenangan|deklarasi|relawan|dapil|nomor urut
    |no urut|nomer urut|elektabilitas|surat suara|quick count|hitung cepat|coblos|nyoblos|debat capres|debat cawapres
    |debat publik|pendukung|jurkam|konsolidasi`,
  /** Politics is spoken of, of whatever kind. */
  politics: `debat|politik|politisi|politikus|koalisi|oposisi|rezim|dinasti politik|politik dinasti|buzzer|survei|survey
    |elektabilitas|elektoral|visi misi|visi dan misi|janji politik|istana|kabinet|menteri|kepresidenan|capresnya|cawapresnya
    |tkn|tpn|quick count|exit poll|putaran|parlemen|partai|parpol|ketum|petahana|konstitusi|nyoblos|kontestan|kontestasi
    |pemimpin|negarawan|black campaign|kampanye hitam|demokrasi`,
  /** Praise or a following, as campaign hashtags join them to a name. */
  cheer: `unggul|terbaik|mending|untuk indonesia|buat indonesia|untuk rakyat|untuk semua|pilihan rakyat|pilihan kita|penerus
    |terus maju|maju bersama|bersama rakyat|all in|allin|log in|okegas|petugas rakyat|negarawan|pemimpin|pemimpinku|sahabat
    |sobat|kawan|manut|menuju istana|lebih baik|sikat korupsi|satu putaran|banjir dukungan|semakin di depan|hebat|gemoy`,
  /** A title directly before a name: candidate. */
  candidateTitle: `capres|cawapres|cagub|cawagub|cabup|cawabup|cawali|cawawali|cawalkot|cawawalkot|caleg|bacaleg
    |bacalon|paslon|pasangan|pasangan calon|bakal calon|calon presiden|calon wakil presiden|calon gubernur
    |calon wakil gubernur|calon bupati|calon wakil bupati|calon wali kota|calon walikota|calon wakil wali kota
    |calon wakil walikota|calon anggota dpr|calon anggota dpd|calon senator`,
  /** A title directly before a name: office. */
  officeTitle: `presiden|wakil presiden|wapres|gubernur|wakil gubernur|wagub|bupati|wakil bupati|wabup|wali kota
    |walikota|wakil wali kota|wakil walikota|wawali|wawalkot|menteri|menhan|menko|ketum|ketua umum|anggota dpr
    |anggota dpd|senator|mantan presiden|mantan gubernur|mantan bupati|mantan wali kota`,
  /** Someone is a person, not a place or a thing. */
  personMarker: `pak|bapak|bpk|pakde|bu|ibu|bude|mas|mbak|mba|kang|teh|gus|ning|cak|bang|bung|abah|kiai|kyai|ustadz
    |ustaz|habib|haji|hajah|prof|dr|drs|ir|jenderal|letjen|tuan guru`,
  /** A party is spoken of. */
  party: `partai|parpol|dpp|dpw|dpc|dpd|pac|ranting|kader|caleg|ketum|ketua umum|fraksi|simpatisan|bendera|rakernas|munas|muktamar`,
  /** A call to vote for, or to make win. */
  call: `coblos|pilih|milih|memilih|menangkan|menangin|dukung|mendukung|vote|all in|gas|gaskan|gaskeun|gaspol|lanjutkan
    |2 periode|dua periode|dua kali|satu putaran|sekali putaran|siap menang|siap memenangkan|memenangkan|menang|harga mati
    |pilihanku|pilihan kita|pilihan saya|satu suara|nyoblos|dukungan`,
  /** Says no to what follows. */
  negation: `tidak|tak|tdk|ga|gak|gk|nggak|ngga|enggak|kagak|bukan|jangan|jgn|ogah|anti|tolak|menolak|ora|teu|moal
    |belum|blm|no|not|stop|lawan|asal bukan|tanpa|batal|kalahkan|tumbangkan|tenggelamkan`,
  /** Asks others to act. */
  appeal: `mari|marilah|ayo|ayok|yuk|yuks|yok|hayu|hayuk|mangga|kita|jangan lupa|mohon dukungan|minta dukungan
    |mohon doa dan dukungan|mohon doa dukungan|mengajak|ajak|sebarkan|viralkan|hadirilah|undang|mengundang|undangan|diundang
    |diharapkan hadir|dimohon hadir|wajib hadir|arahkan|instruksikan|himbau|imbau|mohon kehadiran|tolong`,
  /** The owner's unit or colleagues are addressed. */
  unit: `asn|pns|pppk|honorer|opd|skpd|rekan kantor|rekan kerja|rekan guru|rekan dinas|rekan asn|bapak ibu asn
    |bapak ibu guru|bapak ibu pegawai|bapak ibu kepala|dinas|kantor|staf|pegawai|guru|kepala sekolah|kadis|camat|lurah
    |kepala desa|kades|perangkat desa|kelurahan|kecamatan|puskesmas|instansi|korpri|apel|tenaga kontrak|perangkat daerah`,
  family: `ayah|bapak|ibu|mama|papa|bunda|abi|umi|kakek|nenek|paman|bibi|keluarga|sekeluarga|saudara|sanak|anak|istri|suami|orang tua|ortu|kakak|adik|sepupu|besan|mertua|ipar`,
  public: `warga|masyarakat|rakyat|teman|kawan|sobat|netizen|semua|bapak ibu|pemuda|emak emak|sedulur|dulur|baraya`,
  /** The owner was with somebody, or a picture was taken. */
  together: `bersama|bareng|barengan|bersamaan|dengan|dgn|sama|with|foto|fotoan|berfoto|selfie|swafoto|wefie|wefi|groufie
    |ketemu|bertemu|jumpa|salaman|bersalaman|mendampingi|didampingi|menemani|ditemani|ngopi|momen|kenangan`,
  /** Party or candidate attributes. */
  props: `kaos|kaus|baju|jersey|kemeja|topi|jaket|rompi|pin|baliho|spanduk|banner|bendera|poster|stiker|sticker|atribut
    |alat peraga|apk|umbul umbul|kalender|twibbon|bingkai foto|seragam`,
  /** The owner takes part in an event. */
  attend: `hadir|menghadiri|hadiri|ikut|datang|turut|meriahkan|memeriahkan|ramaikan|meramaikan|check in|otw|berangkat`,
  event: `kampanye|deklarasi|konsolidasi|rapat akbar|kampanye akbar|kampanye terbuka|apel siaga|pengukuhan relawan
    |pelantikan relawan|silaturahmi|dialog|blusukan|temu relawan|sosialisasi|konser|jalan sehat|senam|istigosah|doa bersama`,
  /** A tie of the owner to a party. */
  member: `kader|anggota|pengurus|ketua|wakil ketua|sekretaris|bendahara|kta|fungsionaris|caleg|dewan pimpinan|dpp|dpw|dpc
    |dpd|pac|ranting|anak ranting|sayap`,
  former: `mantan|eks|bekas|dulu|pernah|bukan|non|keluar|mundur|tanpa`,
  /** A campaign or volunteer team, in an account's own name. */
  team: `pemenangan|tim pemenangan|tim sukses|timses|relawan|pendukung|pecinta|sahabat|barisan|tkn|tkd|timnas|jubir
    |media center|fans|fanbase|laskar|garda|gerakan|posko|pejuang|simpatisan|menang|projo|sobat|pasukan|jaringan|koalisi
    |satgas|bravo|dukung|loyalis|militan|tim`,
  /** The owner speaks of himself or herself. */
  self: `saya|aku|ane|gue|gua|gw|kami|kita|abdi|kulo|resmi|alhamdulillah|i|we|bergabung|gabung|jadi|menjadi|sebagai`,
} as const satisfies Readonly<Record<string, string>>;

export type ContextKind = keyof typeof CONTEXT_WORDS;

/** The words of each kind as a list. */
export function wordsOfKind(kind: ContextKind): readonly string[] {
  return CONTEXT_WORDS[kind].split("|").map((word) => word.trim());
}

/** Short names of provinces and cities in everyday use, by Kemendagri code. */
export const AREA_SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  "11": ["Aceh", "NAD"],
  "12": ["Sumut"],
  "13": ["Sumbar"],
  "16": ["Sumsel"],
  "19": ["Babel", "Bangka Belitung"],
  "21": ["Kepri"],
  "31": ["Jakarta", "DKI", "DKI Jakarta", "DKJ"],
  "32": ["Jabar"],
  "33": ["Jateng"],
  "34": ["DIY", "Jogja", "Yogya", "Yogyakarta"],
  "35": ["Jatim"],
  "52": ["NTB"],
  "53": ["NTT"],
  "61": ["Kalbar"],
  "62": ["Kalteng"],
  "63": ["Kalsel"],
  "64": ["Kaltim"],
  "65": ["Kaltara"],
  "71": ["Sulut"],
  "72": ["Sulteng"],
  "73": ["Sulsel"],
  "74": ["Sultra"],
  "76": ["Sulbar"],
  "82": ["Malut"],
};

/** Area names that are everyday words: only with "Kota", "Kabupaten" or a word of place before them. */
export const EVERYDAY_AREAS: ReadonlySet<string> = new Set(
  `batu bima metro serang batang malang kudus pati sampang sorong puncak landak demak tegal solok ende alor buru muna
  bone agam siak sigi karo pidie buton mappi tebo lebak`.split(/\s+/),
);
