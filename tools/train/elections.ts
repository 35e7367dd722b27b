/** The elections of the labelled corpora; to be left out one at a time. */
export const ELECTIONS = ["Jakarta 2017", "Pilpres 2019", "Pilpres 2024"] as const;
export type Election = (typeof ELECTIONS)[number];

/** The election a source talks about; undefined for reviews and comments of no election (SmSA). */
export function electionOf({ source }: { readonly source: string }): Election | undefined {
  if (/^dki2017|^rizalespe$|^ramaprakoso$/.test(source)) return "Jakarta 2017";
  if (source.endsWith("kusumojati")) return "Pilpres 2019";
  return source === "smsa" ? undefined : "Pilpres 2024";
}
