import { overlaySchema } from "@netral/engine/logic";
import { activitySchema } from "./activity-schema.ts";
import { conformanceCaseSchema } from "./conformance-schema.ts";
import { coverageSchema } from "./coverage-schema.ts";
import { draftReportSchema } from "./draft-report-schema.ts";
import { named } from "./named-schema.ts";
import { baselineSchema, suppressionFileSchema } from "./parse-suppressions.ts";
import { answersFileSchema, profileFileSchema } from "./profile-schema.ts";
import { reportSchema } from "./report-schema.ts";
import { z } from "./strict-zod.ts";

named("RegistryOverlay", overlaySchema);

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Makes a JSON Schema (draft 2020-12) of one of our schemas: what the parser takes in its normal form. */
export function jsonSchemaOf(schema: z.core.$ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, title, ...rest };
}

/** The JSON Schemas of everything that is written or read as a file, by file name without ending. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    activity: jsonSchemaOf(activitySchema, "Netral activity, one line of `netral read`"),
    profile: jsonSchemaOf(profileFileSchema, "Netral profile: who the owner is"),
    answers: jsonSchemaOf(answersFileSchema, "Netral answers of the owner"),
    suppressions: jsonSchemaOf(suppressionFileSchema, "Netral suppressions, each with its reason"),
    baseline: jsonSchemaOf(baselineSchema, "Netral baseline"),
    coverage: jsonSchemaOf(coverageSchema, "Netral coverage: what was read and what was not"),
    report: jsonSchemaOf(reportSchema, "Netral finding report"),
    "draft-report": jsonSchemaOf(
      draftReportSchema,
      "Netral draft report: what `netral draft` found in one text",
    ),
    "conformance-case": jsonSchemaOf(conformanceCaseSchema, "Netral conformance case"),
  };
}
