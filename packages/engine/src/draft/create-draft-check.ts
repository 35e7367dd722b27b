import { collectQuestions, createJudge, type Judge, type Judged } from "@netral/engine/check";
import { spanOf, stageUseAt } from "@netral/engine/logic";
import type {
  Activity,
  DraftFinding,
  DraftMention,
  DraftReport,
  DraftStage,
  InvitationReading,
  Outcome,
  TimeInterval,
} from "@netral/engine/model";
import { createCalendarOn } from "./calendar-on.ts";
import { daysInterval, draftActivity, zoneOf } from "./draft-activity.ts";
import { draftIssue } from "./draft-issue.ts";
import { isReadWhole, limitsOf, mayMeanUnknown } from "./draft-limits.ts";
import type { DraftOptions, DraftRequest } from "./draft-request.ts";
import { eventOf, readInvitation } from "./invitation/read-invitation.ts";
import { suggest } from "./rewrite/suggest.ts";
import { marksOf, mentionsOf, possibleNamesOf, spanOfFact, stanceOf } from "./seen-words.ts";
import { sortedSpans } from "./spans.ts";

/** Looks at drafts of one owner, as often as letters are typed. */
export interface DraftCheck {
  /** A draft that cannot be looked at (empty, too long, no date) is a value, not an exception. */
  readonly checkDraft: (request: DraftRequest) => Outcome<DraftReport>;
}

/** Makes the check of drafts for one owner; building it reads every name of the registry, looking does not. */
export function createDraftCheck(options: DraftOptions): DraftCheck {
  const { registry, profile, pack: loaded } = options;
  const { pack } = loaded;
  const judge = createJudge(options);
  const calendarOn = createCalendarOn(registry, profile);
  const zone = zoneOf(profile, registry);

  function look(request: DraftRequest): DraftReport {
    const { text, kind, at } = request;
    const isInvitation = kind === "invitation";
    const published = daysInterval(at, at, zone);
    const { event, time } = isInvitation ? eventOf(request, options) : { event: {} };
    const activityOf = (words: string): Activity =>
      draftActivity({ ...request, text: words }, registry, published, time);
    const judged = judge.judge(activityOf(text));
    const { facts } = judged;
    const inspection = judge.detector.inspect(judged.activity);
    const mentions = mentionsOf(text, inspection, registry);
    const stance = stanceOf(text, inspection);
    const possibleNames = possibleNamesOf(text, inspection, registry);
    const marks = marksOf(text, facts, mentions, possibleNames);
    const calendar = calendarOn(isInvitation ? (event.from ?? at) : at);
    const invitation = isInvitation
      ? readInvitation(request, { event, time, mentions, marks, calendar }, options)
      : undefined;
    const findings = findingsOf(judge, judged, text);
    const concernsSomebody = facts.some(({ subject }) => subject !== undefined);
    const seen = { request, facts, marks, mentions, inspection, stance };
    return {
      format: "netral-draft/1",
      tool: { name: "netral", version: options.version },
      pack: { id: pack.id, version: pack.version, digest: loaded.digest, asOf: pack.asOf },
      registry: options.registryInfo,
      profile,
      profileAssumed: options.profileAssumed,
      draft: {
        kind,
        text,
        at,
        audience: judged.activity.audience,
        ...(request.to === undefined ? {} : { to: request.to }),
        ...(request.document === undefined ? {} : { document: request.document }),
        ...(request.picture === undefined ? {} : { picture: request.picture }),
      },
      outcome: outcomeOf(
        findings,
        invitation,
        isReadWhole(request) &&
          possibleNames.length === 0 &&
          !mayMeanUnknown(request, concernsSomebody, stance),
      ),
      findings,
      mentions,
      possibleNames,
      marks: invitation
        ? [
            ...marks.filter(({ what }) => !OF_POSTS.has(what)),
            ...invitation.signs.filter(({ weight }) => weight !== "official").map(asMark),
          ].toSorted((a, b) => a.start - b.start)
        : marks,
      ...(stance === undefined ? {} : { stance }),
      stages: stagesOf(mentions, isInvitation ? time : published),
      calendar,
      suggestions: isInvitation
        ? []
        : suggest(seen, judged, { judge, look: (words) => judge.judge(activityOf(words)) }),
      questions: collectQuestions(findings, pack),
      ...(invitation === undefined ? {} : { invitation }),
      limits: limitsOf(request, profile, concernsSomebody, stance, event.from !== undefined),
    };
  }

  function stagesOf(mentions: readonly DraftMention[], time: TimeInterval | undefined): DraftStage[] {
    const subjects = new Map(mentions.map(({ subject }) => [subject.id, subject]));
    const { from, to } = spanOf(time);
    return [...subjects.values()].flatMap((subject) => {
      const timeline = registry.timeline(subject.id);
      return timeline ? [{ subject, stage: stageUseAt(timeline, from, to) }] : [];
    });
  }

  return {
    checkDraft: (request) => {
      const issue = draftIssue(request);
      return issue ? { ok: false, issues: [issue] } : { ok: true, value: look(request) };
    },
  };
}

/** Said of the one who posts; an invitation speaks of others. */
const OF_POSTS: ReadonlySet<string> = new Set(["date", "attendance"]);

function asMark({ start, end, text }: InvitationReading["signs"][number]): DraftReport["marks"][number] {
  return { start, end, text, what: "invitation" };
}

/** The findings with the words that show them, most consequential first. */
function findingsOf(judge: Judge, judged: Judged, text: string): DraftFinding[] {
  const weight = { violation: 0, risk: 1, advice: 2 } as const;
  return judged.results
    .flatMap((result) => {
      const finding = judge.finding(judged, result);
      if (!finding) return [];
      const concerning = finding.facts.filter(({ subject }) => subject === result.subject.id);
      const spans = concerning.flatMap((fact) => spanOfFact(text, fact) ?? []);
      return [{ ...finding, spans: sortedSpans(spans, ({ start, end }) => `${start} ${end}`) }];
    })
    .toSorted((a, b) => weight[a.level] - weight[b.level] || a.id.localeCompare(b.id));
}

function outcomeOf(
  findings: readonly DraftFinding[],
  invitation: InvitationReading | undefined,
  isWhole: boolean,
): DraftReport["outcome"] {
  if (findings.some(({ result }) => result === "met")) return "found";
  const judgement = invitation?.judgement;
  const isDoubtful = judgement === "campaign" || judgement === "may-be" || judgement === "unclear";
  return findings.length > 0 || isDoubtful || !isWhole ? "undecided" : "nothing-found";
}
