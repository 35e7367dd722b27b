import * as z from "zod/mini";
import { overlaySchema, registrySchema } from "./registry-schema.ts";

/** The JSON Schema (draft 2020-12) of a whole registry or of an overlay, for editors and other programs. */
export function registryJsonSchema(kind: "registry" | "overlay"): Record<string, unknown> {
  const schema = kind === "registry" ? registrySchema : overlaySchema;
  const title = kind === "registry" ? "Netral registry" : "Netral registry overlay";
  return { ...z.toJSONSchema(schema, { target: "draft-2020-12" }), title };
}
