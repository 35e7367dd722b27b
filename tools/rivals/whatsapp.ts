/**
 * WhatsApp: the messages of all chats, and the owner's own texts word by word.
 *
 *     node tools/rivals/whatsapp.ts ours|rival FILE.zip
 */
import { readExport } from "@netral/readers";
import { openNodeInputs } from "@netral/readers/node";
import { openInputs } from "../../packages/readers/src/archive/open-inputs.ts";
import { inflateLikeTheCommandLine, measuredSince } from "../bench/measured.ts";
import { WHATSAPP_OWNER } from "../generate/whatsapp.ts";
import { type Found, tallies } from "./found.ts";
import { rivalPackage } from "./rival-package.ts";

/** Made first, before anything that lives long. */
const inflate = inflateLikeTheCommandLine();

interface Rival {
  parseString(text: string): readonly { readonly author: string | null; readonly message: string }[];
}

/** What Netral does not count as a text of the owner, in the words of the generated chats. */
const NO_TEXT =
  /^\u200e?(?:Pesan ini telah dihapus|This message was deleted|<?Media|.*\((?:file terlampir|file attached)\)|<attached: |image omitted|POLL:)/;

async function inputsOf(file: string) {
  const inputs = await openNodeInputs([file]);
  if (!inputs.ok) throw new Error(`cannot open ${file}`);
  return inputs.value;
}

async function ours(file: string): Promise<Found> {
  const inputs = await inputsOf(file);
  const start = performance.now();
  const { kinds, note } = tallies();
  const outcome = await readExport(inputs, {
    inflate,
    owner: WHATSAPP_OWNER,
    messages: true,
    onActivities: (batch) => {
      for (const { kind, object } of batch) {
        if (kind === "message" && object.text !== undefined && object.media === undefined)
          note("own texts", object.text);
      }
    },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  kinds["messages"] = { count: outcome.value.totals.records, sum: 0 };
  return { ...measuredSince(start), kinds };
}

async function rival(file: string): Promise<Found> {
  const { parseString } = rivalPackage<Rival>("whatsapp-chat-parser");
  const inputs = await inputsOf(file);
  const start = performance.now();
  const { kinds, note } = tallies();
  let count = 0;
  const { entries } = await openInputs(inputs, inflate);
  for (const entry of entries) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of entry.open()) text += decoder.decode(chunk, { stream: true });
    for (const { author, message } of parseString(text)) {
      count++;
      if (author === WHATSAPP_OWNER && !NO_TEXT.test(message)) note("own texts", message.trim());
    }
  }
  kinds["messages"] = { count, sum: 0 };
  return { ...measuredSince(start), kinds };
}

const [, , side, file] = process.argv;
if (file !== undefined) console.log(JSON.stringify(await (side === "ours" ? ours(file) : rival(file))));
