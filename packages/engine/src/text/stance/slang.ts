/**
 * Everyday spellings and the one they count as, "standard: variants", written from general knowledge. Only
 * words whose variants are common enough to split what little training text there is.
 */
export const SLANG = `
tidak: gak ga g gk nggak ngga nggk enggak engga kagak kaga tdk tak ndak nda gag gax kgk ngak gada tida ora mboten teu henteu
tidakada: gaada gakada
yang: yg yng nyang sing anu
saya: sy gue gw gua gwe aku aq ak ane aing aye kulo abdi ku w
kamu: km lu lo loe elu elo ente sampeyan ko kowe maneh anda dikau antum panjenengan
dia: die beliau blio doi ybs
dengan: dgn dg sm sama ama karo jeung bareng
untuk: utk u buat bwt nggo keur tuk
dari: dr dri ti
dan: n and lan
karena: krn karna krna gegara gara coz soale
sudah: sdh udah udh dah uda wis wes geus dh
juga: jg jga uga oge
bisa: bs bsa iso tiasa
saja: aja aj doang ae wae
itu: tu tuh kuwi eta
ini: nih ni neh iki ieu nie
orang: org orng wong jalma
banyak: bnyk byk akeh loba
jadi: jd jdi dadi
kalau: kalo klo kl klu nek lamun kalu
tapi: tp tpi ttp_ tetapi namun
bukan: bkn dudu lain_ sanes
jangan: jgn jngn ojo ulah jgnlah janganlah
bagaimana: gimana gmn gmna piye kumaha bgmn
kenapa: knp knapa napa kunaon mengapa
sekali: bgt banget bngt bgtt pisan bingit bener_
benar: bener bnr betul btl leres
semua: smua smw kabeh sadaya semuanya
rakyat: rkyt rakyatnya
pemimpin: pmimpin leader pimpinan
presiden: pres presidennya capres bacapres
indonesia: indo indonesiaku nkri
semoga: smoga moga mugi muga mugia smg mdh2an mudah2an
amin: aamiin amiin aaamiin aamin amiiin
dukung: dukun_ support suport ndukung ngedukung dhukung
pilih: milih plh pilihlah
coblos: nyoblos cublos coblosin coblosss coblosan tusuk
menang: mng menanglah menangg
mantap: mantab mantul mantep mantaff mntp mantapp mantaap mantabs
keren: kereen krn_ kueren
hebat: hbt hebatt heibat
bapak: pak pa bpk pakde bpak
ibu: bu bunda mak ibuk
mas: mase
bang: abang bng bg
terima: trima makasih mksh trims thanks tks
selalu: sll sllu slalu
harus: hrs kudu mesti msti
lebih: lbh luwih
masih: msh isih
memang: emang mmg mang pancen
seperti: kayak kyk kek kaya spt koyo sprti
hanya: cuma cuman cm mung ngan
siapa: sapa sopo saha
apa: ap apaan opo naon
mana: mn endi mane
tahu: tau taw ngerti weruh
bicara: ngomong omong bacot ngemeng
goblok: goblog goblokk gblk guoblok geblek gebleg
tolol: tolil tll
bodoh: bdoh bego begok dungu
bohong: boong bo'ong ngibul hoax hoaks bohongi kibul dusta
wkwk: wkwkwk wkwkwkwk wkwkw wkwkwkwkwk wkkwk kwkwk wkwkwkwkwkwk wk wkw awokawok awokawokawok
haha: hahaha hahahaha hahah wahaha hahahahaha hahahahahaha
hehe: hehehe hehehehe hihi hihihi
ayo: ayok yuk yok yuks hayu hayuk ayuk kuy mari marilah ayolah
insyaallah: insyallah insya_allah inshaallah insyaalloh insyaAllah
alhamdulillah: alhamdulilah alhmdulillah
nomor: no nomer nmr
pilkada: pilgub pilbup pilwalkot pilwali pilkadal
gubernur: cagub gub gubernurnya
wakil: cawapres cawagub wapres wagub
pendukung: pndukung supporter
partai: partainya parpol
`;
