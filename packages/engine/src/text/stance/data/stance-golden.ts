/** What the shipped model says of invented texts, to the last bit; made by `npm run train`. */
export const STANCE_GOLDEN: readonly {
  readonly text: string;
  readonly probabilities: readonly number[];
}[] = [
  {
    "text": "KPU Kabupaten Sukaraya menetapkan tiga pasangan calon bupati dan wakil bupati",
    "probabilities": [
      0.0017001716505996717,
      0.0016816261898109177,
      0.9966182021595894
    ]
  },
  {
    "text": "Siapa pun pilihannya, persatuan tetap nomor satu. Pilkada riang gembira",
    "probabilities": [
      0.23635343444316093,
      0.031217184308000148,
      0.7324293812488389
    ]
  },
  {
    "text": "Ribuan Warga Hadiri Kampanye Akbar xnamax di Stadion",
    "probabilities": [
      0.011595068100070422,
      0.011482395134948566,
      0.9769225367649811
    ]
  },
  {
    "text": "Menurut kalian siapa yang unggul di debat tadi?",
    "probabilities": [
      0.02619341596264139,
      0.03703797839926436,
      0.9367686056380943
    ]
  },
  {
    "text": "foto sama xnamax waktu beliau jadi dosen saya tahun 2012",
    "probabilities": [
      0.19173847273661038,
      0.1921062794786933,
      0.6161552477846963
    ]
  },
  {
    "text": "Terima kasih atas dukungannya selama masa sakit bapak kami",
    "probabilities": [
      0.12150453331494583,
      0.2214923404048694,
      0.6570031262801848
    ]
  },
  {
    "text": "Vaksinasi massal di puskesmas, silakan datang membawa KTP",
    "probabilities": [
      0.05814964163832521,
      0.07055911478908701,
      0.8712912435725877
    ]
  },
  {
    "text": "Jangan pilih xnamax. Rekam jejaknya jelas: proyek mangkrak, anggaran bocor.",
    "probabilities": [
      0.023210391339151905,
      0.9291365125469259,
      0.04765309611392221
    ]
  },
  {
    "text": "Anak buah xnamax arogan, nutup jalan buat konvoi seenaknya. Begini mau minta suara?",
    "probabilities": [
      0.020262428793614347,
      0.8443246809511462,
      0.1354128902552394
    ]
  },
  {
    "text": "Golput mending daripada xnamax",
    "probabilities": [
      0.29877630413415657,
      0.4562214700057549,
      0.24500222586008852
    ]
  },
  {
    "text": "selamat buat xnamax, berhasil meningkatkan angka pengangguran. juara!",
    "probabilities": [
      0.21083734169130006,
      0.6157647901017662,
      0.1733978682069337
    ]
  },
  {
    "text": "wis kapok aku milih xnamax, janjine mblenjani kabeh",
    "probabilities": [
      0.1831899647037917,
      0.7501421522209374,
      0.06666788307527094
    ]
  },
  {
    "text": "@USER xnamax? no thanks",
    "probabilities": [
      0.10174608320426708,
      0.6747483725185486,
      0.2235055442771844
    ]
  },
  {
    "text": "Koalisi gemuk dukung xnamax tapi rakyat tidak diajak bicara. Lawan!",
    "probabilities": [
      0.23585932000841392,
      0.6439140568929206,
      0.1202266230986655
    ]
  },
  {
    "text": "NIK saya dipakai dukung xnamax tanpa izin. Penipu!",
    "probabilities": [
      0.19081224335272892,
      0.6129379408318246,
      0.19624981581544643
    ]
  },
  {
    "text": "gerakan emak-emak untuk xnamax, tos dulu",
    "probabilities": [
      0.582871994066195,
      0.2033772857063827,
      0.21375072022742225
    ]
  },
  {
    "text": "Survei terbaru pilgub: xnamax 39 persen, xnamax 37 persen",
    "probabilities": [
      0.015694611181444815,
      0.04188008321606974,
      0.9424253056024855
    ]
  },
  {
    "text": "nonton debat full makin yakin xnamax",
    "probabilities": [
      0.7332443624930269,
      0.0829058669378495,
      0.18384977056912355
    ]
  },
  {
    "text": "moderator potong waktu xnamax",
    "probabilities": [
      0.18160169022938938,
      0.15916896632923677,
      0.6592293434413738
    ]
  },
  {
    "text": "Mari kita menangkan xnamax di Pilkada nanti",
    "probabilities": [
      0.7437995517434837,
      0.10017046524571174,
      0.1560299830108046
    ]
  },
  {
    "text": "bismillah xnamax gubernur",
    "probabilities": [
      0.8265477325484495,
      0.11054809660982802,
      0.06290417084172249
    ]
  },
  {
    "text": "yang nyinyirin xnamax belum pernah ketemu orangnya. beliau baik sekali",
    "probabilities": [
      0.608945086116726,
      0.171376945821349,
      0.21967796806192497
    ]
  },
  {
    "text": "Terima kasih xnamax sudah bela rakyat kecil",
    "probabilities": [
      0.5629557091289158,
      0.30733608692309683,
      0.12970820394798738
    ]
  },
  {
    "text": "ikam semua jangan lupa pilih xnamax lah",
    "probabilities": [
      0.6890265007461663,
      0.25498527396827997,
      0.055988225285553694
    ]
  }
];
