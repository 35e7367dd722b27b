/** What is voted on. */
export type OfficeKind = "president" | "governor" | "regent" | "mayor" | "parliament" | "other";

/** Reads the kind out of an office's or a title's name. */
export function kindOfOffice(name: string): OfficeKind {
  if (/\b(?:legislatif|caleg|bacaleg|nyaleg|dpr|dpd|dprd|senator|pileg|dapil)\b/i.test(name))
    return "parliament";
  if (/presiden|capres|cawapres|wapres|pilpres|nyapres/i.test(name)) return "president";
  if (/gubernur|cagub|cawagub|wagub|pilgub|nyagub/i.test(name)) return "governor";
  if (/bupati|cabup|cawabup|wabup|pilbup|nyabup/i.test(name)) return "regent";
  if (/wali ?kota|cawali|cawawali|cawalkot|wawali|pilwalkot|pilwali/i.test(name)) return "mayor";
  return "other";
}
