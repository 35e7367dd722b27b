import { instagramExport } from "../../../../tools/generate/instagram.ts";
import { readerContract } from "../contract.test-support.ts";

readerContract({ name: "Instagram", made: instagramExport(12) });
