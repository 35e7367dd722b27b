import type { Activity, Condition, Exception, Profile, StageName, Status } from "@netral/engine/model";
import { describe, expect, it } from "vitest";
import { createEvaluator } from "./evaluate.ts";
import {
  contestants,
  evaluatorFor,
  loaded,
  makeActivity,
  makeException,
  makeRule,
  mentionFact,
  PNS,
  resultOf,
  resultsOf,
  said,
  targetFact,
} from "./law.test-support.ts";
import { PackConflictError } from "./pack-conflict.ts";

const isLike: Condition = { act: { type: ["Like"] } };
const isFollow: Condition = { act: { type: ["Follow"] } };
const undecided: Condition = { answer: "duty" };

describe("all, any, not", () => {
  it.each([
    [[isLike, isLike], "met"],
    [[isLike, isFollow], "unmet"],
    [[isLike, undecided], "unknown"],
    [[isFollow, undecided], "unmet"],
  ] as const)("all %j is %s", (all, expected) => {
    expect(resultOf({ when: { all } })).toBe(expected);
  });

  it.each([
    [[isFollow, isLike], "met"],
    [[isFollow, isFollow], "unmet"],
    [[isFollow, undecided], "unknown"],
    [[isLike, undecided], "met"],
  ] as const)("any %j is %s", (any, expected) => {
    expect(resultOf({ when: { any } })).toBe(expected);
  });

  it.each([
    [isLike, "unmet"],
    [isFollow, "met"],
    [undecided, "unknown"],
  ] as const)("not %j is %s", (not, expected) => {
    expect(resultOf({ when: { not } })).toBe(expected);
  });
});

describe("act", () => {
  const photo: Partial<Activity> = { object: { type: "Image", media: [{ type: "Image", url: "a.jpg" }] } };
  it.each([
    [{ type: ["Like", "Follow"] }, {}, "met"],
    [{ type: ["Follow"] }, {}, "unmet"],
    [{ type: ["Like"], kind: ["post"] }, {}, "unmet"],
    [{ object: ["Image"] }, photo, "met"],
    [{ object: ["Image"] }, {}, "unmet"],
    [{ media: true }, photo, "met"],
    [{ media: true }, {}, "unmet"],
    [{ media: true }, { object: { type: "Note", media: [{ type: "Audio", url: "a.mp3" }] } }, "unmet"],
    [{ reaction: ["angry"] }, { reaction: "angry" }, "met"],
    [{ reaction: ["angry"] }, { reaction: "like" }, "unmet"],
    [{ reaction: ["angry"] }, {}, "unmet"],
  ] as const)("%j on %j is %s", (act, change, expected) => {
    expect(resultOf({ when: { act }, activity: makeActivity(change) })).toBe(expected);
  });
});

describe("fact", () => {
  const target: Condition = {
    fact: "target-role",
    with: { role: ["pair", "team"] },
    unsure: { role: ["personal"] },
  };

  it("is met by a fact with one of the values", () => {
    expect(resultOf({ when: target })).toBe("met");
  });
  it("is unknown for a value that leaves it unsure", () => {
    expect(resultOf({ when: target, facts: [targetFact({ role: "personal" })] })).toBe("unknown");
  });
  it("is unmet for any other value", () => {
    expect(resultOf({ when: target, facts: [targetFact({ role: "office" })] })).toBe("unmet");
  });
  it("is unknown for a fact of unknown strength", () => {
    expect(resultOf({ when: target, facts: [targetFact({ strength: "unknown" })] })).toBe("unknown");
  });
  it("takes the strongest of several facts", () => {
    const facts = [targetFact({ role: "personal" }), targetFact({ role: "team", strength: "probable" })];
    expect(resultsOf({ when: target, facts })).toMatchObject([{ result: "met", confidence: "probable" }]);
  });
  it("looks only at facts about the subject", () => {
    const facts = [targetFact({ subject: "t/2" }), mentionFact({ subject: "t/1" })];
    expect(resultsOf({ when: target, facts }).map(({ subject, result }) => [subject.id, result])).toEqual([
      ["t/2", "met"],
      ["t/1", "unmet"],
    ]);
  });
  it("counts a fact about the act itself for every subject", () => {
    const dated = {
      type: "dated",
      from: "2019-01-01T00:00:00Z",
      to: "2019-01-02T00:00:00Z",
      relation: "older",
      strength: "probable",
      evidence: { field: "text" },
      detector: "uji",
      reason: "uji",
    } as const;
    const when: Condition = { fact: "dated", with: { relation: ["older"] } };
    expect(resultOf({ when, facts: [targetFact(), dated] })).toBe("met");
  });

  describe("atLeast", () => {
    const stance = (probability?: number) =>
      ({
        type: "stance",
        stance: "support",
        ...(probability === undefined ? {} : { probability }),
        strength: "probable",
        subject: "t/1",
        evidence: { field: "text" },
        detector: "uji",
        reason: "uji",
      }) as const;
    const when: Condition = { fact: "stance", with: { stance: ["support"] }, atLeast: 0.8 };
    it.each([
      [0.79, "unknown"],
      [0.8, "met"],
      [undefined, "met"],
    ] as const)("a probability of %s is %s", (probability, expected) => {
      expect(resultOf({ when, facts: [stance(probability)] })).toBe(expected);
    });
  });

  describe("blind", () => {
    const when: Condition = { fact: "stance", blind: "unknown" };
    it("is unknown where the platform never exports the text", () => {
      expect(resultOf({ when, activity: makeActivity({ missing: ["text"] }) })).toBe("unknown");
    });
    it("is unmet where the text was there to be read", () => {
      expect(resultOf({ when })).toBe("unmet");
      const object = { type: "Note", text: "selamat pagi" } as const;
      expect(resultOf({ when, activity: makeActivity({ missing: ["text"], object }) })).toBe("unmet");
    });
    it("is unmet by default", () => {
      const activity = makeActivity({ missing: ["text"] });
      expect(resultOf({ when: { fact: "stance" }, activity })).toBe("unmet");
    });
  });
});

