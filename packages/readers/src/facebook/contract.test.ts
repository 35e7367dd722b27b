import { facebookExport } from "../../../../tools/generate/facebook.ts";
import { facebookHtmlExport } from "../../../../tools/generate/facebook-html.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveRecord } from "../pointer.test-support.ts";

readerContract({ name: "Facebook", made: facebookExport(12) });
readerContract({ name: "Facebook, HTML", made: facebookHtmlExport(12), resolve: resolveRecord });
