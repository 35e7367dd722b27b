import { bareFile, keyedFile, type MadeExport, textFile } from "./generated.ts";
import { escapeHtml, page } from "./instagram-html.ts";
import { moment, personName, sentence } from "./words.ts";

const OWNER = "Rahma Khayal";
const INBOX = "your_facebook_activity/messages/inbox";

/** Conversations of a Facebook export, as JSON and as a page; `scale` is the number of messages in each. */
export function metaMessagesExport(scale: number): MadeExport {
  const { open, close } = page("Warga Khayal");
  const header = `<div class="_2ph_ _a6-h">Participants: Dewi Misal, Bagas Misal and ${OWNER}</div>`;
  return {
    name: "facebook-rahmakhayal-2026-10-03-AbCdEf12.zip",
    files: [
      bareFile("personal_information/profile_information/profile_information.json", () => ({
        json: { profile_v2: { name: { full_name: OWNER } } },
        acts: [],
      })),
      keyedFile(`${INBOX}/dewi_1/message_1.json`, "messages", scale, (random, index) => {
        const own = index % 2 === 0;
        const reacted = index % 3 === 0;
        const seconds = moment(random);
        return {
          json: {
            sender_name: own ? OWNER : personName(random),
            timestamp_ms: seconds * 1000,
            content: `${sentence(random)} ${index}`,
            ...(reacted ? { reactions: [{ reaction: "👍", actor: OWNER, timestamp: seconds + 60 }] } : {}),
          },
          acts: [...(own ? ["message/Create"] : []), ...(reacted ? ["reaction/Like"] : [])],
        };
      }),
      textFile(
        `${INBOX}/warga_2/message_1.html`,
        open + header,
        scale,
        (random, index) => {
          const own = index % 2 === 1;
          const body = `<div><div>${escapeHtml(`${sentence(random)} & ${index}`)}</div><ul class="_a6-q"><li>👍Bagas Misal</li></ul></div>`;
          return {
            text: `<section class="_3-95 _a6-g"><h2 class="_2ph_ _a6-h _a6-i">${own ? OWNER : "Dewi Misal"}</h2><div class="_2ph_ _a6-p">${body}</div><footer class="_3-94 _a6-o"><div class="_a72d">Jun 04, 2025 6:${String(10 + (index % 50))}:10 pm</div></footer></section>`,
            acts: own ? ["message/Create"] : [],
          };
        },
        close,
      ),
    ],
  };
}
