import type { Messages } from "./id.ts";

/** The English catalogue; the compiler refuses a missing string. */
export const en: Messages = {
  appName: "Netral",
  tagline: "Check your own social-media trail, on your own device.",
  skipToContent: "Skip to content",
  language: "Language",
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
};
