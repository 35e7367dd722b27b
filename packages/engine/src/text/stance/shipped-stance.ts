import { decodeBase64 } from "./base64.ts";
import { STANCE_WEIGHTS } from "./data/stance-weights.ts";
import { loadStance, type StanceModel } from "./stance-model.ts";

let shipped: StanceModel | undefined;

/** The model that is shipped with this version; decoded on first use, then kept. */
export function shippedStance(): StanceModel {
  shipped ??= loadStance(decodeBase64(STANCE_WEIGHTS));
  return shipped;
}