describe("stage", () => {
  const when: Condition = { stage: ["hopeful"] };
  it.each([
    [["hopeful"], "met"],
    [["before"], "unmet"],
    [["before", "hopeful"], "unknown"],
  ] as const)("possible stages %j are %s", (stages, expected) => {
    expect(resultOf({ when, stages })).toBe(expected);
  });
  it("is unmet for a party, which never stands", () => {
    const every: Condition = {
      stage: ["before", "hopeful", "determined", "campaign", "quiet", "vote", "counting", "over"],
    };
    expect(resultOf({ when: every, facts: [targetFact({ role: "party", subject: "org/p" })] })).toBe("unmet");
  });
  it("tells an undecided boundary by asking for both stages at once", () => {
    const both: Condition = { all: [{ stage: ["hopeful"] }, { stage: ["before"] }] };
    const at = (...stages: StageName[]) => resultOf({ when: both, stages });
    expect([at("hopeful"), at("before"), at("before", "hopeful")]).toEqual(["unmet", "unmet", "unknown"]);
  });
});

describe("during", () => {
  // Local midnight of 1 March 2024 in Western Indonesia is 17:00 UTC on 29 February.
  const when: Condition = { during: { from: "2024-03-01", to: "2024-04-01" } };
  const at = (from: string, to: string) =>
    resultOf({ when, activity: makeActivity({ published: { from, to, zone: "exact" } }) });
  it("begins at local midnight, to the second", () => {
    expect(at("2024-02-29T16:59:59Z", "2024-02-29T17:00:00Z")).toBe("unmet");
    expect(at("2024-02-29T17:00:00Z", "2024-02-29T17:00:01Z")).toBe("met");
  });
  it("ends at local midnight, to the second", () => {
    expect(at("2024-03-31T16:59:59Z", "2024-03-31T17:00:00Z")).toBe("met");
    expect(at("2024-03-31T17:00:00Z", "2024-03-31T17:00:01Z")).toBe("unmet");
  });
  it("is unknown across a border", () => {
    expect(at("2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z")).toBe("unknown");
  });
  it("is unknown for an act without a time", () => {
    const { published: _, ...rest } = makeActivity();
    expect(resultOf({ when, activity: rest })).toBe("unknown");
  });
});

describe("profile", () => {
  const at = (when: Condition, profile: Profile) => resultOf({ when, profile });
  it.each([
    ["pns", "met"],
    ["cpns", "met"],
    ["bukan-asn", "unmet"],
  ] as const)("status %s is %s", (status: Status, expected) => {
    expect(at({ profile: { status: ["pns", "cpns"] } }, { status })).toBe(expected);
  });
  it("a field that was left out is unknown, or what the rule says", () => {
    const onLeave: Condition = { profile: { onUnpaidLeave: true } };
    expect(at(onLeave, PNS)).toBe("unknown");
    expect(at({ ...onLeave, unless: "unmet" }, PNS)).toBe("unmet");
    expect(at(onLeave, { ...PNS, onUnpaidLeave: true })).toBe("met");
    expect(at(onLeave, { ...PNS, onUnpaidLeave: false })).toBe("unmet");
  });
  it("tells whether the subject is husband or wife", () => {
    const spouse: Condition = { profile: { spouseIsSubject: true } };
    expect(at(spouse, PNS)).toBe("unknown");
    expect(at(spouse, { ...PNS, spouseStands: true })).toBe("unknown");
    expect(at(spouse, { ...PNS, spouseStands: false })).toBe("unmet");
    expect(at(spouse, { ...PNS, spouseTicket: "t/1" })).toBe("met");
    expect(at(spouse, { ...PNS, spouseTicket: "t/2" })).toBe("unmet");
  });
});

