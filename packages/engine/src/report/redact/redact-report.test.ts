import type { Activity, CheckReport, Finding } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { redactReport } from "./redact-report.ts";

const like: Activity = {
  id: "a1",
  type: "Like",
  kind: "reaction",
  platform: "x",
  published: { from: "2024-10-10T00:00:00Z", to: "2024-10-10T00:00:01Z", zone: "exact" },
  object: {
    type: "Note",
    text: "Kata tetangga Bu Sari: dukung Surya!",
    url: "https://x.com/tetangga_sari/status/77",
  },
  target: { handle: "tetangga_sari", name: "Sari Tetangga", kind: "account" },
  inReplyTo: { url: "https://x.com/tetangga_sari/status/76" },
  quoteOf: { url: "https://x.com/paman_budi/status/5" },
  context: { name: "Arisan RT 05", kind: "group" },
  audience: "unknown",
  source: { file: "messages/inbox/sari_123/message_1.json", pointer: "/0" },
};
const mention = {
  type: "mention" as const,
  strength: "probable" as const,
  subject: "t/1",
  label: "l/surya",
  possiblyOfficial: false,
  evidence: { field: "text" as const, start: 30, end: 35 },
  detector: "names",
  reason: "name",
};

function report(activity: Activity, facts: Finding["facts"]): CheckReport {
  const finding = {
    id: "f1",
    rule: "id-asn/d-6",
    subject: { id: "t/1", kind: "ticket", name: "Surya – Lestari" },
    result: "unknown",
    activity,
    facts,
    alsoIn: [{ file: "messages/inbox/sari_123/message_2.json", pointer: "/7" }],
    steps: [],
    questions: ["campaign-account@x:tetangga_sari"],
  } as unknown as Finding;
  return {
    groups: [
      {
        key: "id-asn/d-6|t/1|unknown|Like|x:tetangga_sari",
        rule: finding.rule,
        subject: finding.subject,
        target: "x:tetangga_sari",
        count: 1,
        findings: [finding],
      },
    ],
    suppressed: [],
    notices: [],
    questions: [
      { key: "campaign-account@x:tetangga_sari", id: "campaign-account", scope: "target", settles: 1 },
    ],
    coverage: { files: [] },
  } as unknown as CheckReport;
}

describe("a redacted report", () => {
  const text = (aim: "screen" | "file", activity = like, facts: Finding["facts"] = [mention]) =>
    JSON.stringify(redactReport(report(activity, facts), aim));

  it.each(["screen", "file"] as const)("keeps of the words in a picture only those matched (%s)", (aim) => {
    const media = [
      { type: "Image" as const, url: "1.jpg", text: "Foto Bu Sari", confidence: 0.9 },
      { type: "Image" as const, url: "2.jpg", text: "RT 05 Bu Sari\nSurya nomor 2", confidence: 0.9 },
    ];
    const post: Activity = { ...like, type: "Create", kind: "post", object: { type: "Image", media } };
    const fact = { ...mention, evidence: { field: "picture" as const, medium: 1, start: 14, end: 19 } };
    const [finding] = redactReport(report(post, [fact]), aim).groups.flatMap(({ findings }) => findings);
    expect(finding?.activity.object.media).toEqual([
      { type: "Image", url: "1.jpg" },
      { type: "Image", url: "2.jpg", text: "[…]Surya[…]" },
    ]);
    expect(finding?.facts[0]?.evidence).toEqual({ field: "picture", medium: 1, start: 3, end: 8 });
  });

  it.each(["screen", "file"] as const)("names nobody else (%s)", (aim) => {
    expect(text(aim)).not.toMatch(/sari|tetangga|budi|paman|arisan/i);
    expect(text(aim)).toContain("Surya – Lestari");
  });

  it("keeps of another's text only the words that were matched, and their place", () => {
    const [group] = redactReport(report(like, [mention]), "file").groups;
    const [finding] = group?.findings ?? [];
    const { start = 0, end = 0 } = finding?.facts[0]?.evidence ?? {};
    expect(finding?.activity.object.text).toBe("[…]Surya[…]");
    expect(finding?.activity.object.text?.slice(start, end)).toBe("Surya");
  });

  it("keeps contestants' accounts, which are public by their role", () => {
    const role = {
      ...mention,
      type: "target-role" as const,
      role: "pair" as const,
      evidence: { field: "target" as const },
    };
    expect(text("file", like, [role])).toContain("tetangga_sari");
  });

  it("keeps the owner's own words on the owner's own screen only", () => {
    const own: Activity = {
      ...like,
      type: "Create",
      kind: "post",
      object: { type: "Note", text: "Dukung Surya, kata @paman_budi 0812 3456 7890" },
    };
    const facts = [{ ...mention, evidence: { field: "text" as const, start: 7, end: 12 } }];
    expect(text("screen", own, facts)).toContain("Dukung Surya, kata […]");
    expect(text("screen", own, facts)).not.toContain("0812");
    expect(text("file", own, facts)).not.toContain("kata");
  });
});
