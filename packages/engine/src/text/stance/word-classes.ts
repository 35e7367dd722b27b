/**
 * Words that say something about the manner of a text, written from general knowledge of Indonesian social
 * media (standard, slang, Javanese, Sundanese, Betawi). One bit per class; a word may stand in several.
 */
export const WORD_CLASSES = {
  praise: `hebat mantap keren kerennn cerdas pintar bijak bijaksana amanah jujur tegas merakyat gagah top jos joss gandos
    idola salut kagum bangga cocok layak pantas terbaik teruji terbukti visioner solid dicintai hormat respect
    bagus baik ganteng santun rendah sederhana berani berintegritas integritas prestasi berprestasi tulus ikhlas peduli
    inspiratif menginspirasi kompeten cakap mumpuni berpengalaman bersih tangguh unggul sukses maju sejahtera adil makmur
    optimis semangat cinta sayang mantul kece badai josgandos apik becik sae pinter alus saestu edan panutan
    juara jagoan jago favorit istimewa gemilang berkelas elegan kharismatik berkarismatik setuju betul terdepan ampuh
    keberpihakan harapan perubahan melanjutkan kesejahteraan loyal dedikasi pekerja keras mengayomi menyejukkan adem`,
  insult: `bohong pembohong ngibul tukang gagal kegagalan goblok goblog tolol bodoh bego dungu korupsi koruptor korup munafik
    licik pecundang omdo ngeles songong songgong sombong zalim dzalim dholim boneka antek nepotisme dinasti curang culas pencitraan bacot
    najis jijik muak benci sampah busuk bobrok hancur rusak merusak perusak pengkhianat khianat penipu tipu nipu
    menipu penjahat jahat pelanggar rakus serakah haus kekuasaan plonga plongo planga plongok bocil belimbing sulfur penculik
    radikal radikalis teroris kadrun cebong kampret buzzer buzzerrp provokator memecah intoleran rasis cabul mesum
    selingkuh kafir penista penjilat jilat jongos babu maling rampok garong begal mafia oligarki cukong
    asing aseng komunis pki hoax hoaks fitnah dusta mendustai ingkar janji palsu pembual bual halu ngawur ngaco
    asbun plintat plintut mencla mencle pikun emosian temperamental arogan gila sinting edan gendeng koplak
    kapir memalukan malu norak kampungan ndeso cacat cawe nepo boti banci lemah payah parah ancur amburadul
    blunder konyol lucu badut memble ompong omong kosong gombal modus musuh ngapusi mbelgedes gebleg kerad kurang ajar
    belegug kehed lebok tempo jancuk anjing asu bangsat brengsek setan dajjal iblis laknat`,
  support: `dukung mendukung dukungan didukung ndukung pilih memilih pilihan pilihlah coblos nyoblos coblosin tusuk menangkan memenangkan
    kawal mengawal lanjutkan gas gass gaspol gaskeun gaskan merapat gabung bergabung deklarasi siap allin pendukung relawan
    sahabat barisan pejuang loyalis milih nyoblosin cublos colok vote contreng satukan usung mengusung
    endorse kompak bersama bersatu rapatkan viralkan ngabela ngedukung dhukung pikat`,
  reject: `tolak menolak ogah emoh males malas asal tenggelamkan ganti lawan melawan turunkan lengserkan gulingkan stop hentikan
    boikot ogahlah anti kapok ilfil ilfeel tobat tinggalkan usir minggat waspada awas haram skip mundur mundurlah moh wegah alim`,
  hope: `semoga moga mugi mugia muga aamiin amiin amin insyaallah insya insyallah inshaallah bismillah doa mendoakan berdoa doakan
    berkah barokah alhamdulillah ridho ridhoi ijabah diijabah allahumma ya_allah subhanallah masyaallah pengen ingin berharap
    harap haleluya puji`,
  first: `saya aku ku gue gw gua gwe kami kita kulo kula abdi urang aing awak ane ambo beta denai sy aq akyu kite aye enyong inyong
    nyong tyang titiang`,
  call: `ayo yuk yuks yok mari hayu hayuk ayok let gas jangan_lupa ingat ingatlah pastikan buktikan sebarkan share viralkan ramaikan
    datang hadir saksikan jangan gaspol monggo sumonggo mangga cuss cus kuy yukk ayoo ayooo ayolah marilah hayo pilihlah coblos`,
  vote: `coblos nyoblos tusuk tps suara bilik kotak surat_suara paslon nomor nomer urut no februari pilpres pilkada pileg pilgub
    pilwalkot pilbup putaran kampanye capres cawapres cagub cawagub cabup cawali bacapres caleg presiden gubernur wapres
    walikota bupati kandidat calon pemimpin`,
  news: `mengatakan kata katanya ujar ujarnya menurut sebut menyebut disebut klaim mengklaim tegaskan menegaskan ungkap mengungkap
    ungkapkan tanggapi menanggapi respons merespons hadiri menghadiri gelar menggelar resmi survei elektabilitas pengamat
    kubu timses jubir waketum sekjen ketum politisi politikus ketua juru bicara tkn tkd bappilu koordinator minta meminta nilai
    menilai beberkan jelaskan jelas menjelaskan tuturnya tutur ucap ucapnya imbuhnya paparnya begini ini_kata simak
    berita video live breaking liputan selengkapnya kunjungi mengunjungi kunjungan bertemu temui sambangi blusukan tiba
    sindir kritik bantah akui janji janjikan dapat usai jelang soal terkait alasan alasannya tanggapan hasil lembaga
    responden persen indikator poltracking lsi charta kompas tribun detik tempo antara sindonews okezone`,
  institution: `kpu bawaslu panwaslu panwaslih panwascam panwas polres polresta polda polri polsek tni kodim koramil dandim babinsa
    bhabinkamtibmas kapolres kapolda kapolsek pps ppk kpps pkd pantarlih temanpemilih sahabatbawaslu sobatbawaslu
    kpumelayani ayoawasibersama dinas disdukcapil dukcapil kabupaten kecamatan kelurahan desa pemkab pemkot pemprov diskominfo kominfo
    rapat koordinasi rakor sosialisasi apel kirab pelantikan melantik dilantik bimtek pleno dpt dpk dpsh dptb tahapan
    penyelenggara netralitas netral asn kamtibmas kondusif kamseltibcarlantas pengamanan pengawasan pemilih partisipatif damai
    sukseskan logistik rekapitulasi mediasi sengketa adhoc kesbangpol satpol binmas humas sdm divisi anggota
    komisioner sekretariat aula kegiatan dalam_rangka bertempat perbawaslu pkpu stakeholder instansi`,
  question: `apa apakah siapa siapakah kenapa mengapa napa gimana bagaimana piye kumaha kapan mana dimana kok masa masak mosok kah
    emang emangnya iyakah ngapain knp gmn berapa bukankah akankah mungkinkah adakah haruskah layakkah pantaskah opo naha
    kunaon saha sopo mak`,
  negation: `tidak bukan jangan belum tanpa bukannya tak ora dudu ojo aja_ mboten ndak henteu teu sanes ulah kagak kaga enggak`,
  contrast: `tapi tetapi namun padahal malah malahan justru meski meskipun walau walaupun sedangkan sementara kecuali cuma
    daripada ketimbang dibanding dibandingkan beda perbedaan bandingkan`,
  laugh: `wkwk wkwkwk wkwkwkwk wkw haha hahaha hahahaha hehe hehehe hihi kwkw awokawok awokwok ngakak lol xixi xixixi wk
    hahah hahahah hhh lucu kocak ketawa tertawa`,
  win: `menang kemenangan juara pemenang presidenku gubernurku satu_putaran unggul melesat terpilih jaya berjaya dilantik
    ri1 nomorsatu menanglah`,
  lose: `kalah kekalahan nyungsep tumbang tenggelam keok kandas ambyar anjlok merosot jeblok turun gugur rontok ditinggal
    diskualifikasi`,
  aside: `timnas persib persija persebaya arema gol liga sepakbola bola diskon promo produk film drakor konser lagu album
    skripsi kuliah sekolah kopi makanan restoran hotel game kucing pacar jodoh nikah`,
  greeting: `selamat sukses dirgahayu hut ultah milad turut berduka cita belasungkawa innalillahi ucapan mengucapkan segenap keluarga besar
    atas dilantiknya pelantikan sertijab`,
} as const satisfies Readonly<Record<string, string>>;

export type WordClass = keyof typeof WORD_CLASSES;

/** Class names in the order of their bits. */
export const WORD_CLASS_NAMES = Object.keys(WORD_CLASSES) as readonly WordClass[];
