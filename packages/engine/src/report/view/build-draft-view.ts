import type {
  DraftFinding,
  DraftMark,
  DraftReport,
  FindingGroup,
  InvitationReading,
  Language,
  Pack,
} from "@netral/engine/model";
import { formatNumber } from "../format-number.ts";
import { formatRegistryDate } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import { basisLines } from "./basis-lines.ts";
import {
  type DraftView,
  type InvitationView,
  officialAnswer,
  piecesOf,
  quotes,
  type SuggestionView,
} from "./draft-view.ts";
import { groupView, questionView, type ViewContext, voicesOf } from "./group-view.ts";

/** Puts a draft's report into words of one language. */
export function buildDraftView(report: DraftReport, pack: Pack, language: Language): DraftView {
  const spoken = forDrafts(catalogueOf(language));
  const words = report.invitation ? forInvitations(spoken) : spoken;
  const { draft: say } = words;
  const groups = report.findings.map(groupOf);
  const context: ViewContext = {
    pack,
    words,
    report: { groups, questions: report.questions, profile: report.profile },
  };
  const legend = legendOf(report);
  return {
    language,
    title: say.title[report.draft.kind],
    outcome: report.outcome,
    summary: summaryOf(report, words),
    pieces: piecesOf(report.draft.text, legend),
    legend: legend.map((marks, at) => ({
      number: at + 1,
      quote: quotes(marks.slice(0, 1)),
      meaning: [...new Set(marks.map(({ what }) => say.mark[what]))].join("; "),
    })),
    stance: stanceLines(report, words),
    stages: stageText(report, words),
    groups: groups.flatMap((group, at) => {
      const view = groupView(group, at + 1, context);
      // Nothing is posted yet: no samples to look at, nothing to undo. Questions stand once, below.
      return view ? [{ ...view, samples: [], todo: [], questions: [] }] : [];
    }),
    suggestions: report.suggestions.map((suggestion) => suggestionView(suggestion, words)),
    // What happens at an event nobody can answer before: there the host is asked.
    questions: report.invitation
      ? []
      : report.questions.flatMap(({ key }) => questionView(key, context) ?? []),
    ...(report.invitation
      ? { invitation: invitationView(report.invitation, report.draft.document, context) }
      : {}),
    limits: [
      ...report.possibleNames.map(({ text, person, subject }) =>
        say.possibleName(text, person, subject.name),
      ),
      ...report.limits.map((limit) => say.limit[limit]),
    ],
    basis: basisLines(report, pack, words, false),
    closing: say.closing,
  };
}

/** The report's words, where they speak of an export, in words for a draft. */
function forDrafts(words: Catalogue): Catalogue {
  const { reason, unsure } = words.draft;
  return {
    ...words,
    reason: { ...words.reason, ...reason },
    confidence: { ...words.confidence, unknown: unsure },
  };
}

/** An invitation is looked at before it is answered: attending is what may come, not what its reader said. */
function forInvitations(words: Catalogue): Catalogue {
  const { act, fact } = words.draft.attending;
  return {
    ...words,
    act: { ...words.act, Accept: () => act },
    fact: { ...words.fact, attendance: { ...words.fact.attendance, going: fact } },
  };
}

/** One act, so one finding a group. */
function groupOf(finding: DraftFinding): FindingGroup {
  const { id, rule, subject, result, level, severity, confidence, disputed } = finding;
  return {
    key: id,
    rule,
    subject,
    result,
    level,
    severity,
    confidence,
    disputed,
    count: 1,
    findings: [finding],
  };
}

/** Marks on the same words are one entry. */
function legendOf({ marks }: DraftReport): readonly (readonly DraftMark[])[] {
  const places = new Map<string, DraftMark[]>();
  for (const mark of marks) {
    const key = `${mark.start} ${mark.end}`;
    places.set(key, [...(places.get(key) ?? []), mark]);
  }
  return [...places.values()];
}

function summaryOf(report: DraftReport, words: Catalogue): string[] {
  const { outcome, findings, invitation, stance, mentions } = report;
  const { draft: say } = words;
  const isOpposed = outcome === "nothing-found" && stance?.side === "opposition" && mentions.length > 0;
  const rules = new Set(findings.map(({ rule }) => rule)).size;
  return [
    ...(invitation
      ? [say.judgement[invitation.judgement]]
      : [isOpposed ? say.opposed : say.outcome[outcome]]),
    ...(rules > 0 ? [say.count(formatNumber(rules, words))] : []),
  ];
}

