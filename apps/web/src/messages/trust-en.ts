import type { trustId } from "./trust-id.ts";

/** Words of the page that says what the app does and never does. */
export const trustEn: typeof trustId = {
  doesTitle: "What this app does",
  does: [
    "Reads the export of your own account, on this device.",
    "Compares your acts with rules that are held as data, with their sources.",
    "Says what was read, what was not, and what is not certain.",
    "Works without the internet once it has been loaded.",
  ],
  neverTitle: "What it never does",
  never: [
    "Send your files, results or answers anywhere.",
    "Look at other people's accounts, or fetch anything from social media.",
    "Give a score or a label to your political leaning.",
    "Recognise faces.",
    "Use cookies, advertising, trackers or services of third parties.",
    "Keep anything that you did not turn on yourself.",
  ],
  verifyTitle: "How to make sure yourself",
  verify: [
    "Cut the internet once this page is open, then run a check. Everything still works.",
    "Open the browser's developer tools (F12), the Network part, then choose your file. There is not one request.",
    "This page sets a security policy that allows connections to its own address only; the browser enforces it, not we.",
    "The app's scripts, styles and data are compared with digests; the browser refuses one that was changed on the way. On a first visit there is nothing yet to compare the page itself and its worker's script with; from the second visit on the copy in the browser compares everything but the institution's edition file.",
    "The source is open. Whoever builds it gets the very same files.",
  ],
  policyTitle: "The security policy of this page",
  basisTitle: "The data in use",
  pack: (title, version, asOf) => `${title}, version ${version}, by the law as of ${asOf}.`,
  registry: (date) => `List of contestants as of ${date}.`,
  digest: (digest) => `Digest: ${digest}`,
  limitsTitle: "What Netral cannot know",
  limits: [
    "What the export does not hold, such as the text of what you liked on Instagram.",
    "Candidates or accounts that are not on the list yet.",
    "What you meant. That is why some questions can only be answered by you.",
  ],
  offlineTitle: "Without the internet",
  offlineReady: "This app is kept in the browser and works without the internet.",
  offlineNotYet: "The copy for use without the internet is not ready yet.",
  deleteTitle: "Delete everything",
};
