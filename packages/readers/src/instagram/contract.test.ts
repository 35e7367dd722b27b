import { instagramExport } from "../../../../tools/generate/instagram.ts";
import { instagramHtmlExport } from "../../../../tools/generate/instagram-html.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveRecord } from "../pointer.test-support.ts";

readerContract({ name: "Instagram", made: instagramExport(12) });
readerContract({ name: "Instagram, HTML", made: instagramHtmlExport(12), resolve: resolveRecord });
