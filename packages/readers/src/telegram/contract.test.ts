import { telegramExport } from "../../../../tools/generate/telegram.ts";
import { readerContract } from "../contract.test-support.ts";

readerContract({ name: "Telegram", made: telegramExport(40) });
