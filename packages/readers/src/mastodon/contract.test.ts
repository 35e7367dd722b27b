import { mastodonExport } from "../../../../tools/generate/mastodon.ts";
import { readerContract, resolveJson } from "../contract.test-support.ts";
import { resolveRow } from "../pointer.test-support.ts";

readerContract({
  name: "Mastodon",
  made: mastodonExport(30),
  resolve: (content, pointer) =>
    pointer.startsWith("row:") ? resolveRow(content, pointer) : resolveJson(content, pointer),
});
