import { catalogueOf } from "../messages/catalogue-of.ts";
import { answersFile } from "../view/answers-file.ts";
import { numberRanges } from "../view/number-ranges.ts";
import type { GroupView, ReportView } from "../view/report-view.ts";
import { toldSteps } from "../view/told-steps.ts";
import { REPORT_STYLE } from "./html-style.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const paragraph = (text: string) => (text === "" ? "" : `<p>${safe(text)}</p>`);
/** Lines that begin with `- ` belong to the line before them. */
function list(lines: readonly string[]): string {
  const items: { text: string; under: string[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (line.startsWith("- ") && last !== undefined) last.under.push(line.slice(2));
    else items.push({ text: line, under: [] });
  }
  const body = items.map(({ text, under }) => `<li>${safe(text)}${list(under)}</li>`);
  return body.length === 0 ? "" : `<ul>${body.join("")}</ul>`;
}

function todoHtml(todo: GroupView["todo"]): string {
  if (todo.length === 0) return "";
  const items = todo.map(({ title, steps }) => {
    const inside = steps.map((step) => `<li>${safe(step)}</li>`).join("");
    return `<li>${safe(title)}${inside === "" ? "" : `<ol>${inside}</ol>`}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

/** Only web addresses become links; anything else an export may hold stays text. */
function link(url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${safe(url)}" rel="noreferrer noopener">${safe(url)}</a>`
    : safe(url);
}

/** One self-contained page without script, made to be read and printed. */
export function renderHtml(view: ReportView): string {
  const { heading } = catalogueOf(view.language);
  const sections: readonly (readonly [string, string])[] = [
    [heading.read, list(view.reading.read)],
    [heading.unread, list(view.reading.unread)],
    [heading.attention, list(view.attention)],
    [heading.fine, list(view.fine)],
    [heading.findings, findingsHtml(view)],
    [heading.forAll, todoHtml(view.forAll)],
    [heading.notices, view.notices.map(noticeHtml).join("\n")],
    [heading.questions, questionsHtml(view)],
    [heading.suppressed, list(view.suppressed)],
    [heading.coverage, filesHtml(view)],
    [heading.gaps, list(view.reading.gaps)],
    [heading.basis, list(view.basis)],
  ];
  const shown = sections.filter(([, body]) => body !== "");
  const contents = shown.map(([title], at) => `<li><a href="#s${at}">${safe(title)}</a></li>`).join("");
  const body = shown.map(
    ([title, html], at) =>
      `<section aria-labelledby="s${at}"><h2 id="s${at}">${safe(title)}</h2>${html}</section>`,
  );
  return `<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${safe(view.title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><h1>${safe(view.title)}</h1></header>
<nav aria-label="${safe(heading.contents)}"><ol>${contents}</ol></nav>
<main>
${body.join("\n")}
</main>
<footer>${view.closing.map(paragraph).join("")}</footer>
</body>
</html>
`;
}

function findingsHtml({ clusters, language }: ReportView): string {
  if (clusters.length === 0) return "";
  const groups = clusters.flatMap((cluster) => cluster.groups.map((group) => groupHtml(group, language)));
  return [paragraph(catalogueOf(language).notVerdict), ...groups].join("\n");
}

/** Each question once, and one answers file to copy. */
function questionsHtml({ asked, language }: ReportView): string {
  if (asked.length === 0) return "";
  const { question } = catalogueOf(language);
  const { text, notes } = answersFile(asked, question);
  const items = asked.map(({ ask, why, keys }) => {
    const numbers = question.concerns(numberRanges(keys.flatMap((key) => key.numbers)));
    return `<li>${safe(ask)}<br><small>${safe(`${why} ${numbers}`)}</small></li>`;
  });
  return `<ul>${items.join("")}</ul>${paragraph(question.copy)}<pre>${safe(text)}</pre>${notes.map(paragraph).join("")}`;
}

function groupHtml(group: GroupView, language: ReportView["language"]): string {
  const words = catalogueOf(language);
  const { part, column } = words;
  const rows = toldSteps(group)
    .map(({ label, isException, verdict, detail }) => {
      const kind = isException ? `${words.stepRole.exception}: ` : "";
      return `<tr><th scope="row">${safe(`${kind}${label}`)}</th><td>${safe(words.verdict[verdict])}</td><td>${safe(detail)}</td></tr>`;
    })
    .join("");
  const samples = group.samples
    .map(
      ({ when, act, text, url, source }) =>
        `<li>${safe(`${when}: ${act}.`)} ${text ? safe(text) : ""} ${url ? link(url) : ""} <small>${safe(source)}</small></li>`,
    )
    .join("");
  const voices = group.voices
    .map(
      ({ title, views }) =>
        `<p>${safe(title)}</p><ul>${views.map(({ who, date, says, allows, source }) => `<li><strong>${safe(who)}</strong>${date ? ` (${safe(date)})` : ""}: ${safe(says)} (${safe(allows)}) <small>${link(source)}</small></li>`).join("")}</ul>`,
    )
    .join("");
  return `<article class="${group.level}">
<h3>${group.number}. ${safe(group.heading)}</h3>
<p class="level">${safe(group.levelName)} · <code>${safe(group.rule)}</code></p>
${list(group.what)}
<ul class="samples">${samples}</ul>
${group.moreSamples ? paragraph(group.moreSamples) : ""}
<h4>${safe(part.why)}</h4>
<p><strong>${safe(group.ruleTitle)}</strong></p>
${paragraph([`${words.brief[group.result]}.`, ...group.ruleNotes].join(" "))}
<table><thead><tr><th scope="col">${safe(column.element)}</th><th scope="col">${safe(column.state)}</th><th scope="col">${safe(column.evidence)}</th></tr></thead><tbody>${rows}</tbody></table>
<dl>
${group.stage.length > 0 ? `<dt>${safe(part.stage)}</dt><dd>${safe(group.stage.join(" "))}</dd>` : ""}
<dt>${safe(part.sanction)}</dt><dd>${safe(group.sanction)}</dd>
<dt>${safe(part.law)}</dt><dd>${safe(group.law.join("; "))}</dd>
<dt>${safe(part.sure)}</dt><dd>${safe(group.sure)}</dd>
</dl>
${voices === "" ? "" : `<h4>${safe(part.voices)}</h4>${voices}`}
${group.todo.length === 0 ? "" : `<h4>${safe(part.todo)}</h4>${todoHtml(group.todo)}`}
</article>`;
}

function noticeHtml({ text, items }: ReportView["notices"][number]): string {
  const shown = items.map(
    ({ when, act, caption, url }) =>
      `<li>${safe(`${when}: ${act}.`)} ${url ? link(url) : ""} ${caption ? `<strong>${safe(caption)}</strong>` : ""}</li>`,
  );
  return `<p>${safe(text)}</p><ul>${shown.join("")}</ul>`;
}

function filesHtml({ files, language }: ReportView): string {
  if (files.length === 0) return "";
  const { column } = catalogueOf(language);
  const rows = files.map(
    ({ file, state, records, notes }) =>
      `<tr><th scope="row">${safe(file)}</th><td>${safe(state)}</td><td>${safe(records)}</td><td>${safe(notes.join(" "))}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">${safe(column.file)}</th><th scope="col">${safe(column.state)}</th><th scope="col">${safe(column.records)}</th><th scope="col">${safe(column.issue)}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
