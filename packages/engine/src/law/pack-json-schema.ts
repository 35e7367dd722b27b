import { type JsonSchema, jsonSchemaOf } from "@netral/engine/schema";
import { packSchema } from "./pack-schema.ts";

/** The JSON Schema (draft 2020-12) of a pack of law, for editors and other programs. */
export function packJsonSchema(): JsonSchema {
  return jsonSchemaOf(packSchema, "Netral pack of law");
}
