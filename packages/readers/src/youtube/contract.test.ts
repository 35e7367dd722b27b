import { youtubeExport, youtubeOldExport } from "../../../../tools/generate/youtube.ts";
import { readerContract } from "../contract.test-support.ts";
import { resolveElement, resolveRow } from "../pointer.test-support.ts";

readerContract({ name: "YouTube, English", made: youtubeExport(13), resolve: resolveRow });
readerContract({ name: "YouTube, Indonesian", made: youtubeExport(13, "id"), resolve: resolveRow });
readerContract({
  name: "YouTube, before 2023",
  made: youtubeOldExport(13),
  resolve: (content, pointer) =>
    pointer.startsWith("row:") ? resolveRow(content, pointer) : resolveElement(content, pointer, "<li>"),
});
