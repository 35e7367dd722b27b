import { blueskyExport } from "../../../../tools/generate/bluesky.ts";
import { readerContract } from "../contract.test-support.ts";

readerContract({
  name: "Bluesky",
  made: blueskyExport(60),
  // The key stands in the tree as it is in the pointer.
  resolve: (content, pointer) => (content.includes(pointer.slice(1)) ? pointer : undefined),
});
