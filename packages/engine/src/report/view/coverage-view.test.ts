import { describe, expect, it } from "vitest";
import type { Coverage, CoverageIssue, FileCoverage } from "../../model/coverage.ts";
import { catalogueOf } from "../messages/catalogue-of.ts";
import { issueWords, readingOf } from "./coverage-view.ts";

const words = catalogueOf("id");

function file(
  name: string,
  state: FileCoverage["state"],
  activities: number,
  issues: readonly CoverageIssue[],
): FileCoverage {
  return { file: name, state, bytes: 1, records: 1, activities, duplicates: 0, kinds: {}, issues };
}

function coverage(files: readonly FileCoverage[]): Coverage {
  const activities = files.reduce((sum, one) => sum + one.activities, 0);
  const read = files.filter(({ state }) => state === "read").length;
  return {
    format: "netral-coverage/1",
    owners: [],
    files,
    totals: {
      files: files.length,
      read,
      unread: files.length - read,
      records: files.length,
      activities,
      duplicates: 0,
    },
    gaps: [],
    issues: [],
    complete: read === files.length,
  };
}

describe("what was read, in sentences", () => {
  it("says that private messages were left alone, also when nothing else was there", () => {
    const chats = [{ code: "ignored-private-message", count: 12 }];
    const { read } = readingOf(coverage([file("result.json", "read", 0, chats)]), words);
    expect(read).toEqual([words.read.nothing, words.read.privateMessages]);
  });

  it("says nothing of private messages where there are none", () => {
    const { read } = readingOf(coverage([file("likes.json", "read", 3, [])]), words);
    expect(read).not.toContain(words.read.privateMessages);
  });

  it("counts among the read files those read in part that gave the acts", () => {
    const files = [
      file("a.txt", "read", 0, []),
      file("b.txt", "partial", 2, [{ code: "owner-unknown" }]),
      file("c.txt", "failed", 0, [{ code: "empty-file" }]),
    ];
    const { read, unread } = readingOf(coverage(files), words);
    expect(read[0]).toContain("2 berkas terbaca, berisi 2 kegiatan");
    expect(unread[0]).toContain("2 berkas belum terbaca atau baru terbaca sebagian");
  });

  it("says what is wrong with the whole export in a sentence of its own where every file was read", () => {
    const issues = [{ code: "archive/damaged-zip", detail: "x.zip" }];
    const { unread } = readingOf({ ...coverage([file("a", "read", 1, [])]), issues, complete: false }, words);
    expect(unread).toEqual(["Sebuah zip terpotong atau rusak; unduh lagi [x.zip]."]);
  });

  it("calls a file that was passed over by its reason, not unread", () => {
    expect(issueWords({ code: "followers" }, words)).toBe(words.coverage["ignored-followers"]);
  });

  it("gives no reason that is none: what was passed over on purpose", () => {
    const issues = [{ code: "ignored-notice-of-the-app", count: 3 }, { code: "owner-unknown" }];
    const { unread } = readingOf(coverage([file("chat.txt", "partial", 1, issues)]), words);
    expect(unread[1]).toBe(`- chat.txt: ${words.coverage["owner-unknown"]}`);
  });
});
