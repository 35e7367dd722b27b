import { nearestName } from "@netral/engine/logic";
import { fieldNames } from "./field-names.ts";
import { flatIssues } from "./flat-issues.ts";
import type { z } from "./strict-zod.ts";

/** Names of three letters and fewer resemble each other by chance. */
const SHORT = 3;

/**
 * A copy of the input without the fields a schema does not know, but for those that look like a misspelt one: a
 * newer or foreign field is no mistake, a misspelt one is.
 */
export function withoutForeignFields(json: unknown, schema: z.ZodMiniType): unknown {
  const parsed = schema.safeParse(json);
  if (parsed.success || json === undefined) return json;
  const copy: unknown = JSON.parse(JSON.stringify(json));
  for (const issue of flatIssues(parsed.error.issues, json)) {
    if (issue.kind !== "unknown-field") continue;
    const near = nearestName(issue.field, fieldNames(schema, issue.path));
    if (near !== undefined && issue.field.length > SHORT) continue;
    const holder = issue.path.reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      copy,
    );
    if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, issue.field);
  }
  return copy;
}
