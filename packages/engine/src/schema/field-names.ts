import type { z } from "./strict-zod.ts";

type AnySchema = z.core.$ZodType;

/** The schemas one step below a schema, by a key of the value; all alternatives of a union. */
function below(schema: AnySchema, key: PropertyKey): readonly AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const field = def.shape[String(key)];
      return field === undefined ? [] : [field];
    }
    case "array":
      return [def.element];
    case "record":
      return [def.valueType];
    default:
      return [];
  }
}

/** A schema without its wrappers: optional, nullable, lazy, and the alternatives of a union. */
function unwrapped(schema: AnySchema): readonly AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return unwrapped(def.innerType);
    case "lazy":
      return unwrapped(def.getter());
    case "union":
      return def.options.flatMap(unwrapped);
    default:
      return [schema];
  }
}

/** The field names an object may have at a path of a schema; empty where no object is expected. */
export function fieldNames(schema: AnySchema, path: readonly PropertyKey[]): readonly string[] {
  let schemas = unwrapped(schema);
  for (const key of path) schemas = schemas.flatMap((one) => below(one, key)).flatMap(unwrapped);
  const names = schemas.flatMap((one) => {
    const { def } = (one as z.core.$ZodTypes)._zod;
    return def.type === "object" ? Object.keys(def.shape) : [];
  });
  return [...new Set(names)];
}
