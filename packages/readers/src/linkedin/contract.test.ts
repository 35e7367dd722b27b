import { linkedinExport } from "../../../../tools/generate/linkedin.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveRow } from "../pointer.test-support.ts";

readerContract({
  name: "LinkedIn",
  made: linkedinExport(14),
  resolve: (content, pointer) =>
    pointer === "record:1" ? /<body>/.exec(content)?.[0] : resolveRow(content, pointer),
});
