import type { checkId } from "./check-id.ts";

/** Words of the way from choosing files to the result. */
export const checkEn: typeof checkId = {
  steps: ["Choose files", "About you", "Check", "Result"],
  stepOf: (step, all) => `Step ${step} of ${all}`,
  promise: "Your files are sent nowhere. Everything is checked on this device.",
  howTitle: "How to get the file",
  howHelp:
    "Every platform gives you a copy of your own account's data, called an export. Asking is free; the file is ready in minutes to days. There is no need to open or unpack a zip file.",
  how: [
    {
      platform: "Instagram, Facebook, Threads",
      steps: [
        "Open Settings, then Accounts Centre.",
        "Choose Your information and permissions, then Export your information.",
        "Choose the account, Export to device, the JSON format, and All time.",
        "Wait for the notice, then download the zip file.",
      ],
    },
    {
      platform: "X (Twitter)",
      steps: [
        "Open Settings and privacy, then Your account.",
        "Choose Download an archive of your data, then Request archive.",
        "Wait for the notice, then download the zip file.",
      ],
    },
    {
      platform: "TikTok",
      steps: [
        "Open Settings and privacy, then Account.",
        "Choose Download your data: all data, the JSON format.",
        "Open Download data on the same page, then download the file.",
      ],
    },
    {
      platform: "YouTube",
      steps: [
        "Open takeout.google.com with your Google account.",
        "Deselect everything, then tick only YouTube and My Activity.",
        "Choose JSON where it is offered, create the export, then download all of its parts.",
      ],
    },
    {
      platform: "WhatsApp",
      steps: [
        "Open the group or chat, tap the three dots, More, Export chat.",
        "Choose Without media, then save the file.",
        "Netral reads only your own messages.",
      ],
    },
    {
      platform: "Telegram",
      steps: [
        "Open Telegram Desktop on a computer: Settings, Advanced, Export Telegram data.",
        "Choose the machine-readable JSON format, then Export.",
      ],
    },
    {
      platform: "LinkedIn, Bluesky, Mastodon",
      steps: [
        "LinkedIn: Settings, Data privacy, Get a copy of your data.",
        "Bluesky: Settings, Account, Export my data (a CAR file).",
        "Mastodon: Preferences, Import and export, Request your archive.",
      ],
    },
  ],
  chooseTitle: "Choose the copy of your account's data",
  chooseFiles: "Choose zip files",
  chooseFolder: "Choose a folder",
  dropHere: "or drop the files here",
  sampleTitle: "No file yet?",
  sample: "Try with a sample",
  sampleHelp:
    "See first what a result looks like. The sample is wholly invented: the person, the candidates and the area.",
  resume: "Go on with a saved result",
  chosen: (files) => `Files chosen: ${files}`,
  pictures: {
    title: "Read the words inside the pictures I posted as well",
    help: "Usually not needed. Of use if you ever posted a poster or a banner. Takes some seconds for each picture. What reads them (about 5 MB) is fetched from this app's own address before you choose a file; the pictures are sent nowhere. Faces are not recognised.",
    late: "Can be turned on only before a file is chosen, because nothing is fetched from the internet afterwards. To turn it on, press “Choose other files”.",
    states: {
      fetching: "Fetching what reads pictures… You can choose files in a moment.",
      ready: "Ready to read pictures. Please choose your files.",
      failed:
        "What reads pictures could not be fetched. Check your connection, then tick again. A check without pictures is possible all the same.",
    },
    seen: (count) => `pictures looked at: ${count}`,
  },
  looking: "Looking inside…",
  filesInside: (files, size) => `Files inside: ${files}; ${size} when opened.`,
  platformFiles: (platform, files) => `${platform}: ${files} files`,
  noPlatform: "It does not show yet which platform this is from. Netral will try to read it anyway.",
  otherFiles: "Choose other files",
  next: "Next",
  aboutTitle: "Three questions about you",
  aboutHelp: "Your answers decide which rules bind you. You may skip them.",
  status: "Your status",
  statusHelp: "If you skip this, Netral takes you for a civil servant (PNS) and says so in the result.",
  statusUnsaid: "I'd rather not say",
  area: "The area you work in",
  areaHelp:
    "Helps to tell candidates of the same name apart. All areas are on this device already, so nobody can see what you choose.",
  province: "Province",
  regency: "Regency or city",
  anyArea: "I'd rather not say",
  wholeProvince: "At province level",
  special: "Special circumstances",
  spouse: "My husband or wife stands or wants to stand in an election",
  leave: "I am on leave outside state duty (CLTN)",
  ownerName: "Your name in the chats",
  ownerHelp:
    "Write it exactly as it stands in the chat. Without it your messages cannot be told from those of others, and are not checked.",
  sameOwner: "The two accounts on one platform are both mine",
  start: "Start the check",
  skip: "Skip and check",
  runningTitle: "Checking",
  preparing: "Getting the list of names ready…",
  files: "File being read",
  records: (count) => `Records read: ${count}`,
  timeLeft: (time) => `about ${time} left`,
  seconds: (count) => (count === 1 ? "1 second" : `${count} seconds`),
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  percent: (count) => `${count} percent`,
  cancel: "Cancel",
  cancelled: "The check was cancelled. Nothing was kept.",
  done: "The check is done.",
  problemTitle: "The check cannot be done yet",
  why: "Why it matters",
  fix: "What you can do",
  faultTitle: "Something is wrong with Netral",
  fault: "This is a fault of the program, not yours. Your files were not changed. Details for a report:",
  again: "Check other files",
};
