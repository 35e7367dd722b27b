import type { DraftMention, HostKind, InvitationReading } from "@netral/engine/model";
import type { Span } from "@netral/engine/text";
import { overlaps, spanIn } from "../spans.ts";
import { HOST_WORDS, NAME_TAIL } from "./host-words.ts";

type Host = InvitationReading["hosts"][number];

const INVITES_AFTER =
  /^[^.!?\n]{0,120}?(?:(?:me)?ngundang|mengharap(?:kan)?\s+(?:dengan hormat\s+)?(?:kehadiran|kedatangan)|(?:me)?ngajak|(?:akan\s+)?(?:menggelar|mengadakan|menyelenggarakan|melaksanakan)|bermaksud)/iu;
const INVITES_BEFORE =
  /(?<!\p{L})(?:oleh|penyelenggara|pengundang|panitia|dari|hormat kami|salam hormat|tertanda|ttd|a\.?\s?n\.?|atas nama|tuan rumah|bersama kami|organizer|host)[\s:,.-]*(?:panitia\s+)?$/iu;
/** The first lines are the letter's head, the last ones its signature. */
const HEAD_LINES = 3;
const SIGNATURE_LINES = 3;
/** Where it is, not who invites: "di aula SMA 1", "Tempat: Balai Desa". */
const PLACE_BEFORE =
  /(?<!\p{L})(?:di|tempat|lokasi|bertempat|venue|alamat|halaman|aula|lapangan|gedung|ruang)\s*:?\s+(?:\p{L}+\s+){0,2}$/iu;
const GUEST_BEFORE =
  /(?<!\p{L})(?:bersama|bareng|dengan|dihadiri|menghadirkan|menyambut|calon|wakil|cagub|cawagub|cabup|cawabup|capres|cawapres|paslon|gubernur|bupati|wali ?kota|presiden)[^.!?]{0,40}\n\s*$/iu;
/** What may follow a signature: the rest of its name ("panitia reuni 2005"), or ", 7 November 2024". */
const AFTER_SIGNATURE =
  /^(?:(?:[^\S\n]+[\p{L}\d]+){0,3}|[\s,]*\d{1,2}[\s/.-]+[\p{L}\d]{1,10}[\s/.-]+\d{2,4})[.!)]?$/u;
/** To whom it goes, not from whom it comes. */
const ADDRESSEE_BEFORE = /(?<!\p{L})(?:kepada|yth)(?!\p{L})[^\n]*\n?[^\n]*$/iu;
const TITLE = "(?:(?:ketua|sekretaris|kepala|panitia|an\\.?|a\\.n\\.?)\\s+)?$";
const LINE_OPENS = new RegExp(`^[\\s\\p{P}]*${TITLE}`, "iu");
const ENDS_WITH = new RegExp(`(?:^|[\\n,.;:!?–—)])[\\s\\p{P}]*${TITLE}`, "iu");

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
    .map(({ kind, span }) => ({
      ...spanIn(text, span),
      kind,
      invites: doesInvite(text, kind, span, organizer),
    }));
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

function doesInvite(text: string, kind: HostKind, span: Span, organizer: string | undefined): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (INVITES_BEFORE.test(before) || INVITES_AFTER.test(text.slice(span.end, span.end + 160))) return true;
  if (organizer?.includes(text.slice(span.start, span.end))) return true;
  if (PLACE_BEFORE.test(before) || ADDRESSEE_BEFORE.test(before)) return false;
  // "bersama calon gubernur", and the name on its own line: a poster shows its guest as large as its host.
  if (kind === "contestant" && GUEST_BEFORE.test(before)) return false;
  return isHead(text, span) || isSignature(text, span);
}

/** A body that opens the text with its own name, or one that has a line of the letter's head to itself. */
function isHead(text: string, { start, end }: Span): boolean {
  const opening = text.slice(0, start).split("\n");
  const isFirst = opening.join("").trim() === "";
  const lines = text.trim().split("\n").length;
  if (isFirst && (lines > 3 || /[\s\p{P}]/u.test(text.slice(start, end)))) return true;
  const isAlone = opening.at(-1)?.trim() === "" && /^[^\S\n]*(?:\n|$)/u.test(text.slice(end));
  return lines > 3 && isAlone && opening.length <= HEAD_LINES;
}

function isSignature(text: string, { start, end }: Span): boolean {
  const whole = text.trimEnd();
  const isClosing = ENDS_WITH.test(text.slice(Math.max(0, start - 60), start));
  // The very last words: "…, Keluarga Besar Anu".
  if (AFTER_SIGNATURE.test(whole.slice(end))) return isClosing;
  const lines = whole.split("\n");
  if (lines.length <= SIGNATURE_LINES) return false;
  const tail = lines.slice(-SIGNATURE_LINES).join("\n").length;
  // A host that stands alone on its line, after the body of the letter.
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return start >= whole.length - tail && LINE_OPENS.test(line);
}
