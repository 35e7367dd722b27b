import { WHATSAPP_OWNER, whatsappExport } from "../../../../tools/generate/whatsapp.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveLine } from "../pointer.test-support.ts";

readerContract({
  name: "WhatsApp",
  made: whatsappExport(40),
  resolve: resolveLine,
  options: { owner: WHATSAPP_OWNER },
});
