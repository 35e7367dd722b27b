/**
 * Words that name structure in exports: of keys, columns and paths. A key made of these alone is shown in a skeleton;
 * any other may be a name, a number or a date, and is masked.
 */
export const STRUCTURAL_WORDS: ReadonlySet<string> = new Set(
  `
  a about access account accounts action actions activities activity actor actors ad add added address ads album albums
  all alt and answer answers app application apps archive archived article articles as at attachment attachments
  attending attributes audience audio author authors auto avatar
  backup badge ban banned base bio birthday block blocked board body bookmark bookmarked bookmarks box browser business
  button by
  call calls camera cancelled caption captions cards categories category cc change changed changes channel channels chat
  chats check checkin ckey city clicked client close closed code collection collections color column comment commented
  comments communities community company connection connections contact contacts content contents context conversation
  conversations coordinate coordinates count country cover create created creation creator creators cross currency
  custom
  data date day deactivated default delete deleted description desc destination details detail device devices did
  direct disabled discussion display document documents domain done draft drafts duration
  edit edited edits editable email emoji enabled end ended entities entity entries entry event events exif expiration
  export extended external extra
  facebook fallback false family favorite favorited favorites favourite favourites feed fetched field fields file
  filename files filter first flag folder follow followed follower followers following followings for format forward
  forwarded friend friends from full
  gallery game games gender general geo gif global group groups
  handle hashtag hashtags header headline height hidden history home host hour html href http https
  icon id ids ig image images impression impressions in inbox index indices info information instagram interaction
  interactions interest interested interests invite invited invites invitation invitations ip is ist item items
  iso issue
  job join joined json
  key keys keyword kind
  label labels lang language languages last lat latitude layout left length level life like liked likes line link linked
  linkedin links list listing lists live local locale location locations lock log login logs long longitude
  main manifest map mark marked marketplace mastodon media member members membership memberships memories mention
  mentions menu message messages messenger meta metadata method mime min minute mobile mode month more music muted my
  name names native network new news next nickname no not note notes notification notifications num number
  object objects of off offers on only op open option options order ordered org original other out outbox owner
  page pages parent part participant participants parts path payload payments people permission person personal phone
  photo photos pin pinned place places platform play playlist playlists poll polls position post posted posts prefix
  preview primary privacy private product products profile profiles project properties property public published
  purpose
  question questions quote quoted quotes
  rank rating raw reach react reaction reactions reacted read reason received recent record records reel reels
  reference referrer region registration rel related relation relations relationship relationships removed replied
  replies reply repost reposted reposts request requests response responses result results retweet retweeted retweets
  review reviews role root row rows rule
  save saved saves schema score screen search searches second section secure security seen select self send sender sent
  service session sessions set setting settings share shared shares short show shown size skill skills source start
  started state status statuses step sticker stickers stories story stream string strings style subject subscribe
  subscribed subscription subscriptions suggested summary support survey system
  tab table tag tagged tags target targets telegram text texts thread threads thumb thumbnail tier tiktok time times
  timeline timestamp timezone title titles to token top topic topics total track translation tree true tweet tweets
  twitter type types
  unfollow unfollowed unix unlike unread update updated updates upload uploaded uri url urls usage user username users
  utc uuid
  value values verb verified version via video videos view viewed views visibility visible visit visited voice vote
  voted votes
  warning watch watched web website when where whatsapp who width with word words work
  x
  year you your youtube
  zone
  v x y z s t u i n ts ms px ytd takeout dict attachments_v2 reshare reshared
  tanggal waktu tautan komentar kiriman suka jenis nama judul isi pesan grup acara video foto
  `
    .trim()
    .split(/\s+/),
);
