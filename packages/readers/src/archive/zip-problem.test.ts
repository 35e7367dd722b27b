import { expect, test } from "vitest";
import { archiveIssue } from "./archive-issue.ts";

test("what the zip library says in English is said in the owner's language", () => {
  const { what } = archiveIssue("damaged-zip", "ekspor.zip", "End of central directory not found");
  expect(what.id).toContain("terpotong");
  expect(what.id).not.toContain("central directory");
  expect(what.en).toContain("cut off");
});

test("a detail of our own stays as it is", () => {
  expect(archiveIssue("unsafe-path", "ekspor.zip", "../rahasia").what.id).toContain("../rahasia");
});
