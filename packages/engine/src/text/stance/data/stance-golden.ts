/** What the shipped model says of invented texts, to the last bit; made by `npm run train`. */
export const STANCE_GOLDEN: readonly {
  readonly text: string;
  readonly probabilities: readonly number[];
}[] = [
  {
    "text": "xnamax sepertinya bakal menang kalau lihat hitung cepat siang ini",
    "probabilities": [
      0.1709420291372952,
      0.20327479438318974,
      0.6257831764795151
    ]
  },
  {
    "text": "xnamax menang xnamax kalah, harga cabai tetap naik",
    "probabilities": [
      0.37248221673921544,
      0.27969591237216423,
      0.3478218708886203
    ]
  },
  {
    "text": "Ini Daftar Artis yang Mendukung xnamax",
    "probabilities": [
      0.17088218396500957,
      0.06896746616922643,
      0.760150349865764
    ]
  },
  {
    "text": "jangan pilih kursi belakang, panas",
    "probabilities": [
      0.12273905282967579,
      0.5541639173581789,
      0.3230970298121453
    ]
  },
  {
    "text": "sopir ojol cerita, kemarin bawa tim xnamax, hari ini tim xnamax",
    "probabilities": [
      0.15795265503217304,
      0.15201764965582912,
      0.6900296953119979
    ]
  },
  {
    "text": "selamat untuk xnamax atas rekor jalan rusak terpanjang",
    "probabilities": [
      0.0782549361335572,
      0.5772219962200672,
      0.34452306764637564
    ]
  },
  {
    "text": "xnamax menang, tambang yang senang",
    "probabilities": [
      0.5787876519770575,
      0.31541896630468635,
      0.10579338171825614
    ]
  },
  {
    "text": "cukup sudah keluarga xnamax menguasai kabupaten ini",
    "probabilities": [
      0.2455380812837536,
      0.6464353105965831,
      0.10802660811966336
    ]
  },
  {
    "text": "mbelgedhes janjine xnamax",
    "probabilities": [
      0.23544478144468148,
      0.5763540056849921,
      0.18820121287032643
    ]
  },
  {
    "text": "stadion xnamax jadi kandang kambing, miliaran melayang",
    "probabilities": [
      0.2250683187594071,
      0.5071059630320609,
      0.26782571820853196
    ]
  },
  {
    "text": "visi misi xnamax copy paste, tulisannya saja masih nama daerah lain 🤦",
    "probabilities": [
      0.17903456512332505,
      0.6347492501698209,
      0.18621618470685408
    ]
  },
  {
    "text": "🤮 xnamax",
    "probabilities": [
      0.22080406010279452,
      0.6732935556726237,
      0.10590238422458176
    ]
  },
  {
    "text": "rt @USER: sambutan warga untuk xnamax di pulau seberang luar biasa, dari dermaga sudah ditunggu",
    "probabilities": [
      0.8169341663952143,
      0.09844889456139058,
      0.0846169390433951
    ]
  },
  {
    "text": "ora usah mikir suwe, xnamax wae",
    "probabilities": [
      0.3043329312907529,
      0.3770853615546325,
      0.3185817071546146
    ]
  },
  {
    "text": "grup keluarga yang biasa ribut, kali ini kompak xnamax",
    "probabilities": [
      0.4873898770020516,
      0.25954252085242135,
      0.25306760214552704
    ]
  },
  {
    "text": "sendirian melawan koalisi gemuk, salut xnamax",
    "probabilities": [
      0.5072008035298229,
      0.3858141314381442,
      0.10698506503203292
    ]
  },
  {
    "text": "ojol sayang xnamax",
    "probabilities": [
      0.6011164729448686,
      0.18073382635095075,
      0.21814970070418066
    ]
  },
  {
    "text": "absen dulu pendukung xnamax 🙋",
    "probabilities": [
      0.2852134664357512,
      0.4570804592139759,
      0.25770607435027293
    ]
  },
  {
    "text": "KPU menggelar debat publik kedua calon gubernur, saksikan pukul 19.30 WIB",
    "probabilities": [
      0.07699816942052805,
      0.14211262245869935,
      0.7808892081207726
    ]
  },
  {
    "text": "Menteri xnamax menerima kunjungan duta besar di kantornya siang ini",
    "probabilities": [
      0.16037926749440792,
      0.17806652788938251,
      0.6615542046162096
    ]
  },
  {
    "text": "Dukungan Eks Bupati ke xnamax Dinilai Belum Tentu Berpengaruh",
    "probabilities": [
      0.06489310915797063,
      0.017452252402653263,
      0.9176546384393761
    ]
  },
  {
    "text": "siapa pun yang menang semoga warga sejahtera",
    "probabilities": [
      0.4820745997573782,
      0.1032887935281877,
      0.4146366067144341
    ]
  },
  {
    "text": "Massa pendukung xnamax sama-sama padati lokasi debat",
    "probabilities": [
      0.14088499310899066,
      0.20510751155082474,
      0.6540074953401847
    ]
  },
  {
    "text": "perubahan iklim makin terasa, panas sekali",
    "probabilities": [
      0.24157964103770793,
      0.20038282351858944,
      0.5580375354437026
    ]
  },
  {
    "text": "debate xnamax karo xnamax mau bengi rame tenan",
    "probabilities": [
      0.18934606218689207,
      0.25000142343434173,
      0.5606525143787662
    ]
  },
  {
    "text": "kartu ini kartu itu, ujung-ujungnya antre dan zonk. hapal saya sama gaya xnamax",
    "probabilities": [
      0.1882530405720872,
      0.6089182958417514,
      0.20282866358616136
    ]
  },
  {
    "text": "saya takut kota ini jadi intoleran kalau dipimpin xnamax",
    "probabilities": [
      0.22017200147021906,
      0.6973961886132339,
      0.08243180991654697
    ]
  },
  {
    "text": "xnamax bilang janda kaya nikahi pengangguran, itu pelecehan. Perempuan jangan pilih dia",
    "probabilities": [
      0.11765295689970871,
      0.762942558087976,
      0.11940448501231538
    ]
  },
  {
    "text": "Kalau jadi gubernur syaratnya jago joget, xnamax sudah pasti menang wkwkwk",
    "probabilities": [
      0.3264341714837127,
      0.5874818751224062,
      0.08608395339388109
    ]
  },
  {
    "text": "xnamax teh saha? can kungsi ka lembur ayeuna ménta sora",
    "probabilities": [
      0.15188789264410818,
      0.5781474353790931,
      0.26996467197679874
    ]
  },
  {
    "text": "kasian xnamax gak laku",
    "probabilities": [
      0.13188195484115325,
      0.6912345966278436,
      0.17688344853100313
    ]
  },
  {
    "text": "masa warga Jakarta disuruh milih sisa-sisa kayak xnamax",
    "probabilities": [
      0.3679360028059733,
      0.4657679979210016,
      0.16629599927302513
    ]
  },
  {
    "text": "Yang lain dibeking istana, xnamax dibeking rakyat. Menang!",
    "probabilities": [
      0.7819210623063102,
      0.14776296595498406,
      0.07031597173870574
    ]
  },
  {
    "text": "hasil quick count bikin lega, xnamax unggul. Alhamdulillah kerja keras terbayar",
    "probabilities": [
      0.7622398785209908,
      0.06374154702038211,
      0.17401857445862706
    ]
  },
  {
    "text": "capek bahas pilkada, hujan terus ini",
    "probabilities": [
      0.08655438862649951,
      0.2525802751870779,
      0.6608653361864225
    ]
  },
  {
    "text": "xnamax muter muter ga jawab pertanyaan",
    "probabilities": [
      0.13853628893596706,
      0.7451933967090844,
      0.11627031435494861
    ]
  },
  {
    "text": "lihat antusias warga menyambut xnamax begini siapa yang berani bilang surveinya rendah",
    "probabilities": [
      0.6438936083361896,
      0.2248695474827032,
      0.1312368441811072
    ]
  },
  {
    "text": "tolong bantu share, dukung xnamax jadi wali kota kita",
    "probabilities": [
      0.7945727053888493,
      0.08496538897884046,
      0.12046190563231027
    ]
  },
  {
    "text": "xnamax ❤️",
    "probabilities": [
      0.6308131029861623,
      0.20120351001773915,
      0.16798338699609852
    ]
  },
  {
    "text": "Alhamdulillah ribuan warga hadir di kampanye xnamax. Lautan manusia!",
    "probabilities": [
      0.7832417228395585,
      0.06667395764971588,
      0.1500843195107256
    ]
  },
  {
    "text": "mugi xnamax menang, ben deso makmur",
    "probabilities": [
      0.7385329970944651,
      0.16901578484324872,
      0.0924512180622862
    ]
  },
  {
    "text": "@USER nah gitu dong dukung xnamax",
    "probabilities": [
      0.6339143923005394,
      0.188142159190756,
      0.17794344850870464
    ]
  }
];
