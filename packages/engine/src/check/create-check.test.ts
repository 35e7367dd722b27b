import { createDetector } from "@netral/engine/detect";
import type { Activity } from "@netral/engine/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { act, check, examplePack, exampleRegistry, noCoverage } from "./check.test-support.ts";
import { createCheck } from "./create-check.ts";
import { baselineOf } from "./fingerprint.ts";

const campaign = "2024-10-10";
const follow = (id: string, on: string) =>
  act(id, on, { type: "Follow", kind: "follow", object: { type: "Profile" } });
const unfollow = (id: string, on: string) => ({ ...follow(id, on), type: "Undo" as const });
const photo = (id: string, on: string, text: string) =>
  act(id, on, {
    type: "Create",
    kind: "post",
    object: { type: "Image", text, media: [{ type: "Image", url: "1.jpg" }] },
    audience: "public",
    target: undefined as never,
  });

describe("words against a contestant", () => {
  const against = (on: string) =>
    act("a1", on, {
      type: "Create",
      kind: "post",
      audience: "public",
      target: { handle: "tetangga", kind: "account" },
      object: { type: "Note", text: "Jangan pilih Wira Langitjaya!" },
    });

  it("are no finding, and the owner is told that no item judges them", () => {
    const { groups, notices } = check([against("2024-10-15")]);
    expect(groups).toEqual([]);
    expect(notices.map(({ code, subject, count }) => [code, subject.id, count])).toEqual([
      ["opposition", "t/contoh-33/1", 1],
    ]);
  });

  it("are not spoken of outside the candidacy", () => {
    expect(check([against("2023-02-15")]).notices).toEqual([]);
  });
});

