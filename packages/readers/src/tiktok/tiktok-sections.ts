import type { TiktokAct } from "./tiktok-acts.ts";
import { plainKey } from "./tiktok-fields.ts";

/** What the records of a list are: acts of one kind, or nothing of the owner's doing, with the reason. */
export type TiktokSection = { readonly act: TiktokAct } | { readonly ignored: string };

/**
 * Lists by the name of the subsection they stand in, without case, spaces and marks. The section around it was
 * renamed twice in a year (`Activity`, `Your Activity`, `Likes and Favorites`); these names hardly move. The text
 * export names its files by them, in the language of the account: Indonesian names are TikTok's own words in the
 * app, not yet seen in an export.
 */
const ACTS: readonly (readonly [TiktokAct, RegExp])[] = [
  ["like", /^(likelist|likedvideos|likelijst|daftarsuka|daftarlike|daftaryangdisukai|videoyangdisukai)$/],
  ["save", /^(favou?rite(?!item)|favorite?|favoriet(?!item)|videofavorit|collection$)/],
  ["comment", /^(comments?|komentar|reacties)$/],
  ["follow", /^(following|followinglist|mengikuti|daftarmengikuti|volgend)$/],
  ["share", /^(sharehistory|riwayatberbagi|riwayatbagikan|riwayatpembagian|geschiedenisdelen)$/],
  ["repost", /^(reposts?|repostlist|postingulang|postinganulang|herplaatsingen)$/],
  ["post", /^(posts?|videos?|postingan|postingananda)$/],
  ["deleted-post", /^(recentlydeletedposts?|postinganyangbarudihapus|onlangsverwijderdeberichten)$/],
  ["story", /^(story|stories|cerita)$/],
  ["live", /^(golivehistory|riwayatsiaranlive|riwayatgolive|geschiedenisvanlivegaan)$/],
  ["review", /^(poireview|locationreviews?|ulasanlokasi|locatierecensies)$/],
  ["profile", /^(profileinfo|profileinformation|informasiprofil|infoprofil|profielinformatie)$/],
];

const NOT_ACTS: readonly (readonly [string, RegExp])[] = [
  [
    "views",
    /^(watchhistory|videobrowsinghistory|browsinghistory|kijkgeschiedenis|riwayattontonan|riwayatmenonton|hashtag|profileviews?|profielweergaven|tampilanprofil|adlinkhistory|geschiedenisvanadvertentielinks|riwayattautaniklan)$/,
  ],
  ["searches", /^(searches|searchhistory|zoekopdrachten|pencarian|riwayatpencarian)$/],
  ["followers", /^(follower|followers|followerlist|fanslist|volger|pengikut|daftarpengikut)$/],
  ["private-lists", /^(block|blocklist|blokkeringslijst|daftarblokir)$/],
  ["messages-with-a-machine", /^takochathistory/],
  [
    "account-details",
    /^(activitysummary|samenvattingvanactiviteit|ringkasanaktivitas|loginhistory|inloggeschiedenis|riwayatlogin|riwayatmasuk|mostrecentlocationdata|meestrecentelocatiegegevens|datalokasiterbaru|status|settings|instellingen|pengaturan|.*settings|.*instellingen|autofill|automatischinvullen|isiotomatis|aimoji|aiselfimage|thirdpartyinfo(rmation)?|informatievanderden|stickers?|stiker)$/,
  ],
  [
    "ads-and-views",
    /^(adinterests?|advertentieinteresses|minatiklan|instantformadsresponses|off.*tiktok.*activit(y|ies)|activiteitbuitentiktok|aktivitasdiluartiktok|usageddatafromthirdpartyadvertisers|reactiesopdirectformulieradvertenties)$/,
  ],
  [
    "purchases",
    /^(purchases?|purchasehistory|aankopen|pembelian|.*transaction.*|transactiegeschiedenis|riwayattransaksi|coinpurchasehistory|communication.*|communicatie.*|currentpayment.*|customersupport.*|order.*|product.*|returnandrefund.*|savedaddress.*|shoppingcart.*|vouchers?|voucher|favou?riteitems?|bestelgeschiedenis|opgeslagenadresgegevens|winkelwagenlijst|geschiedenisvan.*)$/,
  ],
];

/** Whole sections that hold no acts. */
const NO_ACT_SECTIONS = /^(adsanddata|appsettings|tiktokshop(ping)?|income.*wallet.*)$/;

/** What a list is, by the names of its subsection and section; undefined when neither is known. */
export function sectionOf(subsection: string, section: string): TiktokSection | undefined {
  const name = plainKey(subsection);
  const ignored = NOT_ACTS.find(([, pattern]) => pattern.test(name));
  if (ignored !== undefined) return { ignored: ignored[0] };
  const act = ACTS.find(([, pattern]) => pattern.test(name));
  if (act !== undefined) return { act: act[0] };
  return NO_ACT_SECTIONS.test(plainKey(section)) ? { ignored: "account-details" } : undefined;
}

/** Conversations: private, read only when the owner asks. */
export function isConversation(subsection: string): boolean {
  return /^(chathistory|directmessages?|groupchat|directeberichten|groepschat|pesanlangsung|pesangrup|obrolangrup)$/.test(
    plainKey(subsection),
  );
}
