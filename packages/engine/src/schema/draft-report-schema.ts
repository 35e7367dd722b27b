import {
  AUDIENCES,
  DRAFT_KINDS,
  DRAFT_LIMITS,
  type DraftReport,
  HOST_KINDS,
  type Issue,
  LEVELS,
  STRENGTHS,
  SUGGESTION_CODES,
  VERDICTS,
} from "@netral/engine/model";
import { bilingualSchema, intervalSchema } from "./basic-schema.ts";
import { findingFields, questionSchema, subjectSchema } from "./finding-schema.ts";
import { named } from "./named-schema.ts";
import { profileSchema } from "./profile-schema.ts";
import { z } from "./strict-zod.ts";

const count = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));
const text = z.exactOptional(z.string());
const SPAN = { start: count, end: count, text: z.string() };
const span = named("DraftSpan", z.strictObject(SPAN));
const outcome = z.enum(["found", "undecided", "nothing-found"]);
const electionStage = z.enum([
  "pendaftaran",
  "penetapan",
  "nomor-urut",
  "kampanye",
  "masa-tenang",
  "pemungutan",
  "hasil",
  "pelantikan",
]);

const issue: z.ZodMiniType<Issue> = z.strictObject({
  code: z.string(),
  file: text,
  line: z.exactOptional(count),
  pointer: text,
  rule: text,
  what: bilingualSchema,
  why: bilingualSchema,
  fix: bilingualSchema,
});

const FILE = {
  kind: z.enum(["text", "image", "pdf", "calendar"]),
  name: text,
  confidence: z.exactOptional(share),
  unread: z.exactOptional(z.array(issue)),
  taken: z.exactOptional(intervalSchema),
};

const document = z.strictObject({
  ...FILE,
  event: z.exactOptional(
    z.strictObject({
      title: text,
      start: z.exactOptional(intervalSchema),
      place: text,
      organizer: text,
      cancelled: z.exactOptional(z.boolean()),
    }),
  ),
});

const after = z.strictObject({
  outcome,
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      subject: subjectSchema,
      result: z.enum([...VERDICTS, "not-assessed"]),
      level: z.enum(LEVELS),
    }),
  ),
});

const invitation = z.strictObject({
  judgement: z.enum(["campaign", "may-be", "unclear", "official", "no-sign"]),
  hosts: z.array(z.strictObject({ ...SPAN, kind: z.enum(HOST_KINDS), invites: z.boolean() })),
  signs: z.array(
    z.strictObject({ ...SPAN, code: z.string(), weight: z.enum(["strong", "weak", "official"]) }),
  ),
  event: z.strictObject({
    from: text,
    to: text,
    dayFrom: z.exactOptional(z.enum(["text", "calendar", "given"])),
    span: z.exactOptional(span),
    place: text,
  }),
  askHost: z.array(z.string()),
  answers: z.array(z.string()),
  disputes: z.array(z.string()),
  onArrival: z.array(z.strictObject({ step: z.string(), answers: z.array(z.string()) })),
});

/** Schema of what `netral draft --format json` prints. */
export const draftReportSchema: z.ZodMiniType<DraftReport> = z.strictObject({
  format: z.literal("netral-draft/1"),
  tool: z.strictObject({ name: z.literal("netral"), version: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), digest: z.string(), asOf: z.string() }),
  registry: z.strictObject({ generated: z.nullable(z.string()), digest: z.string(), overlays: count }),
  profile: profileSchema,
  profileAssumed: z.boolean(),
  draft: z.strictObject({
    kind: z.enum(DRAFT_KINDS),
    text: z.string(),
    at: z.string(),
    audience: z.enum(AUDIENCES),
    to: text,
    document: z.exactOptional(document),
    picture: z.exactOptional(z.strictObject({ ...FILE, text })),
  }),
  outcome,
  findings: z.array(z.strictObject({ ...findingFields, spans: z.array(span) })),
  possibleNames: z.array(z.strictObject({ ...SPAN, person: z.string(), subject: subjectSchema })),
  mentions: z.array(
    z.strictObject({
      ...SPAN,
      subject: subjectSchema,
      label: z.string(),
      certainty: z.enum(STRENGTHS),
      reason: z.string(),
    }),
  ),
  marks: z.array(
    z.strictObject({
      ...SPAN,
      what: z.enum([
        "mention",
        "possible-name",
        "hashtag",
        "slogan",
        "number",
        "call",
        "appeal",
        "attendance",
        "party-tie",
        "together",
        "date",
        "invitation",
      ]),
    }),
  ),
  stance: z.exactOptional(
    z.strictObject({
      side: z.enum(["support", "opposition", "neither"]),
      probability: z.exactOptional(share),
      decidedBy: z.enum(["call", "model"]),
      because: z.array(span),
    }),
  ),
  stages: z.array(z.strictObject({ subject: subjectSchema, stage: findingFields.stage })),
  calendar: z.array(
    z.strictObject({
      title: z.string(),
      stage: electionStage,
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
  ),
  suggestions: z.array(
    z.strictObject({
      code: z.enum(SUGGESTION_CODES),
      edits: z.array(z.strictObject({ span, replacement: z.string() })),
      text,
      needs: z.exactOptional(z.literal("photo-date")),
      after: z.exactOptional(after),
    }),
  ),
  questions: z.array(questionSchema),
  invitation: z.exactOptional(invitation),
  limits: z.array(z.enum(DRAFT_LIMITS)),
});
