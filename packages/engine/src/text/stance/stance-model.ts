import type { Span } from "../span.ts";
import { BUCKETS, createExtractor, type Features } from "./features.ts";
import { HAND } from "./hand-features.ts";
import { isOfficialVoice } from "./official-voice.ts";
import { portableExp } from "./portable-exp.ts";

/** The sides, in the order of the model's scores. */
export const STANCES = ["support", "opposition", "neither"] as const;
export type Stance = (typeof STANCES)[number];

/** A stretch of the masked text that spoke for the decision. */
export interface StanceReason extends Span {
  /** How much it added to the score of the decided side, in logits; positive. */
  readonly weight: number;
}

/** What the classifier says about one text. */
export interface StanceReading {
  readonly stance: Stance;
  /** Calibrated probability of `stance`, 0 to 1. */
  readonly probability: number;
  /** Probabilities of support, opposition, neither. */
  readonly probabilities: readonly [number, number, number];
  /** The words that decided, strongest first; empty for `neither`. */
  readonly because: readonly StanceReason[];
}

/** Reads the side a text takes; names must be masked before (see `maskNames`). */
export interface StanceModel {
  classify(maskedText: string): StanceReading;
  /** Only the side, 0 to 2 as in {@link STANCES}: allocates nothing. */
  side(maskedText: string): number;
}

/** Layout of the model file: header of doubles, 8-bit weights of the buckets, 16-bit weights of the hand-made features. */
export const MODEL_MAGIC = 0x314e5453;
export const MODEL_HEADER = {
  /** Doubles after the magic (and four bytes of padding). */
  bias: 0,
  bucketScale: 3,
  handScale: 6,
  charShare: 9,
  wordShare: 10,
  /** Below this probability of taking any side, the answer is `neither`. */
  threshold: 11,
  count: 12,
} as const;
export const MODEL_BYTES = 8 + MODEL_HEADER.count * 8 + HAND.count * 3 * 2 + BUCKETS * 3;

const REASONS = 4;
/** What is left of the probability of a side when an office speaks. */
const OFFICIAL_SHARE = 0.05;

/** Opens a model; throws on bytes that are none (they are shipped with the code, so that is a bug). */
export function loadStance(bytes: Uint8Array): StanceModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length !== MODEL_BYTES || view.getInt32(0, true) !== MODEL_MAGIC) {
    throw new Error("not a stance model of this version");
  }
  const header = Float64Array.from({ length: MODEL_HEADER.count }, (_, i) =>
    view.getFloat64(8 + i * 8, true),
  );
  const handAt = 8 + MODEL_HEADER.count * 8;
  const hand = Int16Array.from({ length: HAND.count * 3 }, (_, i) => view.getInt16(handAt + i * 2, true));
  const buckets = new Int8Array(bytes.slice(handAt + HAND.count * 6).buffer);
  const number = (at: number): number => header[at] ?? 0;
  const threshold = number(MODEL_HEADER.threshold);
  const extract = createExtractor();
  const scores = new Float64Array(3);
  const probabilities = new Float64Array(3);

  /** Sums in whole numbers and scales once, so that the order of addition cannot matter. */
  function score(features: Features): void {
    for (let side = 0; side < 3; side++) {
      let chars = 0;
      let words = 0;
      let made = 0;
      for (let i = 0; i < features.chars; i++) chars += buckets[(features.bucket[i] ?? 0) * 3 + side] ?? 0;
      for (let i = features.chars; i < features.count; i++) {
        words += buckets[(features.bucket[i] ?? 0) * 3 + side] ?? 0;
      }
      for (let i = 0; i < features.handCount; i++) made += hand[(features.hand[i] ?? 0) * 3 + side] ?? 0;
      scores[side] =
        number(MODEL_HEADER.bias + side) +
        number(MODEL_HEADER.bucketScale + side) *
          (chars * charFactor(features) + words * wordFactor(features)) +
        number(MODEL_HEADER.handScale + side) * made;
    }
  }

  const charFactor = (features: Features): number =>
    number(MODEL_HEADER.charShare) / Math.sqrt(Math.max(1, features.chars));
  const wordFactor = (features: Features): number =>
    number(MODEL_HEADER.wordShare) / Math.sqrt(Math.max(1, features.count - features.chars));

  function decide(features: Features): number {
    score(features);
    const [a = 0, b = 0, c = 0] = scores;
    const top = Math.max(a, b, c);
    const ea = portableExp(a - top);
    const eb = portableExp(b - top);
    const ec = portableExp(c - top);
    const sum = ea + eb + ec;
    const share = isOfficialVoice(features.tokens) ? OFFICIAL_SHARE : 1;
    probabilities[0] = (ea / sum) * share;
    probabilities[1] = (eb / sum) * share;
    probabilities[2] = 1 - (probabilities[0] ?? 0) - (probabilities[1] ?? 0);
    if (probabilities[2] > 1 - threshold) return 2;
    return ea >= eb ? 0 : 1;
  }

  /** Adds up, token by token, what the hashed features gave to `side` over the mean of the others. */
  function reasons(features: Features, side: number): StanceReason[] {
    const share = new Map<number, number>();
    const gain = (at: number): number => {
      const own = number(MODEL_HEADER.bucketScale + side) * (buckets[at + side] ?? 0);
      let others = 0;
      for (let other = 0; other < 3; other++) {
        if (other !== side) others += number(MODEL_HEADER.bucketScale + other) * (buckets[at + other] ?? 0);
      }
      return own - others / 2;
    };
    for (let i = 0; i < features.count; i++) {
      const token = features.token[i] ?? 0;
      const factor = i < features.chars ? charFactor(features) : wordFactor(features);
      share.set(token, (share.get(token) ?? 0) + factor * gain((features.bucket[i] ?? 0) * 3));
    }
    return [...share]
      .filter(([, weight]) => weight > 0)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, REASONS)
      .map(([token, weight]) => ({
        start: features.tokens.start[token] ?? 0,
        end: features.tokens.end[token] ?? 0,
        weight,
      }));
  }

  return {
    side: (maskedText) => decide(extract(maskedText)),
    classify(maskedText) {
      const features = extract(maskedText);
      const side = decide(features);
      const [s = 0, o = 0, n = 0] = probabilities;
      return {
        stance: STANCES[side] ?? "neither",
        probability: probabilities[side] ?? 0,
        probabilities: [s, o, n],
        because: side === 2 ? [] : reasons(features, side),
      };
    },
  };
}
