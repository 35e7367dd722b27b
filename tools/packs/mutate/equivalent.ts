/** Changes that no act can ever show, by a pattern of their id, with the reason; told again in docs/conformance.md. */
const EQUIVALENT: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /dispute "bakal-calon-start" › without \{(?:subject:\[ticket\]|stage:\[hopeful\])\}/,
    "a rule that uses this dispute is unmet where hopeful is not among the possible stages, and for anybody but a contestant",
  ],
  [
    /^(?:ke-3|ke-6|skb20-2): (?:without dispute "bakal-calon-start"|dispute "bakal-calon-start" ›)/,
    "attending is disputed in any case",
  ],
  [
    /(?:appeal" › all 1 › any 3 › all 1 › any 1|content" ›.* any 2 › all 1 › any 2 › all 1) › campaign-content without "with"/,
    "what is left over, a call or a hashtag, meets the element by itself",
  ],
  [
    /attend" › any 2 › all 1 › attendance without "with"/,
    "what is left over, having been there, meets the element by itself",
  ],
  [
    /^(?:skb20-1|b71-2017): element "content" ›.* act without "kind"/,
    "the element before it looks at the kind as well",
  ],
  [
    /^d-5: element "member" › all 2 › any 2 › all 1 › party-tie without "with"/,
    "a tie by bio or words meets the other alternative",
  ],
  [
    /^d-3: element "stage" › any 2 › without \{subject:\[ticket\]\}/,
    "a party and nobody meet the other alternative",
  ],
  [
    /exception "(?:no-purpose|old-photo-undated)" › all 2 › not › any \d.* left (?:open|out) means "(?:unknown|met|unmet)"/,
    "this exception leaves the rule undecided whether it applies or may apply",
  ],
  [
    /exception "(?:no-purpose|old-photo-undated)" › all 2 › not › any 4 › dated with.relation without "unclear"/,
    "a date that is unclear leaves the rule undecided by itself",
  ],
];

/** Why a change makes no difference; undefined when it should. */
export function equivalenceOf(id: string): string | undefined {
  return EQUIVALENT.find(([pattern]) => pattern.test(id))?.[1];
}
