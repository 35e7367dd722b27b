import { facebookExport } from "../../../../tools/generate/facebook.ts";
import { facebookHtmlExport } from "../../../../tools/generate/facebook-html.ts";
import { facebookLabelExport } from "../../../../tools/generate/facebook-labels.ts";
import { facebookOldExport } from "../../../../tools/generate/facebook-old.ts";
import { metaMessagesExport } from "../../../../tools/generate/meta-messages.ts";
import { readerContract, resolveJson } from "../contract.test-support.ts";
import { resolveElement, resolveRecord } from "../pointer.test-support.ts";

readerContract({ name: "Facebook", made: facebookExport(12) });
readerContract({ name: "Facebook, HTML", made: facebookHtmlExport(12), resolve: resolveRecord });
readerContract({ name: "Facebook, labelled", made: facebookLabelExport(12) });
readerContract({
  name: "Facebook, 2018 to 2020",
  made: facebookOldExport(12),
  resolve: (content, pointer) =>
    pointer.startsWith("record:")
      ? resolveElement(content, pointer, "uiBoxWhite")
      : resolveJson(content, pointer),
});
readerContract({
  name: "Facebook, messages",
  made: metaMessagesExport(20),
  resolve: (content, pointer) =>
    pointer.startsWith("record:") ? resolveRecord(content, pointer) : resolveJson(content, pointer),
  options: { messages: true },
});
