import { facebookExport } from "../../../../tools/generate/facebook.ts";
import { readerContract } from "../contract.test-support.ts";

readerContract({ name: "Facebook", made: facebookExport(12) });