describe("audience", () => {
  it.each([
    ["public", "met"],
    ["direct", "unmet"],
    ["unknown", "unknown"],
  ] as const)("%s is %s", (audience, expected) => {
    expect(resultOf({ when: { audience: ["public"] }, activity: makeActivity({ audience }) })).toBe(expected);
  });
});

describe("answer", () => {
  const at = (when: Condition, answer?: "yes" | "no" | "unknown", key = "duty@a1") =>
    resultOf({ when, answers: answer === undefined ? {} : { [key]: answer } });
  it("is decided by the owner", () => {
    expect(at({ answer: "duty" }, "yes")).toBe("met");
    expect(at({ answer: "duty" }, "no")).toBe("unmet");
    expect(at({ answer: "duty", is: "no" }, "no")).toBe("met");
  });
  it("is unknown when unanswered, or what the rule says", () => {
    expect(at({ answer: "duty" })).toBe("unknown");
    expect(at({ answer: "duty", unless: "unmet" })).toBe("unmet");
    expect(at({ answer: "duty", unless: "met" })).toBe("met");
  });
  it("is unknown for a person who does not know, whatever the rule says", () => {
    expect(at({ answer: "duty", unless: "unmet" }, "unknown")).toBe("unknown");
  });
  it("is keyed by act, by target or by nothing", () => {
    expect(at({ answer: "duty" }, "yes", "duty@a2")).toBe("unknown");
    expect(at({ answer: "team" }, "yes", "team@instagram:bunga.wira")).toBe("met");
    expect(at({ answer: "member" }, "yes", "member")).toBe("met");
  });
});

describe("subject", () => {
  const when: Condition = { subject: ["party"] };
  it("tells a party from a ticket", () => {
    expect(resultOf({ when })).toBe("unmet");
    expect(resultOf({ when, facts: [targetFact({ role: "party", subject: "org/p" })] })).toBe("met");
  });
});

describe("who a rule is judged for", () => {
  it("once per subject that the facts name", () => {
    const facts = [targetFact(), mentionFact({ subject: "t/2" }), mentionFact()];
    expect(resultsOf({ facts }).map(({ subject }) => subject.id)).toEqual(["t/1", "t/2"]);
  });
  it("nobody, where a fact names nobody and the rule looks at that fact", () => {
    const tie = {
      type: "party-tie",
      via: "bio",
      strength: "probable",
      evidence: { field: "profile" },
      detector: "uji",
      reason: "uji",
    } as const;
    const results = resultsOf({ when: { fact: "party-tie" }, facts: [tie] });
    expect(results).toMatchObject([{ subject: { id: "none" }, result: "met" }]);
    expect(resultOf({ facts: [tie] })).toBe("unmet");
  });
  it("nobody, where the owner answered a question about an act without facts", () => {
    const setting = { when: { answer: "duty" }, facts: [] } as const;
    expect(resultOf(setting)).toBe("unmet");
    expect(resultOf({ ...setting, answers: { "duty@a1": "yes" } })).toBe("met");
    expect(resultOf({ ...setting, answers: { "duty@a1": "unknown" } })).toBe("unknown");
    expect(resultOf({ ...setting, answers: { "duty@a2": "yes" } })).toBe("unmet");
  });
});

describe("exceptions", () => {
  const rule = (...exceptions: Exception[]) => makeRule({ exceptions });

  it("one that applies gives what it says", () => {
    expect(resultOf({ rule: rule(makeException("x", isLike, "unmet")) })).toBe("unmet");
    expect(resultOf({ rule: rule(makeException("x", isLike, "unknown")) })).toBe("unknown");
  });
  it("one that does not apply changes nothing", () => {
    expect(resultOf({ rule: rule(makeException("x", isFollow, "unmet")) })).toBe("met");
  });
  it("one that may apply leaves the rule undecided", () => {
    expect(resultOf({ rule: rule(makeException("x", undecided, "unmet")) })).toBe("unknown");
    expect(resultOf({ rule: rule(makeException("x", undecided, "unknown")) })).toBe("unknown");
  });
  it("one that applies for certain settles one that may", () => {
    const both = rule(makeException("x", undecided, "unknown"), makeException("y", isLike, "unmet"));
    expect(resultOf({ rule: both })).toBe("unmet");
  });
  it("two that apply and agree are no conflict, two that disagree are an error of the pack", () => {
    const agree = rule(makeException("x", isLike, "unmet"), makeException("y", isLike, "unmet"));
    expect(resultOf({ rule: agree })).toBe("unmet");
    const differ = rule(makeException("x", isLike, "unmet"), makeException("y", isLike, "unknown"));
    expect(() => resultOf({ rule: differ })).toThrow(new PackConflictError("uji/r-1", ["x", "y"]));
  });
  it("do not matter where an element is unmet", () => {
    const differ = rule(makeException("x", isLike, "unmet"), makeException("y", isLike, "unknown"));
    const unmet = { ...differ, elements: [{ id: "e", label: said("e"), when: isFollow }] };
    expect(resultOf({ rule: unmet })).toBe("unmet");
  });
});

