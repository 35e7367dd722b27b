import type { learnId } from "./learn-id.ts";

/** Words of the quiz. */
export const learnEn: typeof learnId = {
  intro: "Ten short stories from the examples of the rules, with invented people. About ten minutes.",
  start: "Start ten stories",
  question: (at, all) => `Story ${at} of ${all}`,
  who: (status) => `Who: ${status}.`,
  when: (when) => `When: ${when}.`,
  written: "What was written:",
  ask: "What does the rule say?",
  rule: "The rule asked about",
  choices: {
    met: "All elements of the rule are met",
    unmet: "The rule does not concern this",
    unknown: "It cannot be decided yet",
    "not-assessed": "Not judged, the rule is newer",
  },
  right: "Right.",
  wrong: "Not quite.",
  answerIs: (answer) => `The answer: ${answer}.`,
  disputed: "Authorities disagree about this.",
  next: "Next story",
  finish: "See the result",
  score: (right, all) => `${right} of ${all} right.`,
  again: "Again with other stories",
  keep: "Remember on this device which stories to repeat",
  keepHelp: "Only story numbers and dates are kept, in this browser only. Turn it off to delete them.",
  due: (count) => `Stories due today: ${count}.`,
  certificate: "Certificate of completion",
  certificateText: (date) => `Completed the Netral neutrality training on ${date}.`,
  certificateName: "Name (not kept)",
  certificateNote: "This only says that the training was completed. It holds nothing of any check.",
  certificatePack: (title, version) => `${title}, version ${version}`,
  printCertificate: "Print the certificate",
  indonesianOnly:
    "The stories from cases are written in Indonesian; in English you get the rules' own examples.",
};
