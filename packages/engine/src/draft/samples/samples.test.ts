import { readFileSync } from "node:fs";
import type { DraftReport, InvitationReading } from "@netral/engine/model";
import { shippedStance } from "@netral/engine/text";
import { describe, expect, it } from "vitest";
import { draftCheckFor, look } from "../draft.test-support.ts";
import type { DraftRequest } from "../draft-request.ts";

/** Written, with what is right, before they were looked at; by hand, about invented people. */
interface InvitationSample {
  readonly text: string;
  readonly at: string;
  readonly day?: string;
  readonly expect: InvitationReading["judgement"];
}

type PostSample = Pick<DraftRequest, "text" | "at" | "kind" | "to" | "platform"> & {
  readonly expect: DraftReport["outcome"];
};

const invitations: readonly InvitationSample[] = JSON.parse(
  readFileSync(new URL("./invitations.json", import.meta.url), "utf8"),
);
const posts: readonly PostSample[] = JSON.parse(
  readFileSync(new URL("./posts.json", import.meta.url), "utf8"),
);
const check = draftCheckFor({ stance: shippedStance() });
const firstWords = (text: string) => text.replace(/\s+/g, " ").slice(0, 60);

describe("110 invitations", () => {
  it.each(invitations.map((sample) => [firstWords(sample.text), sample] as const))(
    "%s",
    (_, { text, at, day, expect: right }) => {
      const { invitation } = look("invitation", text, { at }, check);
      if (day !== undefined) expect(invitation?.event.from).toBe(day);
      expect(invitation?.judgement).toBe(right);
    },
  );
});

describe("115 posts, comments, captions, bios, frames and messages", () => {
  const seen = posts.map(({ expect: right, ...request }) => {
    const { outcome } = look(request.kind, request.text, request, check);
    return { title: `${request.kind}: ${firstWords(request.text)}`, right, outcome };
  });

  it.each(
    seen.filter(({ right }) => right === "nothing-found").map(({ title, outcome }) => [title, outcome]),
  )("acquits %s", (_, outcome) => expect(outcome).toBe("nothing-found"));

  it.each(seen.filter(({ right }) => right === "found").map(({ title, outcome }) => [title, outcome]))(
    "does not let pass %s",
    (_, outcome) => expect(outcome).not.toBe("nothing-found"),
  );

  it("are mostly decided as a reader would", () => {
    const right = seen.filter((one) => one.outcome === one.right).length;
    expect(right).toBeGreaterThanOrEqual(98);
  });
});
