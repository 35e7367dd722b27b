import { telegramExport } from "../../../../tools/generate/telegram.ts";
import { telegramHtmlExport } from "../../../../tools/generate/telegram-html.ts";
import { readerContract } from "../contract.test-support.ts";

/** The message, entry or block of the owner that `record:N` names. */
const resolvePage = (content: string, pointer: string): string | undefined =>
  content.split(/<(?:a|div) class="(?:message|entry|personal_info)\b/)[
    Number(pointer.replace("record:", ""))
  ];

readerContract({ name: "Telegram", made: telegramExport(40) });
readerContract({ name: "Telegram, HTML", made: telegramHtmlExport(40), resolve: resolvePage });
