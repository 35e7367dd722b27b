import { xExport } from "../../../../tools/generate/x.ts";
import { readerContract } from "../contract.test-support.ts";

readerContract({ name: "X", made: xExport(12) });
