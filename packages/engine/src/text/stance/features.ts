import { HAND, handFeatures } from "./hand-features.ts";
import { HASH_SEED, hashStep, mix } from "./hash.ts";
import {
  createScanner,
  FLAG_HASHTAG,
  KIND_EXCLAIM,
  KIND_NAME,
  KIND_WORD,
  MAX_UNITS,
  type Tokens,
} from "./scanner.ts";
import { WORD_CLASS_NAMES } from "./word-classes.ts";

/** Number of hashed buckets: character and word features share them. */
export const BUCKETS = 1 << 16;

const NEGATION_BIT = 1 << WORD_CLASS_NAMES.indexOf("negation");
const NEGATION_REACH = 3;
const NAME_REACH = 3;

const SALT_WORD = 0x3c6ef372;
const SALT_PAIR = 0x1f83d9ab;
const SALT_NEGATED = 0x5be0cd19;
const SALT_BEFORE_NAME = 0x27d4eb2f;
const SALT_AFTER_NAME = 0x165667b1;

/** What a text is made of, for the classifier. Arrays are reused by the next extraction. */
export interface Features {
  tokens: Tokens;
  /** Buckets of the character n-grams come first, then those of the words. */
  readonly bucket: Uint16Array;
  /** Token each bucket comes from, for the explanation. */
  readonly token: Uint16Array;
  chars: number;
  count: number;
  /** Numbers of the hand-made features that hold. */
  readonly hand: Uint16Array;
  handCount: number;
}

/** Makes an extractor: text with names masked in, features out, without allocating. */
export function createExtractor(): (maskedText: string) => Features {
  const scan = createScanner();
  const room = MAX_UNITS * 5;
  const features: Features = {
    tokens: scan(""),
    bucket: new Uint16Array(room),
    token: new Uint16Array(room),
    chars: 0,
    count: 0,
    hand: new Uint16Array(HAND.count),
    handCount: 0,
  };
  const { bucket, token } = features;
  let count = 0;

  function charGrams(tokens: Tokens): void {
    const { kind, from, to, letters } = tokens;
    for (let n = 0; n < tokens.count; n++) {
      if (kind[n] !== KIND_WORD) continue;
      const last = to[n] ?? 0;
      for (let i = (from[n] ?? 1) - 1; i <= last - 2; i++) {
        let hash = hashStep(hashStep(HASH_SEED, letters[i] ?? 0), letters[i + 1] ?? 0);
        const stop = Math.min(i + 5, last + 1);
        for (let j = i + 2; j < stop; j++) {
          hash = hashStep(hash, letters[j] ?? 0);
          if (count >= room) return;
          token[count] = n;
          bucket[count++] = mix(hash);
        }
      }
    }
  }

  function add(hash: number, n: number): void {
    if (count >= room) return;
    token[count] = n;
    bucket[count++] = mix(hash);
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one flat loop that allocates nothing, since every relevant text passes here
  function wordGrams(tokens: Tokens): void {
    const { kind, hash, classes, flags } = tokens;
    let previous = 0x2545f491;
    let negated = 0;
    let sinceName = NAME_REACH + 1;
    for (let n = 0; n < tokens.count; n++) {
      const key = hash[n] ?? 0;
      const what = kind[n] ?? 0;
      add(key ^ SALT_WORD, n);
      add(Math.imul(previous, 31) ^ key ^ SALT_PAIR, n);
      previous = key;
      if (what === KIND_NAME) {
        for (let back = 1; back <= NAME_REACH && n - back >= 0; back++) {
          if (kind[n - back] === KIND_NAME) break;
          add((hash[n - back] ?? 0) ^ SALT_BEFORE_NAME, n - back);
        }
        sinceName = 0;
        continue;
      }
      if (++sinceName <= NAME_REACH) add(key ^ SALT_AFTER_NAME, n);
      if (what >= KIND_EXCLAIM) negated = 0;
      else if (negated > 0) {
        negated--;
        add(key ^ SALT_NEGATED, n);
      }
      if (((classes[n] ?? 0) & NEGATION_BIT) !== 0) negated = NEGATION_REACH;
      if (((flags[n] ?? 0) & FLAG_HASHTAG) !== 0 && what === KIND_WORD) add(key ^ 0x9e3779b9, n);
    }
    add(Math.imul(previous, 31) ^ 0x2545f491 ^ SALT_PAIR, Math.max(0, tokens.count - 1));
  }

  return (maskedText) => {
    const tokens = scan(maskedText);
    features.tokens = tokens;
    count = 0;
    charGrams(tokens);
    features.chars = count;
    wordGrams(tokens);
    features.count = count;
    features.handCount = handFeatures(tokens, features.hand);
    return features;
  };
}
