import type { draftId } from "./draft-id.ts";

/** Words of "before you post" and "before you go". */
export const draftEn: typeof draftId = {
  intro:
    "Write or paste your draft. Netral marks the words that need a look while you write. Nothing is sent or kept.",
  text: "Draft",
  kind: "Kind",
  kinds: {
    post: "Post",
    comment: "Comment",
    caption: "Caption of a photo or video",
    bio: "Profile bio",
    message: "Message to a group",
    invitation: "Invitation",
  },
  day: "Day of posting",
  marked: "Draft with marks",
  empty: "No draft yet.",
  clear: "No words fit a rule that Netral holds.",
  clearLimit: "Netral only knows the names and accounts on its list. When in doubt, ask first.",
  found: (count) => `Things that need a look: ${count}.`,
  suggestions: "Suggestions",
  removeWords: (words) => `Remove ${words}`,
  addDate: "Add the date of the photo",
  datePhrase: (date) => `Foto diambil ${date}.`,
  invitationIntro: "Paste the invitation. Netral looks for who invites and which stage holds on that day.",
  invitationText: "Text of the invitation",
  eventDay: "Day of the event",
  askHost: "Ask the host",
  hostQuestions: [
    "Will a hopeful, a candidate or a party official attend or speak?",
    "Who pays for the event, and where is it?",
    "Will there be campaign items, shirts, ballot numbers or chants?",
    "Am I invited because of my post, and is there a letter of assignment?",
    "Will group photos be taken and spread?",
  ],
  authorities: "What authorities said about attending",
  onArrival: "If it turns out to be a campaign",
  arrivalSteps: [
    "Do not go on stage, wear campaign items or join chants.",
    "Do not have your photo taken with hand signs or campaign items.",
    "Say goodbye politely; no long explanation is needed.",
    "Note when you came, when you left and who invited you.",
    "Tell your superior or the staff office, so that it is on record that you left.",
  ],
  checking: "Checking…",
};
