import type { DraftMention, HostKind, InvitationReading } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";
import { overlaps, spanIn } from "../spans.ts";
import { HOST_WORDS, NAME_TAIL } from "./host-words.ts";

type Host = InvitationReading["hosts"][number];

const INVITES_AFTER =
  /^[^.!?\n]{0,120}?(?:mengundang|mengharap(?:kan)?\s+(?:dengan hormat\s+)?(?:kehadiran|kedatangan)|mengajak|(?:akan\s+)?(?:menggelar|mengadakan|menyelenggarakan|melaksanakan)|bermaksud)/iu;
const INVITES_BEFORE =
  /(?<!\p{L})(?:oleh|penyelenggara|pengundang|panitia|dari|hormat kami|salam hormat|tertanda|ttd|a\.?\s?n\.?|atas nama|tuan rumah|bersama kami|organizer|host)[\s:,.-]*(?:panitia\s+)?$/iu;
/** A line before the greeting is the letter's head; the last lines are its signature. */
const SIGNATURE_LINES = 3;

/** The bodies an invitation names, and which of them invite. Order: as they stand. */
export function readHosts(
  text: string,
  mentions: readonly DraftMention[],
  organizer: string | undefined,
): readonly Host[] {
  const hosts: { kind: HostKind; span: Span }[] = mentions.map(({ subject, start, end }) => ({
    kind: subject.kind === "party" ? "party" : "contestant",
    span: { start, end },
  }));
  for (const kind of Object.keys(HOST_WORDS) as (keyof typeof HOST_WORDS)[]) {
    for (const span of [text, withoutShouting(text)].flatMap((spelling) =>
      bodiesIn(spelling, HOST_WORDS[kind]),
    )) {
      if (!hosts.some((known) => known.kind === kind && overlaps(known.span, span)))
        hosts.push({ kind, span });
    }
  }
  return hosts
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ kind, span }) => ({ ...spanIn(text, span), kind, invites: doesInvite(text, span, organizer) }));
}

/** "KOMISI PEMILIHAN UMUM" as "Komisi Pemilihan Umum": letter heads are often in capitals. Keeps every position. */
function withoutShouting(text: string): string {
  return text.replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, (word) => {
    const lower = word.slice(1).toLowerCase();
    return lower.length === word.length - 1 ? word.charAt(0) + lower : word;
  });
}

function bodiesIn(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => {
      NAME_TAIL.lastIndex = index + word.length;
      const tail = NAME_TAIL.exec(text)?.[0].length ?? 0;
      return { start: index, end: index + word.length + tail };
    }),
  );
}

function doesInvite(text: string, span: Span, organizer: string | undefined): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (INVITES_BEFORE.test(before) || INVITES_AFTER.test(text.slice(span.end, span.end + 160))) return true;
  if (organizer?.includes(text.slice(span.start, span.end))) return true;
  return isHead(text, span) || isSignature(text, span);
}

function isHead(text: string, { start }: Span): boolean {
  const lead = /^\s*(?:[^\n]*\n){0,1}/.exec(text)?.[0].length ?? 0;
  const hasLines = text.trim().split("\n").length > 3;
  return hasLines && start < lead;
}

function isSignature(text: string, { start, end }: Span): boolean {
  const whole = text.trimEnd();
  // The very last words: "…, Keluarga Besar Anu".
  if (end >= whole.length - 1) return true;
  const lines = whole.split("\n");
  if (lines.length <= SIGNATURE_LINES) return false;
  const tail = lines.slice(-SIGNATURE_LINES).join("\n").length;
  // A host that stands alone on its line, after the body of the letter.
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return (
    start >= whole.length - tail &&
    /^[\s\p{P}]*(?:(?:ketua|sekretaris|kepala|panitia|an\.?|a\.n\.?)\s+)?$/iu.test(line)
  );
}