describe("disputes", () => {
  const disputed = (when?: Condition, rule = makeRule()) =>
    resultsOf({
      rule: { ...rule, disputes: [when === undefined ? { dispute: "like" } : { dispute: "like", when }] },
    }).map(({ result, disputed: is }) => [result, is]);
  it("touch an act always, or when their condition is not unmet", () => {
    expect(disputed()).toEqual([["met", true]]);
    expect(disputed(isLike)).toEqual([["met", true]]);
    expect(disputed(undecided)).toEqual([["met", true]]);
    expect(disputed(isFollow)).toEqual([["met", false]]);
  });
});

describe("in force", () => {
  const at = (from: string, to: string, change: Partial<Parameters<typeof makeRule>[0]> = {}) =>
    resultOf({
      rule: makeRule({ inForce: { from: "2020-01-01", to: "2023-01-01" }, ...change }),
      activity: makeActivity({ published: { from, to, zone: "exact" } }),
    });
  it("an act before the law that is encoded is not assessed", () => {
    expect(at("2019-06-01T00:00:00Z", "2019-06-01T00:00:01Z")).toBe("not-assessed");
    expect(at("2019-06-01T00:00:00Z", "2019-06-01T00:00:01Z", { before: "unmet" })).toBe("unmet");
    expect(at("2019-06-01T00:00:00Z", "2019-06-01T00:00:01Z", { when: isFollow })).toBe("unmet");
  });
  it("the border is local midnight", () => {
    expect(at("2019-12-31T16:59:59Z", "2019-12-31T17:00:00Z")).toBe("not-assessed");
    expect(at("2019-12-31T17:00:00Z", "2019-12-31T17:00:01Z")).toBe("met");
  });
  it("an act across the border is unknown", () => {
    expect(at("2019-12-01T00:00:00Z", "2020-02-01T00:00:00Z")).toBe("unknown");
    expect(at("2022-12-01T00:00:00Z", "2023-02-01T00:00:00Z")).toBe("unknown");
  });
  it("a norm that has ended binds no more", () => {
    expect(at("2023-06-01T00:00:00Z", "2023-06-01T00:00:01Z")).toBe("unmet");
  });
  it("an event response is judged at the time of the event", () => {
    const { published: _, ...rest } = makeActivity();
    const startTime = { from: "2024-03-01T05:00:00Z", to: "2024-03-01T05:00:01Z", zone: "exact" } as const;
    expect(resultOf({ activity: rest })).toBe("unknown");
    expect(resultOf({ activity: { ...rest, object: { type: "Event", startTime } } })).toBe("met");
  });
});

describe("confidence", () => {
  it("is the weakest fact that carried an element", () => {
    const when: Condition = { all: [{ fact: "target-role" }, { fact: "mention" }] };
    const facts = [targetFact(), mentionFact()];
    expect(resultsOf({ when, facts })).toMatchObject([{ confidence: "probable" }]);
  });
  it("is not lowered by a fact that was not needed", () => {
    const facts = [targetFact(), mentionFact({ strength: "unknown" })];
    const when: Condition = { any: [{ fact: "target-role" }, { fact: "mention" }] };
    expect(resultsOf({ when, facts })).toMatchObject([{ result: "met", confidence: "confirmed" }]);
  });
  it("rests on the owner's own word where no fact was needed", () => {
    const setting = { when: { answer: "duty" }, answers: { "duty@a1": "yes" } } as const;
    expect(resultsOf(setting)).toMatchObject([{ result: "met", confidence: "confirmed" }]);
  });
});

describe("evaluate", () => {
  it("gives what evaluateAll gives but for what is unmet", () => {
    const rules = [
      makeRule(),
      makeRule({ id: "r-2", when: isFollow }),
      makeRule({ id: "r-3", when: undecided }),
    ];
    const evaluator = createEvaluator({
      pack: loaded(...rules),
      registry: contestants("campaign"),
      profile: PNS,
      answers: {},
    });
    expect(
      evaluator.evaluate(makeActivity(), [targetFact()]).map(({ rule, result }) => [rule, result]),
    ).toEqual([
      ["uji/r-1", "met"],
      ["uji/r-3", "unknown"],
    ]);
  });
  it("gives nothing for an act without facts", () => {
    expect(evaluatorFor({}).evaluate(makeActivity(), [])).toEqual([]);
  });
});
