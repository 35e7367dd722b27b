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
    frame: "Profile picture or frame",
    message: "Message to a group",
  },
  day: "Day of posting",
  looking: "Looking at the text…",
  empty: "No draft yet.",
  invitationIntro: "Paste the invitation. Netral looks for who invites and which stage holds on that day.",
  invitationText: "Text of the invitation",
  eventDay: "Day of the event",
  eventDayHelp: "Only if the invitation does not say it.",
  photoTaken: "Day the photo was taken, if you know it",
  result: "Result",
  take: "Take this change",
  document: {
    picture: "Add a picture, or take the words from a PDF",
    invitation: "Read from a photo of the invitation, a PDF or a calendar file (.ics)",
    pictures: "Read the words inside pictures as well",
    picturesHelp:
      "What reads them (about 5 MB) is fetched now from this app's own address, before you choose a file. The picture is sent nowhere. Faces are not recognised.",
    file: "Choose a file",
    read: (file) =>
      `The words of ${file} were copied into the text box. Check them and correct what is wrong.`,
    seen: (words) => `The words read in the picture are looked at as well: “${words}”`,
    noText: "No words could be read.",
    done: "The file was read.",
    states: {
      off: "",
      fetching: "Fetching what reads files…",
      reading: "Reading the file…",
      failed: "What reads files could not be fetched. Check your connection, then reload this page.",
    },
  },
};
