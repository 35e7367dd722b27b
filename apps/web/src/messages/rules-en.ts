import type { rulesId } from "./rules-id.ts";

/** Words of the rule pages and of the official answers. */
export const rulesEn: typeof rulesId = {
  intro: (rules, asOf) => `${rules} rules, by the law as of ${asOf}. Every rule names its sources.`,
  search: "Search rules",
  noMatch: "No rule fits.",
  pages: "General duties (without elements of their own)",
  toList: "All rules",
  applies: "This rule is met when all of this is true:",
  unless: "Unless:",
  exactly: "Exactly, by the rule's data",
  tableTitle: "Decision table",
  outcome: "Outcome",
  examples: { met: "Met", unmet: "Not met", unknown: "Undecided" },
  history: "In force and history",
  older: "Acts before this day are not judged by this rule, since the older law is not encoded.",
  olderNone: "Before this day the norm did not exist, or another rule covered it.",
  quote: "The rule's own words (in Indonesian)",
  forWhom: (who) => `for ${who}`,
  related: "Official answers about this rule",
  questions: "Questions you may be asked",
  mayIntro:
    "Questions that authorities have answered, with source and date. They do not always agree; where they differ, both are shown.",
  maySearch: "Search questions",
  mayNone: "No official answer fits. Ask the staff office of your agency.",
  mayCount: (count) => `Answers shown: ${count}.`,
  said: (who, date) => (date ? `${who}, ${date}` : `${who}, date not known`),
  differ: "Authorities disagree",
  rulesOf: "Rules concerned",
};
