import type { HostKind } from "@netral/engine/model";

/** The rest of a body's name after the word that tells its kind: capitalised words on the same line. */
export const NAME_TAIL = /(?:[ \t]+(?:\p{Lu}[\p{L}\d./-]*|dan(?=[ \t]+\p{Lu})|kelas[ \t]+\d+))*/uy;

function bodies(words: string, flags = "gu"): RegExp {
  return new RegExp(`(?<![\\p{L}@#])(?:${words})(?![\\p{L}])`, flags);
}

/** Words that name bodies of each kind; a candidate or party of the registry is found by its name instead. */
export const HOST_WORDS: Readonly<Record<Exclude<HostKind, "contestant">, readonly RegExp[]>> = {
  "election-office": [
    bodies(
      "KPU|KPUD|KIP|Bawaslu|Panwaslu\\p{L}*|Panwascam|DKPP|PPS|Komisi (?:Pemilihan Umum|Independen Pemilihan)|Badan Pengawas Pemilihan Umum|Panitia (?:Pengawas|Pemungutan|Pemilihan Kecamatan)",
    ),
  ],
  government: [
    bodies(
      "(?:Dinas|Badan|Kantor|Balai(?! (?:Desa|Warga|RW|RT|Pertemuan|Kota|Kelurahan|Rakyat|Dusun|Banjar))|Bagian|Bidang|Biro|Direktorat)(?=[ \\t]+\\p{Lu})(?![ \\t]+(?:DP[PWCD]|PAC|Partai|Pemenangan))|Sekretari(?:at|s) (?:Daerah|Dinas)|Disdukcapil|Disdik\\p{L}*|Dishub|Diskominfo|Dispar\\p{L}*|Disperindag|Disnaker\\p{L}*|Dispora|Dinkes|Dinsos|Satpol PP|Damkar|Setda|Sekda|Inspektorat|Pemerintah(?= (?:Provinsi|Kota|Kabupaten|Daerah|Desa|Kecamatan))|Pemprov|Pemkab|Pemkot|Pemda|Pemdes|Kementerian|Kemen\\p{L}+|Kecamatan|Kelurahan|Kesbangpol|Bakesbangpol|BKPSDM|BKPP|BKD|BKN|Bappeda|BPBD|Korpri|KORPRI|Puskesmas|RSUD|Polda|Polres|Polsek|Kodim|Koramil|SMAN?(?= ?\\d| Negeri)|SMPN?(?= ?\\d| Negeri)|SDN?(?= ?\\d| Negeri)|SMKN?(?= ?\\d| Negeri)|Universitas|Politeknik|Lapas|Kejaksaan|Pengadilan|BPS|BNN|DPRD|DPR RI|DPD RI|MPR RI|[Kk]epala [Ss]ekolah|[Ww]ali [Kk]elas|Camat|Lurah",
    ),
  ],
  party: [bodies("DPP|DPW|DPC|PAC|DPD(?![ \\t]+RI)|DPRt|[Pp]artai(?=[ \\t]+\\p{Lu})")],
  team: [
    bodies(
      "tim (?:pemenangan|sukses|kampanye)|timses|posko pemenangan|(?:tim )?relawan(?! (?:pmi|bencana|kemanusiaan|vaksin|kesehatan|damkar|bpbd|literasi|demokrasi|pajak|tik|posyandu|pemilu damai|donor))|barisan (?:pendukung|pejuang|relawan)|laskar(?=[ \\t]+\\p{Lu})|simpul relawan|pendukung(?= (?:paslon|pasangan|calon))|sahabat(?=[ \\t]+\\p{Lu})",
      "giu",
    ),
  ],
  community: [
    bodies(
      "(?:RT|RW)(?=[ .]*\\d)|[Kk]arang [Tt]aruna|PKK|[Mm]ajelis [Tt]ak?lim|[Tt]akmir|DKM|[Pp]anitia|[Aa]lumni|PMI|Palang Merah|Gereja|Vihara|Masjid|Mushol+a|Ponpes|Pondok Pesantren|[Kk]omite [Ss]ekolah|[Ww]ali [Mm]urid|[Kk]eluarga [Bb]esar|[Kk]omunitas|[Pp]aguyuban|[Ii]katan|[Yy]ayasan|[Kk]operasi|[Pp]osyandu|[Rr]emaja [Mm]asjid|[Pp]engurus [Mm]asjid|[Ww]arga(?= (?:RT|RW|Dusun|Kampung))",
    ),
  ],
};
