/**
 * Words that say something about the manner of a text, written from general knowledge of Indonesian social
 * media (standard, slang, Javanese, Sundanese, Betawi, Minang, Malay). One bit per class, at most 31 classes; a
 * word may stand in several.
 */
export const WORD_CLASSES = {
  trait: `hebat keren cerdas pintar bijak bijaksana amanah jujur tegas merakyat gagah idola visioner solid dicintai
    bagus baik ganteng santun rendah sederhana berani berintegritas integritas tulus ikhlas peduli inspiratif
    kompeten cakap mumpuni berpengalaman pengalaman bersih tangguh unggul jagoan jago favorit istimewa
    gemilang berkelas elegan kharismatik karismatik berkarismatik loyal dedikasi mengayomi menyejukkan adem teduh
    humble ramah hangat dekat tenang berwibawa wibawa kharisma religius nasionalis negarawan patriot ksatria pejuang pekerja
    teladan tauladan panutan figur sosok dambaan idaman harapan kebanggaan muda energik kreatif inovatif cekatan gesit
    satset gercep profesional modern pinter apik becik sae alus pengayom bersahaja tanggap responsif cinta mencintai
    menghargai berjiwa sabar sholeh saleh alim gagasan berkarakter matang paham menguasai mampu sanggup jernih
    berbobot konkret realistis solutif kasep bageur someah gentle budiman arif adil bersahabat komitmen konsisten istiqomah`,
  praise: `mantap keren salut kagum bangga cocok layak pantas terbaik top jos gandos sip setuju sepakat respek hormat
    love suka demen seneng senang mantul kece badai ciamik juara gokil cakep aseek asik asyik luar_biasa luarbiasa
    joss mantab uwuw terharu merinding bagus sejuk nyaman puas apresiasi mengapresiasi good nice best great wow
    josgandos the_best super jempol acung sempurna tepat terdepan terkeren terhebat favoritku idolaku jagoanku pilihanku
    presidenku gubernurku bupatiku walikotaku panutanku betul cihuy uhuy gemes comel menawan memukau
    cemerlang brilian jenius dahsyat fantastis wah edun mantep pokoke pokoknya hebatnya kerennya`,
  achieve: `terbukti teruji berhasil keberhasilan sukses prestasi berprestasi penghargaan pembangunan membangun dibangun
    meningkat meningkatkan mewujudkan terwujud kesejahteraan sejahtera makmur maju kemajuan memajukan majukan nyata
    kerja bekerja bukti membuktikan solusi program programnya visi misi janji kesehatan pendidikan lapangan ekonomi
    sembako gratis umkm petani nelayan buruh guru honorer pemuda santri emas perubahan lanjutkan melanjutkan
    berkelanjutan memperjuangkan perjuangan berjuang melayani pelayanan pelayan berpihak keberpihakan tuntas beres
    hasil karya membantu bantuan mensejahterakan perbaikan memperbaiki berkah berbenah bebas transparan`,
  insult: `goblok tolol bodoh dungu bebal bajingan bangsat brengsek keparat biadab laknat anjing asu babi monyet setan
    iblis dajjal sampah najis jijik menjijikkan busuk tengik memble bacot cocot mbacot nyocot picek kampret cebong kadrun
    kadal bani cupu culun banci bencong plonga plongo planga plango plangak plongok pelo melongo bocil bocah
    ingusan karbitan boneka wayang antek babu jongos budak kacung penjilat jilat ndasmu matamu dengkul otak
    udik ndeso norak katrok lebay gila sinting edan gendeng miring stres sakit pikun uzur tua_bangka maruk kemaruk
    serakah rakus tamak munafik licik picik culas sombong songgong songong arogan angkuh belagu sok congkak
    pembohong penipu pendusta pembual pengecut pecundang penculik pembunuh penjahat perusak pengkhianat penghianat
    koruptor maling rampok begal garong mafia tiran diktator bengis kejam sadis zalim dzalim dholim lalim
    gembel kere belegug kehed goblog gelo koplok kunyuk bedul gebleg koplak koclok kontol memek ngentot jancuk jancok
    cuk cok bangke pantek kimak pukimak puki tailaso telaso sundala sontoloyo semprul kepala_batu gatel sundal
    lemah payah letoy loyo lembek ampas receh abal ecek kacangan murahan rendahan alay sengak tengil`,
  misdeed: `bohong ngibul kibul tipu menipu nipu ditipu dusta fitnah memfitnah hoax ingkar khianat berkhianat mengkhianati
    korupsi korup suap nyuap gratifikasi pungli menggarong mencuri nyolong merampok makan_uang nepotisme dinasti kolusi kkn
    curang kecurangan manipulasi rekayasa settingan intimidasi menekan dipaksa memaksa culik menculik bunuh membunuh
    langgar melanggar pelanggaran ham etika melecehkan hina menghina penghinaan nista menista penista penistaan
    radikal radikalisme teroris intoleran sara rasis provokasi provokator adu_domba memecah pecah belah politisasi
    gagal kegagalan mangkrak rusak merusak bobrok hancur menghancurkan ancur amburadul berantakan kacau semrawut
    utang hutang ngutang mahal susah sengsara menderita menyengsarakan banjir macet gusur menggusur
    asing aseng cina antek komunis pki oligarki cukong pencitraan citra gimik gimmick settingan mencla mencle plintat
    plintut ngeles berkelit cuci tangan tutup_mata bungkam ngawur ngaco asbun omdo omong kosong gombal
    selingkuh cabul mesum bokep skandal kasus tersangka dipecat pecatan terlibat diduga dugaan manfaatkan memanfaatkan
    ordal cawe bansos dikadali dikibuli bancakan mark_up proyek jatah sogok menyogok serangan_fajar money politic`,
  fear: `bahaya berbahaya membahayakan ngeri seram serem takut khawatir waspada awas hati_hati miris prihatin sedih kecewa
    mengecewakan kasihan kasian sayang_sekali parah memalukan malu maluin muak benci sebal sebel eneg enek enegh capek cape
    lelah bosan bosen males malas kesal kesel marah emosi gedeg geram jengkel nyesel menyesal nyesek heran aneh lucu
    geli konyol absurd ngaco ironis tragis bencana petaka celaka kiamat wassalam ambyar ampun amit astaga astaghfirullah
    naudzubillah innalillahi duh duhh waduh halah hadeh hadeuh haduh alah yaelah ealah walah buset gile busyet
    puyeng pusing dikadalin blunder memble keok nyungsep ngenes`,
  ridicule: `ngakak lawak pelawak dagelan badut komedi stand_up kocak gemoy joget samsul belimbing sayur sulfat ngibul
    mulut retorika ceramah ngoceh ngoceh cerewet baper baperan mewek nangis ngambek cengeng panik kepanasan
    kebakaran jenggot gelisah ketar ketir uring ngamuk emosian tantrum kabur ngumpet takut minder ciut
    mimpi ngimpi halu ngarep ngebet kebelet haus ambisi ambisius berambisi doyan hobi tukang raja jagonya
    spesialis spesial ahli profesor cerdas_cermat hafalan hapalan nyontek contekan nyontek jiplak tiru meniru niru plagiat
    dislepet slepet dirujak rujak dibully bully sindir nyindir satire kwkwk goyang oleng nyasar salah_fokus
    katanya konon situ ente wan wowo pepo memo abud kang_foto pencitraan gaya bergaya gayanya sok_sokan kok`,
  support: `dukung mendukung dukungan didukung pilih memilih dipilih pilihan terpilih coblos tusuk menangkan memenangkan
    kawal mengawal lanjut gas gass gasss gasspol gaspol gaspoll gaskeun gaskan merapat allin all_in vote voting contreng
    colok satukan usung mengusung endorse perjuangkan bela membela sokong nyokong ngabela ngedukung dhukung
    milih nyoblos jagokan menjagokan percayakan titipkan amanahkan antarkan mengantarkan hantarkan`,
  organise: `relawan deklarasi mendeklarasikan barisan pejuang loyalis simpatisan pendukung sahabat sobat sedulur komunitas
    aliansi gerakan forum laskar garda posko pemenangan konsolidasi solid kader tim timses ranting dpc dpd dpw
    bergabung gabung kompak bersatu rapatkan barisan merapat militan akar rumput keluarga_besar kami_siap siap
    sosialisasi sosialisasikan kampanyekan nobar senam jalan_sehat turun_gunung berkobar membara bergerak
    kaos spanduk baliho stiker apk atribut viralkan share sebarkan ramaikan`,
  loyal: `tetap tetep ttp selalu harga_mati pokoknya pokoke fix pasti yakin haqqul mantap_hati istiqomah setia teguh tegak
    lurus gak_bakal ogah_pindah sampai_mati titik no_debat sejati selamanya dihati hati makin semakin tambah
    auto jelas tentu wajib harus kudu jangan_ragu tidak_ragu ragu sepenuh penuh total maksimal sekeluarga keluarga optimis
    semangat semangatt gaspol maju terus teruslah pantang mundur tancap`,
  reject: `tolak menolak ditolak ogah emoh moh wegah alim males jangan_pilih asal_bukan asal tenggelamkan ganti gantipresiden
    lawan melawan turunkan lengserkan gulingkan stop hentikan boikot anti kapok ilfil ilfeel tobat tinggalkan
    minggat skip mundur mundurlah narah sudi haram benamkan tumbangkan kalahkan bukan asalbukan
    ogahlah no jauhkan singkirkan buang usir bubarkan blacklist coret hukum pidanakan tangkap adili copot`,
  hope: `semoga mudah_mudahan insyaallah insya_allah insya bismillah bismillahirrahmanirrahim doa doakan mendoakan berdoa aamiin amin
    amiin berkah barokah berkahi alhamdulillah ridho ridhoi ijabah diijabah kabulkan allahumma subhanallah masyaallah masya
    allah tuhan gusti pangeran lindungi lindungan sehat selalu lancar sukses berharap harap pengen ingin
    memberkati puji haleluya shalom dimudahkan dilancarkan diberi diberikan kekuatan restu merestui`,
  first: `saya kami kita keluargaku sekeluarga hatiku suaraku pribadi menurutku bagiku akupun gueh diriku
    kito awak urang_awak ambo denai beta ketong torang kitorang aing nyong inyong enyong titiang tiang icha`,
  second: `kamu anda kalian kau engkau lu elo ente situ bapak_sekalian saudara kawan gaes guys bro sis bosku boskuh lur dulur
    sedulur gan min cak mas bang pak ibu om tante mbak kang neng gus kyai ustadz prof jenderal`,
  call: `ayo jangan_lupa ingat ingatlah pastikan buktikan sebarkan share viralkan ramaikan datang hadir hadirilah saksikan
    monggo sumonggo mangga cuss cus catat tandai gunakan salurkan jangan_golput wujudkan mari bareng yuk
    rapatkan satukan bangkit bergerak jadilah ajak mengajak serukan lets come_on sikat hajar`,
  vote: `coblos tps suara bilik kotak surat_suara paslon nomor urut februari november april pilpres pilkada pileg
    putaran satu_putaran kampanye capres cawapres gubernur wakil bacapres caleg presiden bupati walikota wali kota dprd dpr
    kandidat calon pemimpin kepala daerah kades lurah periode pencoblosan pemungutan mencoblos hak pilih pemilu debat
    dpt elektoral quick count ri1 dki1 jabar1 jatim1`,
  news: `mengatakan kata ujar ujarnya menurut sebut menyebut disebut menyebutkan klaim mengklaim diklaim tegaskan menegaskan
    ungkap mengungkap ungkapkan mengungkapkan tanggapi menanggapi respons merespons respon hadiri menghadiri gelar menggelar
    digelar resmi meresmikan minta meminta nilai menilai dinilai beberkan membeberkan jelaskan menjelaskan tuturnya tutur ucap
    imbuhnya paparnya paparkan memaparkan begini simak kunjungi mengunjungi kunjungan bertemu temui sambangi blusukan
    tiba sindir menyindir kritik mengkritik bantah membantah akui mengakui mengaku janjikan menjanjikan usai jelang
    soal terkait alasan alasannya tanggapan buka_suara angkat_bicara singgung menyinggung ingatkan mengingatkan
    sampaikan menyampaikan sambut disambut ajak pastikan memastikan siapkan menyiapkan targetkan menargetkan tawarkan
    puji memuji yakini diyakini dikabarkan diketahui dilaporkan dijadwalkan rencananya sebelumnya sementara_itu
    berita live breaking liputan selengkapnya baca tonton update newsupdate video foto via lewat artikel klik`,
  outlet: `kompas kompascom detik detikcom tempo temponasional tribun tribunnews antara antaranews sindonews okezone liputan viva
    republika cnn cnnindonesia cnbc metrotv tvone kumparan idn idntimes jpnn merdeka suara rmol inews beritasatu
    narasi fajar jawapos pikiran rakyat tirto katadata medcom kabar portal redaksi pers wartawan jurnalis reporter
    pengamat peneliti pakar dosen direktur_eksekutif analis politikus politisi jubir waketum sekjen ketum bendahara`,
  survey: `survei surveinya survey elektabilitas popularitas responden persen persentase indikator poltracking lsi charta litbang
    smrc indopol jejak_pendapat polling hasil unggul peringkat tren sampel margin rilis merilis lembaga tertinggi swing voter`,
  institution: `kpu* bawaslu* panwas* polres* polda* polri* polsek* kodim* koramil* dandim* babinsa* bhabin* temanpemilih* sahabatbawaslu* disdukcapil* dukcapil* kpu bawaslu panwaslu panwaslih panwascam panwas polres polresta polda polri polsek tni kodim koramil dandim babinsa
    bhabinkamtibmas kapolres kapolda kapolsek pps ppk kpps pkd pantarlih temanpemilih sahabatbawaslu sobatbawaslu bawasluri
    kpumelayani ayoawasibersama dinas disdukcapil dukcapil kabupaten kecamatan kelurahan desa pemkab pemkot pemprov diskominfo
    kominfo kemenkominfo kemendagri mendagri menpan bkn kasn asn pns pppk korpri rapat koordinasi rakor rakernis sosialisasi apel
    kirab pelantikan melantik dilantik bimtek pleno dpk dpsh dptb dps tahapan penyelenggara netralitas netral kamtibmas
    kondusif kondusivitas kamseltibcarlantas pengamanan pengawasan pengawas pemilih partisipatif partisipasi damai sukseskan
    logistik rekapitulasi mediasi sengketa adhoc kesbangpol satpol binmas humas sdm divisi anggota komisioner sekretariat
    aula bertempat perbawaslu pkpu stakeholder instansi forkopimda forkopimcam camat personel satlantas lantas operasi
    puskesmas rsud bpbd pdam bps bpjs posyandu stunting imunisasi musrenbang upacara paripurna peraturan undang monitoring
    evaluasi penyuluhan pelatihan workshop peserta narasumber penetapan pengumuman pendaftaran verifikasi berkas jadwal`,
  question: `apa apakah siapa siapakah kenapa mengapa bagaimana kapan mana dimana kemana kok masa masak mosok kah emang
    emangnya iyakah ngapain berapa bukankah akankah mungkinkah adakah haruskah layakkah pantaskah naha masih_adakah apaan
    gitu_ya ya_kan bukan_begitu mohon tolong tanya bertanya nanya`,
  negation: `tidak bukan jangan belum tanpa bukannya aja_ ulah teu`,
  contrast: `tapi padahal malah malahan justru meski meskipun walau walaupun sedangkan sementara kecuali cuma hanya
    daripada ketimbang dibanding dibandingkan beda perbedaan bandingkan bandingin mending mendingan lebih_baik berbeda`,
  laugh: `wkwk haha hehe ngakak lol xixi xixixi kwkw awok hahah hhh lucu kocak ketawa tertawa terbahak wkkw wkw kwkwkw awowok`,
  win: `menang kemenangan pemenang memimpin melesat unggul jaya berjaya dilantik jadi_presiden ri1 presiden_ri
    menanglah rebound terpilih meraih puncak total mutlak telak juara`,
  lose: `kalah kekalahan nyungsep tumbang tenggelam keok kandas ambyar anjlok merosot jeblok turun gugur rontok ditinggal
    diskualifikasi terpuruk buncit gembos bubar tersingkir jungkel terjungkal karam tamat`,
  aside: `timnas persib persija persebaya arema psm gol liga sepakbola bola diskon promo produk film drakor konser lagu album kpop
    idol skripsi kuliah kampus kopi makanan restoran hotel game kucing pacar jodoh nikah shopee tiktokshop giveaway bonus
    barista resep masak liburan pantai motor mobil laptop hp followers follback mutualan oshi bias fandom comeback anime
    zodiak crush galau bestie ootd skincare cafe gadget saham kripto trading pelanggan garansi ongkir stok order pesan`,
  greeting: `selamat sukses dirgahayu hut ultah milad turut berduka cita belasungkawa innalillahi mengucapkan ucapan segenap
    dilantiknya sertijab purna husnul khotimah ramadan idulfitri natal nyepi waisak imlek tahun_baru hari_ibu
    minal aidin lahir batin`,
  crowd: `ribuan ratusan jutaan lautan manusia massa membludak tumpah ruah antusias antusiasme meriah disambut sambutan bergemuruh
    riuh teriak yel memadati padati menyambut warga masyarakat emak milenial genz rakyat ulama kyai kiai habib tokoh`,
  rival: `sebelah kubu lawan musuh buzzer buzzerrp bazer bajer ternak termul abah_fans pendukungnya pendukung fansnya pemuja
    pembela pengikut junjungan jagoannya jagoanmu pilihanmu idolamu paslonmu capresmu timsesnya jubirnya gerombolan kelompok
    kaum penyembah haters pembenci kampret cebong kadrun`,
} as const satisfies Readonly<Record<string, string>>;

export type WordClass = keyof typeof WORD_CLASSES;

/** Class names in the order of their bits. */
export const WORD_CLASS_NAMES = Object.keys(WORD_CLASSES) as readonly WordClass[];
