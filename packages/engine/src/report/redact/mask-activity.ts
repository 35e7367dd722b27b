import { targetKey } from "@netral/engine/law";
import type { Activity, ActivityObject, EvidencePointer, Fact, Target } from "@netral/engine/model";
import type { Aliases } from "./aliases.ts";
import { maskPath } from "./mask-path.ts";
import { GAP, keepOnly, type MaskedText, maskPersonal, type TextSpan } from "./mask-text.ts";

/**
 * Where a report is going. `screen`: the owner's own terminal; their own words stay. `file`: it may leave the
 * machine; of any text only the words that were matched stay.
 */
export type RedactFor = "screen" | "file";

/** An activity without other people, and how its facts' spans moved. */
export interface MaskedActivity {
  readonly activity: Activity;
  readonly fact: (fact: Fact) => Fact;
}

const OWN_TYPES: ReadonlySet<Activity["type"]> = new Set(["Create", "Update", "Invite"]);
/** Facts whose span holds words about a contestant or a date, never about anyone else. */
const SHOWN: ReadonlySet<Fact["type"]> = new Set(["mention", "campaign-content", "dated", "target-role"]);

/** True when the account is a contestant's, a party's, an office's or a campaign team's: public by its role. */
export function hasPublicTarget(facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.type === "target-role" && fact.strength !== "unknown");
}

function spanOf({ evidence }: Fact): TextSpan | undefined {
  const { field, start, end } = evidence;
  return field === "text" && start !== undefined && end !== undefined ? { start, end } : undefined;
}

function maskTarget(target: Target, alias: string): Target {
  return { name: alias, kind: target.kind };
}

/** An address that names the masked account is of no use without the name; X knows one that needs none. */
function addressOnScreen(url: string, target: Target | undefined): string | undefined {
  const names = [target?.handle, target?.id].filter((name) => name !== undefined && name !== "");
  const lower = url.toLowerCase();
  if (!names.some((name) => name !== undefined && lower.includes(name.toLowerCase()))) return url;
  const status = /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/\w+\/status\/(\d+)/.exec(url)?.[1];
  return status === undefined ? undefined : `https://x.com/i/status/${status}`;
}

function isOwnItem(activity: Activity): boolean {
  return OWN_TYPES.has(activity.type) && !activity.target && !activity.inReplyTo;
}

function maskText(activity: Activity, facts: readonly Fact[], aim: RedactFor): MaskedText | undefined {
  const { text } = activity.object;
  if (text === undefined) return undefined;
  const spans = facts.flatMap((fact) =>
    SHOWN.has(fact.type) ? [spanOf(fact)].filter((s) => s !== undefined) : [],
  );
  const isOwn = OWN_TYPES.has(activity.type);
  return isOwn && aim === "screen" ? maskPersonal(text, spans) : keepOnly(text, spans);
}

/** Of the words read in pictures only those that facts point at stay; by number of the picture. */
function maskPictures({ object }: Activity, facts: readonly Fact[]): readonly (MaskedText | undefined)[] {
  return (object.media ?? []).map(({ text }, index) => {
    if (text === undefined) return undefined;
    const spans = facts.flatMap((fact) => {
      const { field, medium, start, end } = fact.evidence;
      const isHere = field === "picture" && medium === index && SHOWN.has(fact.type);
      return isHere && start !== undefined && end !== undefined ? [{ start, end }] : [];
    });
    return spans.length > 0 ? keepOnly(text, spans) : undefined;
  });
}

function maskObject(
  activity: Activity,
  text: MaskedText | undefined,
  pictures: readonly (MaskedText | undefined)[],
  facts: readonly Fact[],
  aim: RedactFor,
  isPublic: boolean,
): ActivityObject {
  const { object, target } = activity;
  const free = isPublic || isOwnItem(activity);
  const onScreen = aim === "screen" && object.url ? addressOnScreen(object.url, target) : undefined;
  const url = free ? object.url : onScreen;
  const seen = facts.some(({ evidence }) => evidence.field === "tag");
  const tags = seen ? object.tags?.filter(({ type }) => type === "Hashtag") : [];
  const media = object.media?.map(({ type, url: at }, index) => {
    const seen = pictures[index];
    return { type, url: maskPath(at), ...(seen ? { text: seen.text } : {}) };
  });
  return {
    type: object.type,
    ...(text ? { text: text.text } : {}),
    ...(url === undefined ? {} : { url }),
    ...(media ? { media } : {}),
    ...(tags && tags.length > 0 ? { tags } : {}),
    ...(object.startTime ? { startTime: object.startTime } : {}),
    ...(object.truncated === undefined ? {} : { truncated: object.truncated }),
  };
}

/** Where a record stands, without the name of a conversation. */
export function maskSource(source: EvidencePointer): EvidencePointer {
  return { file: maskPath(source.file), pointer: maskPath(source.pointer) };
}

/** Takes other people's names, accounts, words and links out of one activity. */
export function maskActivity(
  activity: Activity,
  facts: readonly Fact[],
  aliases: Aliases,
  aim: RedactFor,
  isPublic = hasPublicTarget(facts),
): MaskedActivity {
  const { target, inReplyTo, quoteOf, context, source } = activity;
  const text = maskText(activity, facts, aim);
  const pictures = maskPictures(activity, facts);
  const key = targetKey(activity);
  const masked =
    isPublic || target === undefined ? target : maskTarget(target, key === undefined ? GAP : aliases.of(key));
  return {
    // Field by field: what is added to an activity later stays out until somebody has thought about it here.
    activity: {
      id: activity.id,
      type: activity.type,
      ...(activity.published ? { published: activity.published } : {}),
      platform: activity.platform,
      kind: activity.kind,
      object: maskObject(activity, text, pictures, facts, aim, isPublic),
      ...(masked ? { target: masked } : {}),
      ...(inReplyTo && isPublic ? { inReplyTo } : {}),
      ...(quoteOf && isPublic ? { quoteOf } : {}),
      ...(context ? { context: maskTarget(context, GAP) } : {}),
      audience: activity.audience,
      source: maskSource(source),
      ...(activity.reaction === undefined ? {} : { reaction: activity.reaction }),
      ...(activity.deleted === undefined ? {} : { deleted: activity.deleted }),
      ...(activity.missing === undefined ? {} : { missing: activity.missing }),
    },
    fact: (fact) => moveFact(fact, text, pictures, isPublic),
  };
}

function moveFact(
  fact: Fact,
  text: MaskedText | undefined,
  pictures: readonly (MaskedText | undefined)[],
  isPublic: boolean,
): Fact {
  const { start, end, ...place } = fact.evidence;
  if (place.field === "picture" && start !== undefined && end !== undefined) {
    const moved = pictures[place.medium ?? 0]?.move({ start, end });
    return { ...fact, evidence: { ...place, ...moved } };
  }
  const span = spanOf(fact);
  if (span) {
    const moved = text?.move(span);
    return { ...fact, evidence: { ...place, ...moved } };
  }
  return isPublic ? fact : { ...fact, evidence: place };
}
