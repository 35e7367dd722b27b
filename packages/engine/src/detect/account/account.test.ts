import fc from "fast-check";
import { expect, test } from "vitest";
import { detectorWith, lines, TABLES } from "../detect.test-support.ts";

test("a person who left the ticket before the act no longer stands for it", () => {
  const tickets = TABLES.tickets.map((ticket) =>
    ticket.id === "t/98/1"
      ? { ...ticket, members: ticket.members.map((member) => ({ ...member, to: "2030-09-01" })) }
      : ticket,
  );
  const left = detectorWith({ tickets });
  expect(lines("like @2030-08-01 to=@wirabrata.k", "account", left)).toEqual([
    "target-role personal t/98/1 confirmed",
  ]);
  expect(lines("like @2030-10-01 to=@wirabrata.k", "account", left)).toEqual([
    "target-role personal confirmed",
  ]);
});

test("the account of an office or institution never leads to a candidate", () => {
  const account = {
    ...TABLES.accounts[0],
    id: "a/kantor",
    handle: "walikota.kenanga",
    role: "office",
  } as const;
  const office = detectorWith({
    accounts: [
      {
        ...account,
        of: "p/wira",
        platform: "instagram",
        validFrom: null,
        validTo: null,
        confidence: "high",
        sources: ["rekaan"],
      },
    ],
  });
  for (const fact of office.detect({
    id: "a",
    type: "Follow",
    kind: "follow",
    platform: "instagram",
    object: { type: "Profile" },
    target: { handle: "walikota.kenanga", kind: "account" },
    audience: "unknown",
    source: { file: "f", pointer: "" },
  })) {
    expect(fact.subject).toBeUndefined();
  }
});

test("a window known only to the month leaves an act in that month undecided", () => {
  const account = TABLES.accounts.find(({ id }) => id === "a/ig-pasangan");
  if (!account) throw new Error("no account");
  const monthly = detectorWith({ accounts: [{ ...account, validFrom: "2030-06" }] });
  expect(lines("like @2030-06-15 to=@wira.lestari", "account", monthly)).toEqual([
    "target-role pair t/98/1 unknown",
  ]);
  expect(lines("like @2030-07-15 to=@wira.lestari", "account", monthly)).toEqual([
    "target-role pair t/98/1 confirmed",
  ]);
});

test("the case of a handle makes no difference, any other letter does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom("", ".", "x", "_"),
      (upper, more) => {
        const handle = [..."wira.lestari"]
          .map((letter, at) => (upper[at] ? letter.toUpperCase() : letter))
          .join("");
        const facts = lines(`like to=@${handle}${more}`, "account");
        expect(facts).toEqual(more === "" ? ["target-role pair t/98/1 confirmed"] : []);
      },
    ),
  );
});
