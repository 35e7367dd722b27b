/** What the shipped model says of invented texts, to the last bit; made by `npm run train`. */
export const STANCE_GOLDEN: readonly {
  readonly text: string;
  readonly probabilities: readonly number[];
}[] = [
  {
    "text": "KPU Kabupaten Sukaraya menetapkan tiga pasangan calon bupati dan wakil bupati",
    "probabilities": [
      0.0012568772750348523,
      0.001859884224848564,
      0.9968832385001165
    ]
  },
  {
    "text": "Siapa pun pilihannya, persatuan tetap nomor satu. Pilkada riang gembira",
    "probabilities": [
      0.332471930722435,
      0.025674288729503537,
      0.6418537805480614
    ]
  },
  {
    "text": "Ribuan Warga Hadiri Kampanye Akbar xnamax di Stadion",
    "probabilities": [
      0.015899513150082863,
      0.010322975507315497,
      0.9737775113426016
    ]
  },
  {
    "text": "Menurut kalian siapa yang unggul di debat tadi?",
    "probabilities": [
      0.028071825284310476,
      0.040382697281363386,
      0.9315454774343261
    ]
  },
  {
    "text": "foto sama xnamax waktu beliau jadi dosen saya tahun 2012",
    "probabilities": [
      0.182879062305391,
      0.16441372940129464,
      0.6527072082933144
    ]
  },
  {
    "text": "Terima kasih atas dukungannya selama masa sakit bapak kami",
    "probabilities": [
      0.10164153905422996,
      0.24456955253609813,
      0.6537889084096719
    ]
  },
  {
    "text": "Vaksinasi massal di puskesmas, silakan datang membawa KTP",
    "probabilities": [
      0.07112207512820487,
      0.07075687313971152,
      0.8581210517320836
    ]
  },
  {
    "text": "Jangan pilih xnamax. Rekam jejaknya jelas: proyek mangkrak, anggaran bocor.",
    "probabilities": [
      0.01998075845546902,
      0.9295614727878887,
      0.05045776875664232
    ]
  },
  {
    "text": "Anak buah xnamax arogan, nutup jalan buat konvoi seenaknya. Begini mau minta suara?",
    "probabilities": [
      0.02009237131754625,
      0.8403898405500081,
      0.13951778813244564
    ]
  },
  {
    "text": "Golput mending daripada xnamax",
    "probabilities": [
      0.24922535815142485,
      0.523532854337823,
      0.22724178751075208
    ]
  },
  {
    "text": "selamat buat xnamax, berhasil meningkatkan angka pengangguran. juara!",
    "probabilities": [
      0.21363571924334981,
      0.6158796602253028,
      0.1704846205313474
    ]
  },
  {
    "text": "wis kapok aku milih xnamax, janjine mblenjani kabeh",
    "probabilities": [
      0.18005139956635532,
      0.765604814014973,
      0.05434378641867166
    ]
  },
  {
    "text": "@USER xnamax? no thanks",
    "probabilities": [
      0.08990754338332094,
      0.6348363276107641,
      0.2752561290059149
    ]
  },
  {
    "text": "Koalisi gemuk dukung xnamax tapi rakyat tidak diajak bicara. Lawan!",
    "probabilities": [
      0.2580764474080702,
      0.6569811977641391,
      0.08494235482779078
    ]
  },
  {
    "text": "NIK saya dipakai dukung xnamax tanpa izin. Penipu!",
    "probabilities": [
      0.1922825182425298,
      0.6473256782822382,
      0.16039180347523196
    ]
  },
  {
    "text": "gerakan emak-emak untuk xnamax, tos dulu",
    "probabilities": [
      0.5449590401353095,
      0.21751871917986898,
      0.23752224068482153
    ]
  },
  {
    "text": "Survei terbaru pilgub: xnamax 39 persen, xnamax 37 persen",
    "probabilities": [
      0.01157418993571882,
      0.03176328356434751,
      0.9566625264999337
    ]
  },
  {
    "text": "nonton debat full makin yakin xnamax",
    "probabilities": [
      0.7378854501157132,
      0.09412012369976437,
      0.16799442618452248
    ]
  },
  {
    "text": "moderator potong waktu xnamax",
    "probabilities": [
      0.17005040332532226,
      0.11454758592921499,
      0.7154020107454627
    ]
  },
  {
    "text": "Mari kita menangkan xnamax di Pilkada nanti",
    "probabilities": [
      0.7527341705616155,
      0.10372917793291794,
      0.14353665150546654
    ]
  },
  {
    "text": "bismillah xnamax gubernur",
    "probabilities": [
      0.8178342058580924,
      0.10330566003810582,
      0.07886013410380177
    ]
  },
  {
    "text": "yang nyinyirin xnamax belum pernah ketemu orangnya. beliau baik sekali",
    "probabilities": [
      0.606029628388551,
      0.15279380641788234,
      0.24117656519356664
    ]
  },
  {
    "text": "Terima kasih xnamax sudah bela rakyat kecil",
    "probabilities": [
      0.5818224886481462,
      0.29718731081274147,
      0.1209902005391123
    ]
  },
  {
    "text": "ikam semua jangan lupa pilih xnamax lah",
    "probabilities": [
      0.6489305839152352,
      0.26212037939391303,
      0.0889490366908518
    ]
  }
];
