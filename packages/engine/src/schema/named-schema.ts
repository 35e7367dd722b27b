import { z } from "./strict-zod.ts";

/** Gives a schema the name under which the published JSON Schemas define it once and refer to it. */
export function named<T extends z.core.$ZodType>(name: string, schema: T): T {
  z.globalRegistry.add(schema, { id: name });
  return schema;
}
