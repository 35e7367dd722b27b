/** Seed of everything random in training and evaluation. */
export const SEED = 20261121;

/** Probability of taking any side below which the answer is `neither`; chosen with elections left out: see docs/model-evaluation.md. */
export const THRESHOLD = 0.62;
