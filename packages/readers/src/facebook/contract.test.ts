import { facebookExport } from "../../../../tools/generate/facebook.ts";
import { facebookHtmlExport } from "../../../../tools/generate/facebook-html.ts";
import { metaMessagesExport } from "../../../../tools/generate/meta-messages.ts";
import { readerContract, resolveJson } from "../contract.test-support.ts";
import { resolveRecord } from "../pointer.test-support.ts";

readerContract({ name: "Facebook", made: facebookExport(12) });
readerContract({ name: "Facebook, HTML", made: facebookHtmlExport(12), resolve: resolveRecord });
readerContract({
  name: "Facebook, messages",
  made: metaMessagesExport(20),
  resolve: (content, pointer) =>
    pointer.startsWith("record:") ? resolveRecord(content, pointer) : resolveJson(content, pointer),
  options: { messages: true },
});
