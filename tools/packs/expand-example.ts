import { isRecord } from "./record.ts";

/** What an example means when it leaves something out. */
const ACTIVITY_DEFAULTS = { platform: "instagram", object: { type: "Note" }, audience: "unknown" };
const PROFILE_DEFAULT = { status: "pns", area: "33" };

/**
 * Fills in the shorthand of a rule's example: a `pns` in area 33 unless the profile says otherwise, and a single
 * instant for `published` meaning the one second that begins there.
 */
export function expandExample(example: unknown): unknown {
  if (!isRecord(example) || !isRecord(example["activity"])) return example;
  const activity = { ...ACTIVITY_DEFAULTS, ...example["activity"] };
  const published: unknown = example["activity"]["published"];
  return {
    ...example,
    profile: example["profile"] ?? PROFILE_DEFAULT,
    activity: typeof published === "string" ? { ...activity, published: oneSecond(published) } : activity,
  };
}

function oneSecond(instant: string): unknown {
  const from = Date.parse(instant);
  if (Number.isNaN(from)) return instant;
  const utc = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");
  return { from: utc(from), to: utc(from + 1000), zone: "exact" };
}
