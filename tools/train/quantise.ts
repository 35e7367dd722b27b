import { BUCKETS, HAND, MODEL_BYTES, MODEL_HEADER, MODEL_MAGIC } from "@netral/engine/text";
import type { Calibration } from "./calibrate.ts";
import { FAMILY, INTERCEPT } from "./featurise.ts";

/**
 * Writes the model file: 8-bit bucket weights and 16-bit hand weights, one scale per class, the calibration folded
 * into scales and intercepts. Large weights are clipped at the 99.99th percentile, so that few outliers do not
 * cost all others their precision.
 */
export function quantise(weights: Float64Array, calibration: Calibration): Uint8Array {
  const bytes = new Uint8Array(MODEL_BYTES);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MODEL_MAGIC, true);
  const put = (at: number, value: number): void => view.setFloat64(8 + at * 8, value, true);
  const handAt = 8 + MODEL_HEADER.count * 8;
  const bucketsAt = handAt + HAND.count * 6;
  put(MODEL_HEADER.charShare, FAMILY.chars);
  put(MODEL_HEADER.wordShare, FAMILY.words);
  put(MODEL_HEADER.threshold, calibration.threshold);
  for (let side = 0; side < 3; side++) {
    const column = (index: number): number => weights[index * 3 + side] ?? 0;
    const sizes = Float64Array.from({ length: BUCKETS }, (_, i) => Math.abs(column(i))).sort();
    const bucketStep = (sizes[Math.floor(BUCKETS * 0.9999)] ?? 1) / 127 || 1;
    const handStep =
      Math.max(1e-9, ...Array.from({ length: HAND.count }, (_, i) => Math.abs(column(BUCKETS + i)))) / 32767;
    put(MODEL_HEADER.bias + side, column(INTERCEPT) * calibration.slope + (calibration.shift[side] ?? 0));
    put(MODEL_HEADER.bucketScale + side, bucketStep * calibration.slope);
    put(MODEL_HEADER.handScale + side, handStep * FAMILY.hand * calibration.slope);
    for (let i = 0; i < BUCKETS; i++) {
      view.setInt8(bucketsAt + i * 3 + side, clamp(Math.round(column(i) / bucketStep), 127));
    }
    for (let i = 0; i < HAND.count; i++) {
      view.setInt16(
        handAt + (i * 3 + side) * 2,
        clamp(Math.round(column(BUCKETS + i) / handStep), 32767),
        true,
      );
    }
  }
  return bytes;
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
