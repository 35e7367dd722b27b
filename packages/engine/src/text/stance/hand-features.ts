import { EMOJI_CLASSES } from "./emoji-classes.ts";
import {
  FLAG_CAPITAL,
  FLAG_HASHTAG,
  FLAG_SHOUTED,
  FLAG_STRETCHED,
  KIND_ASK,
  KIND_COLON,
  KIND_DOTS,
  KIND_EMOJI,
  KIND_EXCLAIM,
  KIND_LINK,
  KIND_MENTION,
  KIND_NAME,
  KIND_NUMBER,
  KIND_QUOTE,
  KIND_WORD,
  type Tokens,
} from "./scanner.ts";
import { WORD_CLASS_NAMES } from "./word-classes.ts";

const CLASSES = WORD_CLASS_NAMES.length;
const PAIRS = (CLASSES * (CLASSES - 1)) / 2;

/** Where each family of hand-made features begins in the numbering. */
export const HAND = {
  /** A word of the class stands in the text. */
  present: 0,
  /** ... twice or more. */
  repeated: CLASSES,
  /** ... within three tokens after a negation. */
  negated: 2 * CLASSES,
  /** ... within four tokens before a name. */
  beforeName: 3 * CLASSES,
  /** ... within four tokens after a name. */
  afterName: 4 * CLASSES,
  /** ... in a hashtag. */
  inHashtag: 5 * CLASSES,
  /** The first word of the text is of the class. */
  opens: 6 * CLASSES,
  /** Words of both classes stand in the text. */
  both: 7 * CLASSES,
  /** An emoji of the class stands in the text. */
  emoji: 7 * CLASSES + PAIRS,
  /** ... together with an exclamation of praise (sarcasm) */
  emojiWithPraise: 7 * CLASSES + PAIRS + EMOJI_CLASSES.length,
  /** Layout: length, names, links, mentions, hashtags, punctuation, capitals. */
  style: 7 * CLASSES + PAIRS + 2 * EMOJI_CLASSES.length,
  count: 7 * CLASSES + PAIRS + 2 * EMOJI_CLASSES.length + 48,
} as const;

const PRAISE =
  (1 << WORD_CLASS_NAMES.indexOf("praise")) |
  (1 << WORD_CLASS_NAMES.indexOf("trait")) |
  (1 << WORD_CLASS_NAMES.indexOf("achieve"));
const NEGATION = 1 << WORD_CLASS_NAMES.indexOf("negation");

