import { packJsonSchema } from "@netral/engine/law";
import { registryJsonSchema } from "@netral/engine/logic";
import { jsonSchemas } from "@netral/engine/schema";

/** The published JSON Schemas: file name in `docs/schemas` -> text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = {
    ...jsonSchemas(),
    pack: packJsonSchema(),
    registry: registryJsonSchema("registry"),
    "registry-overlay": registryJsonSchema("overlay"),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
