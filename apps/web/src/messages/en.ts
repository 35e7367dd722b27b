import { calendarEn } from "./calendar-en.ts";
import { checkEn } from "./check-en.ts";
import { draftEn } from "./draft-en.ts";
import type { Messages } from "./id.ts";
import { learnEn } from "./learn-en.ts";
import { resultsEn } from "./results-en.ts";
import { rulesEn } from "./rules-en.ts";
import { trustEn } from "./trust-en.ts";

/** The English catalogue; the compiler refuses a missing string. */
export const en: Messages = {
  appName: "Netral",
  tagline: "Check your own social-media trail, on your own device.",
  skipToContent: "Skip to content",
  language: "Language",
  menu: "Menu",
  mainNavigation: "Main menu",
  nav: {
    check: "Check my account",
    draft: "Before you post",
    invitation: "Before you go",
    calendar: "Calendar",
    "may-i": "May I?",
    learn: "Learn",
    rules: "Rules",
    trust: "Why trust it",
  },
  loading: "Getting the rules and election data ready…",
  source: "Source",
  newTab: "(opens another site)",
  close: "Close",
  back: "Back",
  download: "Download",
  copy: "Copy",
  copied: "Copied.",
  deleteAll: "Delete everything from this device",
  deleteAllHelp:
    "Deletes the result, your answers, your learning notes and the copy of the app kept in this browser.",
  deletedAll: "Everything has been deleted from this device.",
  ethicsOffice: (name) => `Where to ask: ${name}`,
  footer: "Netral finds nobody guilty. Only the officials named by law may judge.",
  editionTitle: "This institution's edition",
  notFound: "There is no such page.",
  check: checkEn,
  results: resultsEn,
  rules: rulesEn,
  calendar: calendarEn,
  draft: draftEn,
  learn: learnEn,
  trust: trustEn,
};
