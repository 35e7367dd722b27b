import {
  ACTIVITY_KINDS,
  ACTIVITY_TYPES,
  type Activity,
  AUDIENCES,
  MISSING_PARTS,
  OBJECT_TYPES,
  PLATFORMS,
  TARGET_KINDS,
} from "@netral/engine/model";
import { intervalSchema, textSchema } from "./basic-schema.ts";
import { named } from "./named-schema.ts";
import { z } from "./strict-zod.ts";

const text = z.exactOptional(z.string());

const objectSchema = named(
  "Object",
  z.strictObject({
    type: z.enum(OBJECT_TYPES),
    text,
    url: text,
    media: z.exactOptional(
      z.array(
        z.strictObject({
          type: z.enum(["Image", "Video", "Audio", "Document"]),
          url: z.string(),
          name: text,
          text,
          confidence: z.exactOptional(z.number()),
          taken: z.exactOptional(intervalSchema),
        }),
      ),
    ),
    tags: z.exactOptional(
      z.array(z.strictObject({ type: z.enum(["Mention", "Hashtag"]), name: z.string(), href: text })),
    ),
    startTime: z.exactOptional(intervalSchema),
    truncated: z.exactOptional(z.boolean()),
  }),
);

/** The fields of an activity but its identity and its place in an export. */
const ACT = {
  type: z.enum(ACTIVITY_TYPES),
  published: z.exactOptional(intervalSchema),
  platform: z.enum(PLATFORMS),
  kind: z.enum(ACTIVITY_KINDS),
  object: objectSchema,
  target: z.exactOptional(
    z.strictObject({ id: text, handle: text, name: text, url: text, kind: z.enum(TARGET_KINDS) }),
  ),
  inReplyTo: z.exactOptional(z.strictObject({ url: z.string() })),
  audience: z.enum(AUDIENCES),
  reaction: text,
  deleted: z.exactOptional(z.boolean()),
  missing: z.exactOptional(z.array(z.enum(MISSING_PARTS))),
};

/** Schema of where in an export a record stands. */
export const sourceSchema = z.strictObject({ file: z.string(), pointer: z.string() });

/** Schema of an activity as `netral read` prints it. */
export const activitySchema: z.ZodMiniType<Activity> = named(
  "Activity",
  z.strictObject({ id: textSchema, ...ACT, source: sourceSchema }),
);

/** Schema of an activity that an example states: identity and source may be left out. */
export const exampleActivitySchema = z.strictObject({
  id: z.exactOptional(textSchema),
  ...ACT,
  source: z.exactOptional(sourceSchema),
});