describe("a check", () => {
  it("groups 300 likes of one account into one thing to look at", () => {
    const likes = Array.from({ length: 300 }, (_, i) => act(`a${i}`, campaign));
    const report = check(likes);
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({
      rule: "id-asn/d-6",
      count: 300,
      result: "met",
      severity: "severe",
    });
    expect(report.counts).toMatchObject({ activities: 300, relevant: 300, risk: 300 });
  });

  it("puts the most consequential group first", () => {
    const report = check([act("before", "2024-08-30"), act("after", campaign)]);
    expect(report.groups.map(({ rule }) => rule)).toEqual(["id-asn/d-6", "id-asn/ke-4"]);
  });

  it("calls a disputed like a risk, a share a violation, an undecided act advice", () => {
    const share = act("share", campaign, { type: "Announce", kind: "share" });
    const day = act("day", "2024-09-22");
    const report = check([act("like", campaign), share, day]);
    const level = (id: string) =>
      report.groups.flatMap(({ findings }) => findings).find(({ activity }) => activity.id === id)?.level;
    expect([level("like"), level("share"), level("day")]).toEqual(["risk", "violation", "advice"]);
  });

  it("offers only the steps that fit the act", () => {
    const [group] = check([act("a", campaign)]).groups;
    const remedies = group?.findings[0]?.remedies ?? [];
    expect(remedies).toContain("undo-like");
    expect(remedies).not.toContain("unfollow");
    expect(remedies).toContain("ask-ethics-office");
  });

  it("says nothing of an account that is in no registry", () => {
    const report = check([act("a", campaign, { target: { handle: "tetangga.fiktif", kind: "account" } })]);
    expect(report.groups).toEqual([]);
    expect(report.counts.relevant).toBe(0);
  });

  it("gives the same findings over the relevant acts alone, with a detector made before", () => {
    const other = act("other", campaign, { target: { handle: "tetangga.fiktif", kind: "account" } });
    const acts = [other, act("like", campaign), follow("f", campaign), unfollow("u", "2024-10-12")];
    const relevant: Activity[] = [];
    const first = check(acts, { onRelevant: (activity) => relevant.push(activity) });
    const detector = createDetector(exampleRegistry, { profile: first.profile });
    const again = check(relevant, { detector });
    expect(relevant.map(({ id }) => id)).toEqual(["like", "f", "u"]);
    expect(again).toEqual({ ...first, counts: { ...first.counts, activities: 3 } });
  });

  it("takes an undone follow out of the list, whatever arrives first", () => {
    const acts = [follow("f", campaign), unfollow("u", "2024-10-12")];
    for (const order of [acts, acts.toReversed()]) {
      const report = check(order);
      expect(report.groups).toEqual([]);
      expect(report.counts.undone).toBe(1);
    }
    expect(check([unfollow("u", "2024-10-01"), follow("f", campaign)]).groups).toHaveLength(1);
  });

  it("leaves out what lies outside the days asked for, and keeps what has no time", () => {
    const undated = act("undated", campaign, { published: undefined as never });
    const report = check([act("a", "2024-10-01"), act("b", campaign), undated], {
      since: "2024-10-05",
      until: "2024-10-31",
    });
    expect(report.counts.activities).toBe(2);
  });

  it("collects the questions that settle most first, and decides once they are answered", () => {
    const personal = (id: string) =>
      act(id, campaign, { target: { handle: "contoh.wira", kind: "account" } });
    const acts = [personal("a"), personal("b"), act("c", campaign)];
    const report = check(acts);
    expect(report.questions[0]).toMatchObject({
      key: "campaign-account@instagram:contoh.wira",
      about: "contoh.wira",
      settles: 2,
    });
    const answered = check(acts, { answers: { "campaign-account@instagram:contoh.wira": "no" } });
    expect(answered.groups.flatMap(({ findings }) => findings).map(({ activity }) => activity.id)).toEqual([
      "c",
    ]);
  });

  it("asks once about an account, not once about each of its acts", () => {
    const likes = Array.from({ length: 50 }, (_, i) => act(`a${i}`, campaign));
    const report = check(likes);
    const [question] = report.questions.filter(({ id }) => id === "not-my-act");
    expect(question).toMatchObject({ key: "not-my-act@instagram:contoh.wirasekar", settles: 50 });
    expect(report.questions.length).toBeLessThan(6);
    expect(check(likes, { answers: { [question?.key ?? ""]: "yes" } }).groups).toEqual([]);
  });

  it("notes an old photo with somebody who stood later, with a line to add", () => {
    const report = check([photo("p", "2019-03-12", "Bersama Wira Langitjaya di kantor")]);
    expect(report.groups).toEqual([]);
    expect(report.notices).toMatchObject([{ code: "old-photo", count: 1, subject: { id: "t/contoh-33/1" } }]);
    expect(report.notices[0]?.items[0]?.caption?.id).toContain("12 Maret 2019");
  });

  it("takes the line's date from the files where all pictures have one, whenever they were posted", () => {
    const taken = { from: "2019-03-12T02:30:00Z", to: "2019-03-12T02:30:01Z", zone: "exact" } as const;
    const posted = photo("p", "2020-05-01", "Bersama Wira Langitjaya di kantor");
    const object = { ...posted.object, media: [{ type: "Image" as const, url: "1.jpg", taken }] };
    const [notice] = check([{ ...posted, object }]).notices;
    expect(notice?.items[0]?.caption?.id).toBe("Foto lama, diambil 12 Maret 2019, sebelum masa pencalonan.");
    const half = { ...object, media: [...object.media, { type: "Image" as const, url: "2.jpg" }] };
    const [other] = check([{ ...posted, object: half }]).notices;
    expect(other?.items[0]?.caption?.id).toContain("diunggah 1 Mei 2020");
  });

  it("suppresses with a reason, reports the unused, and lets an end date pass", () => {
    const [group] = check([act("a", campaign)]).groups;
    const finding = group?.findings[0]?.id ?? "";
    const reason = "Sudah dibatalkan dan dilaporkan.";
    const report = check([act("a", campaign)], {
      suppressions: [
        { finding, reason },
        { finding: "tidak-ada", reason },
      ],
    });
    expect(report.groups).toEqual([]);
    expect(report.suppressed).toMatchObject([{ id: finding, suppressed: { reason } }]);
    expect(report.unusedSuppressions).toEqual([{ finding: "tidak-ada", reason }]);
    const late = check([act("a", campaign)], { suppressions: [{ finding, reason, until: "2026-11-20" }] });
    expect(late.groups).toHaveLength(1);
    const whole = check([act("a", campaign)], { suppressions: [{ finding: group?.key ?? "", reason }] });
    expect(whole.groups).toEqual([]);
  });

  it("marks what stands in the baseline and does not count it", () => {
    const ids = check([act("a", campaign)]).groups.flatMap(({ findings }) => findings.map(({ id }) => id));
    const baseline = baselineOf(ids, "00ff");
    expect(JSON.stringify(baseline)).not.toContain(ids[0]);
    const report = check([act("a", campaign), act("b", campaign)], { baseline });
    expect(report.counts).toMatchObject({ known: 1, risk: 1 });
  });

  it("remembers every file that held the same act", () => {
    const run = createCheck({
      version: "0",
      pack: examplePack,
      registry: exampleRegistry,
      registryInfo: { generated: null, digest: "", overlays: 0 },
      profile: { status: "pns" },
      profileAssumed: true,
      answers: {},
      today: "2026-11-21",
    });
    run.push(act("a", campaign));
    run.duplicate("a", { file: "likes_2.json", pointer: "/7" });
    run.duplicate("nobody", { file: "likes_2.json", pointer: "/8" });
    const [finding] = run.finish(noCoverage).groups[0]?.findings ?? [];
    expect(finding?.alsoIn).toEqual([{ file: "likes_2.json", pointer: "/7" }]);
  });
});

describe("laws that hold for all activities", () => {
  const handles = ["contoh.wirasekar", "contoh.wira", "contoh.partai", "contoh.kpu", "tetangga.fiktif"];
  const activities = fc
    .array(
      fc.record({
        type: fc.constantFrom("Like" as const, "Follow" as const, "Announce" as const, "Undo" as const),
        day: fc.integer({ min: 0, max: 700 }),
        handle: fc.constantFrom(...handles),
      }),
      { maxLength: 12 },
    )
    .map((drafts) =>
      drafts.map(({ type, day, handle }, i) =>
        act(`a${i}`, new Date(Date.UTC(2023, 6, 1 + day, 3)).toISOString().replace(".000", ""), {
          type,
          kind: type === "Announce" ? "share" : type === "Like" ? "reaction" : "follow",
          target: { handle, kind: "account" },
        }),
      ),
    );

  it("the order of activities does not matter", () => {
    fc.assert(
      fc.property(activities, (acts) => {
        expect(check(acts.toReversed())).toEqual(check(acts));
      }),
      { numRuns: 60 },
    );
  });

  it("an act that concerns nobody changes nothing but the number of acts", () => {
    const stranger = act("stranger", campaign, { target: { handle: "warung.fiktif", kind: "account" } });
    fc.assert(
      fc.property(activities, (acts) => {
        const without = check(acts);
        const counts = { ...without.counts, activities: without.counts.activities + 1 };
        expect(check([...acts, stranger])).toEqual({ ...without, counts });
      }),
      { numRuns: 60 },
    );
  });
});
