/** Lists of the JSON export, by words of the heading in English and (a guess) Indonesian. Declining comes first: "not going". */
const RESPONSES: readonly (readonly [string, RegExp])[] = [
  [
    "events_declined",
    /\b(?:declined?|not (?:going|attending|interested)|can.t go|ditolak|menolak|tolak|tidak (?:hadir|hadiri|menghadiri|ikut|datang|tertarik))\b/i,
  ],
  ["events_interested", /\b(?:interested|maybe|tertarik|minat|minati|diminati|mungkin)\b/i],
  [
    "events_joined",
    /\b(?:joined|going|attend(?:ed|ing)|went|accepted|hadir|hadiri|dihadiri|menghadiri|ikut|ikuti|diikuti)\b/i,
  ],
];

/** The list of the JSON export that these words mean; undefined where they say no response. */
export function responseIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : RESPONSES.find(([, pattern]) => pattern.test(text))?.[0];
}
