import { instantText, type Span, spanOf, stageMaskAt } from "@netral/engine/logic";
import type { DatedFact, FactEvidence } from "@netral/engine/model";
import { stageBit } from "@netral/engine/model";
import { evidenceOf } from "../names/names.ts";
import type { Scene } from "../scene.ts";
import { hasMedia, state } from "../scene.ts";
import { type CaptionDate, captionDates } from "./caption-date.ts";
import { throwbackIn } from "./photo-words.ts";

const ID = "date-in-caption";
const BEFORE = stageBit("before");

type Relation = DatedFact["relation"];

/** A time that a caption or a file gives for the picture. */
interface Dating {
  readonly span: Span;
  readonly evidence: FactEvidence;
  /** `caption` settles it, `loose` words, a mere throwback phrase and the file do not by themselves. */
  readonly by: "caption" | "loose" | "throwback" | "file";
}

/** States when a caption says that the picture was taken, and whether the subject stood by then. */
export function detectCaptionDate(scene: Scene): void {
  const subjects = new Set(scene.facts.flatMap(({ subject }) => (subject === undefined ? [] : [subject])));
  if (subjects.size === 0) return;
  const said = saidDatings(scene);
  const files = fileDatings(scene);
  if (said.length === 0 && files.length === 0) return;
  for (const subject of subjects) stateFor(scene, subject, said, files);
}

function stateFor(scene: Scene, subject: string, said: readonly Dating[], files: readonly Dating[]): void {
  const of = (dating: Dating) => relationOf(scene, subject, dating.span);
  const [first] = said.length > 0 ? said : files;
  const relations = said.map(of);
  const file = relationAmong(files.map(of));
  const caption = relationAmong(relations);
  const stated = first && settle(first.by, caption ?? file, file);
  if (!first || !stated) return;
  state(scene, {
    type: "dated",
    subject,
    from: instantText(first.span.from),
    to: instantText(first.span.to),
    relation: stated.relation,
    strength: "probable",
    evidence: first.evidence,
    detector: ID,
    reason: stated.reason,
  });
}

/** What the caption's word, and the file's where there is one, say together. */
function settle(
  by: Dating["by"],
  relation: Relation | undefined,
  file: Relation | undefined,
): { readonly relation: Relation; readonly reason: string } | undefined {
  if (relation === undefined) return undefined;
  if (by === "caption") {
    if (relation === "older" && file === "same") return { relation: "unclear", reason: "dated-contradicted" };
    return { relation, reason: `dated-${relation}` };
  }
  // None of these is a date in the caption; but a picture that may be old is not treated as a new one.
  if (relation === "same") return undefined;
  return { relation: "unclear", reason: `dated-${by}` };
}

/** The one relation that all agree on; `unclear` where they differ. */
function relationAmong(relations: readonly (Relation | undefined)[]): Relation | undefined {
  const [first, ...others] = relations;
  return others.every((other) => other === first) ? first : "unclear";
}

/** The times that captions give: of the surest kind of wording that is there. */
function saidDatings({ activity, act }: Scene): readonly Dating[] {
  const media = hasMedia(activity);
  const datings: { readonly rank: number; readonly dating: Dating }[] = [];
  for (const text of [activity.object.text, ...(activity.object.media ?? []).map(({ name }) => name)]) {
    if (text === undefined) continue;
    const field = text === activity.object.text ? "text" : "media";
    for (const date of captionDates(text, act)) {
      if (date.from >= act.to || (date.says !== "picture" && !media)) continue;
      const by = date.says === "loose" ? "loose" : "caption";
      datings.push({ rank: RANKS[date.says], dating: datingOf(date, field, by) });
    }
    const throwback = media ? throwbackIn(text) : undefined;
    if (throwback && Number.isFinite(act.from)) {
      const span = { ...throwback, from: LONG_AGO, to: act.from };
      datings.push({ rank: RANKS.throwback, dating: datingOf(span, field, "throwback") });
    }
  }
  const best = Math.min(...datings.map(({ rank }) => rank));
  return datings.filter(({ rank }) => rank === best).map(({ dating }) => dating);
}

const RANKS: Readonly<Record<CaptionDate["says"] | "throwback", number>> = {
  picture: 0,
  stamp: 1,
  throwback: 2,
  loose: 3,
};
/** Far enough back for any picture that is posted: 1900. */
const LONG_AGO = Date.UTC(1900, 0, 1);

function datingOf(
  date: Pick<CaptionDate, "start" | "end" | "from" | "to">,
  field: "text" | "media",
  by: Dating["by"],
): Dating {
  return { span: { from: date.from, to: date.to }, evidence: evidenceOf({ field }, date), by };
}

/** When the files themselves say their pictures were taken; a camera's clock may be wrong, but not the day after. */
function fileDatings({ activity, act }: Scene): readonly Dating[] {
  return (activity.object.media ?? []).flatMap(({ taken }) => {
    const span = spanOf(taken);
    if (taken === undefined || span.from >= act.to) return [];
    return [{ span, evidence: { field: "media" as const }, by: "file" as const }];
  });
}

/** Where a time lies on the subject's timeline; a party has none. */
function relationOf(scene: Scene, subject: string, { from, to }: Span): Relation | undefined {
  const timeline = scene.registry.timeline(subject);
  if (!timeline) return undefined;
  const mask = stageMaskAt(timeline, from, to);
  if ((mask & BEFORE) === 0) return "same";
  return (mask & ~BEFORE) === 0 ? "older" : "unclear";
}
