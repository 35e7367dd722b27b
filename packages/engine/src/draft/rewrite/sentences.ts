import type { DraftKind } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";

/** Abbreviations whose full stop ends no sentence: titles, "no.", "Jl.", initials. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|drs|dra|dr|ir|prof|hj|kh|no|nomor|jl|jln|kab|kec|kel|kota|prov|gg|bpk|sdr|yth|tgl|hlm|st|s\.\p{L}{1,3}|m\.\p{L}{1,3})\.$/iu;
const END = /[.!?…]+["”’)\]]*(?=\s|$)|\n+/gu;
/** Profiles are lists, not sentences. */
const PART = /\s*[|•·\n]+\s*|\s+[-–—]\s+/gu;

/** The sentences of a text, each with the punctuation that ends it; for a profile its parts. */
export function sentencesOf(text: string, kind: DraftKind): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (at: number) => {
    const lead = /^\s*/.exec(text.slice(from, at))?.[0].length ?? 0;
    if (from + lead < at) spans.push({ start: from + lead, end: at });
    from = at;
  };
  for (const match of text.matchAll(kind === "bio" || kind === "frame" ? PART : END)) {
    const end = match.index + match[0].length;
    const isStop = match[0].startsWith(".") && !match[0].startsWith("..");
    if (isStop && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    cut(end);
  }
  cut(text.length);
  return spans;
}

/** The sentences that share a character with one of the ranges. */
export function sentencesAt(sentences: readonly Span[], spans: readonly Span[]): readonly Span[] {
  return sentences.filter((sentence) =>
    spans.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
}
