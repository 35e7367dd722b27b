import { tiktokExport, tiktokTextExport } from "../../../../tools/generate/tiktok.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveLine } from "../pointer.test-support.ts";

readerContract({ name: "TikTok, 2026", made: tiktokExport(12) });
readerContract({ name: "TikTok, 2024", made: tiktokExport(12, true) });
readerContract({ name: "TikTok, text", made: tiktokTextExport(12), resolve: resolveLine });