/** Writes the numbers of the features that hold into `out`; returns how many. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat loop that allocates nothing, since every relevant text passes here
export function handFeatures(tokens: Tokens, out: Uint16Array): number {
  const { kind, flags, classes } = tokens;
  let present = 0;
  let repeated = 0;
  let negatedClasses = 0;
  let before = 0;
  let after = 0;
  let hashtagged = 0;
  let opens = 0;
  let emoji = 0;
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let stretched = 0;
  let names = 0;
  let mentions = 0;
  let links = 0;
  let numbers = 0;
  let asks = 0;
  let exclaims = 0;
  let quotes = 0;
  let colons = 0;
  let dots = 0;
  let negation = 0;
  let sinceName = 9;
  for (let n = 0; n < tokens.count; n++) {
    const what = kind[n] ?? 0;
    const own = classes[n] ?? 0;
    sinceName++;
    if (what === KIND_WORD) {
      const flag = flags[n] ?? 0;
      if (words === 0) opens = own;
      words++;
      if ((flag & FLAG_CAPITAL) !== 0) capitals++;
      if ((flag & FLAG_SHOUTED) !== 0) shouted++;
      if ((flag & FLAG_STRETCHED) !== 0) stretched++;
      repeated |= present & own;
      present |= own;
      if ((flag & FLAG_HASHTAG) !== 0) hashtagged |= own;
      if (negation > 0) {
        negation--;
        negatedClasses |= own;
      }
      if ((own & NEGATION) !== 0) negation = 3;
      if (sinceName <= 4) after |= own;
    } else if (what === KIND_NAME) {
      names++;
      sinceName = 0;
      for (let back = 1; back <= 4 && n - back >= 0; back++) before |= classes[n - back] ?? 0;
    } else if (what === KIND_MENTION) mentions++;
    else if (what === KIND_LINK) links++;
    else if (what === KIND_NUMBER) numbers++;
    else if (what === KIND_ASK) asks++;
    else if (what === KIND_EXCLAIM) exclaims++;
    else if (what === KIND_QUOTE) quotes++;
    else if (what === KIND_COLON) colons++;
    else if (what === KIND_DOTS) dots++;
    else if (what >= KIND_EMOJI) emoji |= 1 << (what - KIND_EMOJI);
  }
  let count = 0;
  for (let bit = 0; bit < CLASSES; bit++) {
    const mask = 1 << bit;
    if ((present & mask) === 0) continue;
    out[count++] = HAND.present + bit;
    if ((repeated & mask) !== 0) out[count++] = HAND.repeated + bit;
    if ((negatedClasses & mask) !== 0) out[count++] = HAND.negated + bit;
    if ((before & mask) !== 0) out[count++] = HAND.beforeName + bit;
    if ((after & mask) !== 0) out[count++] = HAND.afterName + bit;
    if ((hashtagged & mask) !== 0) out[count++] = HAND.inHashtag + bit;
    if ((opens & mask) !== 0) out[count++] = HAND.opens + bit;
    for (let other = 0; other < bit; other++) {
      if ((present & (1 << other)) !== 0) out[count++] = HAND.both + (bit * (bit - 1)) / 2 + other;
    }
  }
  for (let bit = 0; bit < EMOJI_CLASSES.length; bit++) {
    if ((emoji & (1 << bit)) === 0) continue;
    out[count++] = HAND.emoji + bit;
    if ((present & PRAISE) !== 0) out[count++] = HAND.emojiWithPraise + bit;
  }
  const style = HAND.style;
  out[count++] =
    style + (words < 5 ? 0 : words < 10 ? 1 : words < 18 ? 2 : words < 30 ? 3 : words < 50 ? 4 : 5);
  out[count++] = style + 6 + Math.min(names, 3);
  out[count++] = style + 10 + Math.min(mentions, 2);
  out[count++] = style + 13 + Math.min(links, 2);
  out[count++] = style + 16 + (tokens.hashtags < 3 ? tokens.hashtags : tokens.hashtags < 6 ? 3 : 4);
  out[count++] = style + 21 + Math.min(asks, 2);
  out[count++] = style + 24 + Math.min(exclaims, 2);
  if (quotes > 0) out[count++] = style + 27;
  if (colons > 0) out[count++] = style + 28;
  if (dots > 0) out[count++] = style + 29;
  if (numbers > 0) out[count++] = style + (numbers > 2 ? 31 : 30);
  if (stretched > 0) out[count++] = style + 32;
  if (shouted * 2 > words) out[count++] = style + 33;
  else if (shouted > 0) out[count++] = style + 34;
  const share = words === 0 ? 0 : (capitals * 8) / words;
  out[count++] = style + 35 + (share < 1 ? 0 : share < 2 ? 1 : share < 4 ? 2 : share < 6 ? 3 : 4);
  if (tokens.count > 0 && kind[0] === KIND_MENTION) out[count++] = style + 40;
  if (tokens.count > 0 && kind[0] === KIND_NAME) out[count++] = style + 41;
  if (share >= 5 && asks === 0 && exclaims === 0 && tokens.hashtags === 0 && mentions === 0)
    out[count++] = style + 42;
  if (share >= 5 && words >= 5 && words < 16) out[count++] = style + 43;
  if (emoji === 0) out[count++] = style + 44;
  if (mentions > 0 && words < 8) out[count++] = style + 45;
  return count;
}
