/**
 * The stages of a contest as seen from one contestant. A set of possible stages is a bit mask, so that "before
 * or hopeful, we cannot tell" is a value and needs no allocation.
 */
export const STAGES = [
  /** Not known to stand. */
  "before",
  /** Hopeful (*bakal calon*): declared or registered, not yet determined. */
  "hopeful",
  /** Determined (*calon*), campaign not yet begun or already over but result open. */
  "determined",
  /** Campaign period (*masa kampanye*). */
  "campaign",
  /** Quiet days (*masa tenang*). */
  "quiet",
  /** Voting day (*pemungutan suara*). */
  "vote",
  /** After the vote until the elected are determined; still *calon*. */
  "counting",
  /** The elected are determined; the candidacy is over. */
  "over",
] as const;
export type StageName = (typeof STAGES)[number];

/** Bit set over {@link STAGES}: bit i set = stage i is possible. */
export type StageMask = number;

/** Mask in which every stage is possible. */
export const ANY_STAGE: StageMask = (1 << STAGES.length) - 1;

/** The bit of one stage. */
export function stageBit(stage: StageName): StageMask {
  return 1 << STAGES.indexOf(stage);
}

/** The mask of a list of stages. */
export function stageMask(stages: readonly StageName[]): StageMask {
  let mask = 0;
  for (const stage of stages) mask |= stageBit(stage);
  return mask;
}

/** The stages of a mask, in calendar order. */
export function stagesOf(mask: StageMask): StageName[] {
  return STAGES.filter((_, bit) => mask & (1 << bit));
}
