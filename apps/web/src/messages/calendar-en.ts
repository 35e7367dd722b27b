import type { calendarId } from "./calendar-id.ts";

/** Words of the calendar. */
export const calendarEn: typeof calendarId = {
  intro: "The election stages that bind in your area. Which rules bind depends on the stage.",
  today: (what) => `Today: ${what}.`,
  nothingToday: "No stage is under way in this area today. The rules that bind at all times still do.",
  next: (what, date) => `Next: ${what}, from ${date}.`,
  unknownNext: "The dates of the next election are not fixed yet.",
  now: "Under way",
  coming: "To come",
  undated: "Without a date yet",
  past: "Past",
  election: "Election",
  stageName: "Stage",
  from: "From",
  to: "To",
  notBefore: (date) => `not before ${date}`,
  noDate: "not fixed yet",
  weak: "weak source",
  ics: "Download for your calendar (iCalendar)",
  icsHelp:
    "The file with the stages of your area is made on this device. Download it again when dates change.",
  subscribe: "Subscribe to the national stages",
  subscribeHelp:
    "A subscription updates itself, but your calendar app fetches it from this site. That is why it holds the national stages only: its address tells nobody your area. Address for other calendar apps:",
  stage: {
    pendaftaran: "Registration",
    penetapan: "Determination of candidates",
    "nomor-urut": "Drawing of ballot numbers",
    kampanye: "Campaign period",
    "masa-tenang": "Quiet days",
    pemungutan: "Voting day",
    hasil: "Determination of the result",
    pelantikan: "Inauguration",
  },
};
