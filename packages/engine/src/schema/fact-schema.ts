import { ACCOUNT_ROLES, AUDIENCES, type Fact, STRENGTHS } from "@netral/engine/model";
import { named } from "./named-schema.ts";
import { z } from "./strict-zod.ts";

const text = z.exactOptional(z.string());

const BASE = {
  strength: z.enum(STRENGTHS),
  subject: text,
  person: text,
  evidence: z.strictObject({
    field: z.enum([
      "text",
      "target",
      "tag",
      "url",
      "media",
      "picture",
      "profile",
      "audience",
      "event",
      "answer",
    ]),
    medium: z.exactOptional(z.int()),
    start: z.exactOptional(z.int()),
    end: z.exactOptional(z.int()),
    row: text,
  }),
  detector: z.string(),
  reason: z.string(),
};

/** Schema of a fact that a detector states. */
export const factSchema: z.ZodMiniType<Fact> = named(
  "Fact",
  z.union([
    z.strictObject({ ...BASE, type: z.literal("target-role"), role: z.enum([...ACCOUNT_ROLES, "team"]) }),
    z.strictObject({ ...BASE, type: z.literal("mention"), label: z.string(), possiblyOfficial: z.boolean() }),
    z.strictObject({
      ...BASE,
      type: z.literal("campaign-content"),
      what: z.enum(["hashtag", "slogan", "number", "call"]),
    }),
    z.strictObject({
      ...BASE,
      type: z.literal("stance"),
      stance: z.enum(["support", "opposition", "neither"]),
      probability: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
    }),
    z.strictObject({ ...BASE, type: z.literal("together"), via: z.enum(["tag", "words", "name", "props"]) }),
    z.strictObject({
      ...BASE,
      type: z.literal("dated"),
      from: z.string(),
      to: z.string(),
      relation: z.enum(["older", "same", "unclear"]),
    }),
    z.strictObject({ ...BASE, type: z.literal("office"), membership: z.string() }),
    z.strictObject({ ...BASE, type: z.literal("party-tie"), via: z.enum(["bio", "group", "words"]) }),
    z.strictObject({ ...BASE, type: z.literal("attendance"), mode: z.enum(["going", "interested", "been"]) }),
    z.strictObject({
      ...BASE,
      type: z.literal("appeal"),
      to: z.enum(["unit", "family", "public", "unclear"]),
    }),
    z.strictObject({ ...BASE, type: z.literal("audience"), audience: z.enum(AUDIENCES) }),
  ]),
);
