export { type Automaton, compileAutomaton, type Pattern, patternWords } from "./automaton.ts";
export { type FoldedText, foldText } from "./fold.ts";
export { type MaskedText, maskNames, NAME_TOKEN, traceMask } from "./mask-names.ts";
export type { MatchBuffer } from "./match-buffer.ts";
export type { Span } from "./span.ts";
export { BUCKETS, createExtractor, type Features } from "./stance/features.ts";
export { HAND } from "./stance/hand-features.ts";
export { createNameMasker, type NameMasker } from "./stance/name-masker.ts";
export { portableExp } from "./stance/portable-exp.ts";
export { shippedStance } from "./stance/shipped-stance.ts";
export {
  loadStance,
  MODEL_BYTES,
  MODEL_HEADER,
  MODEL_MAGIC,
  STANCES,
  type Stance,
  type StanceModel,
  type StanceReading,
  type StanceReason,
} from "./stance/stance-model.ts";
export { IN_HANDLE, IN_TAG, IN_TEXT } from "./word-buffer.ts";
