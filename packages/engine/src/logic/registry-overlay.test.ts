import { describe, expect, it } from "vitest";
import { mergeRegistry } from "./merge-registry.ts";
import { parseOverlay, parseRegistry } from "./parse-registry.ts";
import { TEST_REGISTRY } from "./registry.test-support.ts";
import { registryJsonSchema } from "./registry-json-schema.ts";

const sources = ["uji"];
const person = { id: "p/baru", name: "Fajar Baru", sources };
const ticket = {
  id: "t/98/4",
  contest: "c/98",
  number: null,
  members: [{ person: "p/baru", seat: "single" as const, from: "2030-02-01", sources }],
  statuses: [{ status: "bakal-calon" as const, from: "2030-02-01", sources }],
};

function issuesOf(overlay: unknown) {
  const parsed = parseOverlay(overlay);
  const outcome = parsed.ok ? mergeRegistry(TEST_REGISTRY, [parsed.value]) : parsed;
  return outcome.ok ? [] : outcome.issues;
}

describe("overlay", () => {
  it("adds rows and replaces rows of the same id", () => {
    const renamed = { id: "p/cahyo", name: "Cahyono Adi", sources: ["tidak-terdaftar"] };
    const merged = mergeRegistry(TEST_REGISTRY, [{ persons: [person, renamed], tickets: [ticket] }]);
    if (!merged.ok) throw new Error("expected the overlay to fit");
    expect(merged.value.persons).toHaveLength(TEST_REGISTRY.persons.length + 1);
    expect(merged.value.persons.find(({ id }) => id === "p/cahyo")).toBe(renamed);
    expect(merged.value.tickets.at(-1)).toBe(ticket);
    expect(merged.value.areas).toBe(TEST_REGISTRY.areas);
  });

  it("an empty overlay changes nothing", () => {
    expect(mergeRegistry(TEST_REGISTRY, [{}])).toEqual({ ok: true, value: TEST_REGISTRY });
    expect(parseOverlay({})).toEqual({ ok: true, value: {} });
  });

  it("an unknown field names table, row, field and the nearest allowed name", () => {
    const [issue] = issuesOf({ tickets: [{ ...ticket, statusses: [] }] });
    expect(issue).toMatchObject({
      code: "registry/unknown-field",
      pointer: "/tickets/0",
      what: { en: 'Table "tickets", row "t/98/4": field "statusses" is not known' },
      fix: { en: 'Perhaps "statuses" was meant.' },
    });
  });

  it("an unknown table and an unknown field inside a list are named too", () => {
    expect(issuesOf({ tiket: [] })[0]?.fix.en).toBe('Perhaps "tickets" was meant.');
    const bad = { ...ticket, members: [{ ...ticket.members[0], sets: "head" }] };
    expect(issuesOf({ tickets: [bad] })[0]?.fix.en).toBe('Perhaps "seat" was meant.');
  });

  it.each([
    ["registry/invalid-date", { persons: [person], tickets: [{ ...ticket, numberFrom: "22/9/2030" }] }],
    ["registry/invalid-date", { tickets: [{ ...ticket, numberFrom: "2030-02-30" }] }],
    ["registry/invalid-value", { tickets: [{ ...ticket, mark: "kuat" }] }],
    ["registry/invalid-id", { persons: [{ ...person, id: "P Baru" }] }],
    ["registry/invalid-field", { persons: [{ id: "p/baru", sources }] }],
    ["registry/dangling-reference", { tickets: [ticket] }],
    ["registry/dangling-reference", { persons: [person], tickets: [{ ...ticket, contest: "c/99" }] }],
    ["registry/dangling-reference", { contests: [{ id: "c/x", election: "x", area: "id", office: "X" }] }],
    ["registry/dangling-reference", { accounts: [{ ...TEST_REGISTRY.accounts[0], of: "p/asr" }] }],
  ])("%s", (code, overlay) => {
    expect(issuesOf(overlay).map((issue) => issue.code)).toEqual([code]);
  });

  it("no object at all is an issue, not a crash", () => {
    for (const json of [null, 7, "x", [], [1]]) expect(parseOverlay(json).ok).toBe(false);
  });

  it("takes hours, bounds and ids of the platform", () => {
    const overlay = {
      elections: [
        {
          id: "e",
          name: "E",
          area: "id",
          stages: [{ stage: "pemungutan", from: null, notBefore: "2031-10", sources: [] }],
        },
      ],
      accounts: [{ ...TEST_REGISTRY.accounts[0], platform: "bluesky", validFrom: "2030-09-22T14:00+07:00" }],
    };
    expect(issuesOf(overlay)).toEqual([]);
  });
});

describe("whole registry", () => {
  it("is accepted as it is, and refused without a table", () => {
    expect(parseRegistry(TEST_REGISTRY)).toEqual({ ok: true, value: TEST_REGISTRY });
    const { tickets: _, ...rest } = TEST_REGISTRY;
    expect(parseRegistry(rest).ok).toBe(false);
  });

  it("has a JSON Schema that demands what an overlay may leave out", () => {
    expect(registryJsonSchema("registry")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      additionalProperties: false,
      required: expect.arrayContaining(["format", "tickets"]),
    });
    expect(registryJsonSchema("overlay")).not.toHaveProperty("required");
  });
});
