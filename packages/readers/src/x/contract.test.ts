import { xExport } from "../../../../tools/generate/x.ts";
import { xOldExport } from "../../../../tools/generate/x-old.ts";
import { readerContract, resolveJson } from "../contract.test-support.ts";
import { resolveRow } from "../pointer.test-support.ts";

readerContract({ name: "X", made: xExport(12) });
readerContract({
  name: "X, before August 2018",
  made: xOldExport(12),
  resolve: (content, pointer) =>
    pointer.startsWith("row:") ? resolveRow(content, pointer) : resolveJson(content, pointer),
});