function stanceLines(
  { stance, mentions, findings, limits }: DraftReport,
  { draft: say }: Catalogue,
): string[] {
  const isWorthSaying = mentions.length > 0 || findings.length > 0 || limits.includes("sides-without-names");
  if (!stance || !isWorthSaying) return [];
  const { side, probability, because } = stance;
  const how = probability === undefined ? say.byCall : say.bySense(String(Math.round(probability * 100)));
  return [`${say.side[side]}, ${how}.`, ...(because.length > 0 ? [say.because(quotes(because))] : [])];
}

function stageText({ stages, calendar }: DraftReport, words: Catalogue): string[] {
  const { draft: say } = words;
  const ongoing = calendar.map(({ title, stage }) => `${say.electionStage[stage]} (${title})`);
  return [
    ...stages.map(({ subject, stage }) =>
      say.stageOf(subject.name, stage.stages.map((name) => words.stage[name]).join(` ${words.or} `)),
    ),
    ongoing.length > 0 ? say.ongoing(ongoing.join("; ")) : say.noneOngoing,
  ];
}

function suggestionView(
  { code, edits, text, needs, after }: DraftReport["suggestions"][number],
  { draft: say }: Catalogue,
): SuggestionView {
  const rules = [...new Set(after?.findings.map(({ rule }) => rule.split("/")[1] ?? rule))].join(", ");
  const checked = after === undefined ? say.unchecked : say.after[after.outcome](rules);
  return {
    title: say.suggestion[code],
    edits: edits.map(({ span, replacement }) => {
      if (replacement === "") return say.remove(span.text.trim());
      return span.text === "" ? say.add(replacement.trim()) : say.replace(span.text.trim(), replacement);
    }),
    ...(text === undefined ? {} : { text }),
    after: code === "do-not-post" ? "" : needs === undefined ? checked : say.needs[needs],
  };
}

/** "Tidak. Untuk pilkada, …": the answer itself stands beside it. */
const BARE_ANSWER = /^(?:Ya|Tidak|Yes|No)\. /;

function invitationView(
  { hosts, signs, event, askHost, answers, disputes, onArrival, judgement }: InvitationReading,
  document: DraftReport["draft"]["document"],
  { pack, words }: ViewContext,
): InvitationView {
  const { draft: say } = words;
  const days = [...new Set([event.from, event.to])].flatMap((day) =>
    day ? formatRegistryDate(day, words) : [],
  );
  const when =
    days.length > 0 && event.dayFrom !== undefined
      ? say.eventDay(days.join(" – "), say.dayFrom[event.dayFrom])
      : say.eventDayUnknown;
  // Each once, as one who invites where it does anywhere.
  const named = [
    ...new Map(
      hosts
        .toSorted((a, b) => Number(a.invites) - Number(b.invites))
        .map((host) => [`${host.kind} ${host.text.toLowerCase()}`, host]),
    ).values(),
  ].toSorted((a, b) => Number(b.invites) - Number(a.invites) || a.start - b.start);
  // An office or a neighbour without a sign of a campaign: who said what about campaigns would only frighten.
  const isOpen = judgement !== "official" && judgement !== "no-sign";
  return {
    judgement: say.judgement[judgement],
    lines: [
      ...(document?.event?.cancelled ? [say.cancelled] : []),
      ...named.map(({ text, kind, invites }) => (invites ? say.invites : say.names)(text, say.host[kind])),
      when,
      ...(event.place === undefined ? [] : [say.place(event.place)]),
      ...signs.map(({ text, code }) =>
        say.signSeen(text.replace(/\s+/g, " ").trim(), say.sign[code] ?? code),
      ),
    ],
    ask: askHost.map((key) => say.ask[key] ?? key),
    said: (isOpen ? answers : []).flatMap((id) => {
      const answer = officialAnswer(pack, id);
      if (!answer) return [];
      return {
        question: answer.question[words.lang],
        answer: words.answer[answer.answer],
        condition: answer.condition[words.lang].replace(BARE_ANSWER, ""),
        who: answer.who,
        ...(answer.date === undefined ? {} : { date: formatRegistryDate(answer.date, words) }),
        source: answer.source,
      };
    }),
    voices: isOpen ? voicesOf(disputes, { pack, words }) : [],
    arrival: onArrival.map(({ step, answers: by }) => ({
      text: say.arrival[step] ?? step,
      by: by.flatMap((id) => officialAnswer(pack, id)?.who ?? []),
    })),
  };
}
