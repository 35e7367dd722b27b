import type { Fact, FactType, MissingPart } from "@netral/engine/model";
import { ACCOUNT_ROLES, AUDIENCES } from "@netral/engine/model";

/** What a rule may ask of a fact type, and where the fact is read from. */
export interface FactTypeEntry {
  /** Attributes a rule may test, with all their values. */
  readonly attributes: Readonly<Record<string, readonly (string | boolean)[]>>;
  /** The part of an activity without which the fact cannot be stated. */
  readonly part?: MissingPart;
}

/** Every fact type of `model/fact.ts`; the one place the law knows their attributes. */
export const FACT_TABLE = {
  "target-role": { attributes: { role: [...ACCOUNT_ROLES, "team"] }, part: "target" },
  mention: { attributes: { possiblyOfficial: [true, false] }, part: "text" },
  "campaign-content": { attributes: { what: ["hashtag", "slogan", "number", "call"] }, part: "text" },
  stance: { attributes: { stance: ["support", "opposition", "neither"] }, part: "text" },
  together: { attributes: { via: ["tag", "words", "name", "props"] }, part: "text" },
  dated: { attributes: { relation: ["older", "same", "unclear"] }, part: "text" },
  office: { attributes: {}, part: "time" },
  "party-tie": { attributes: { via: ["bio", "group", "words"] }, part: "text" },
  attendance: { attributes: { mode: ["going", "interested", "been"] }, part: "target" },
  appeal: { attributes: { to: ["unit", "family", "public", "unclear"] }, part: "text" },
  audience: { attributes: { audience: AUDIENCES }, part: "audience" },
} as const satisfies Readonly<Record<FactType, FactTypeEntry>>;

/** The value of one attribute of a fact; undefined where the fact has none of that name. */
export function attributeOf(fact: Fact, name: string): unknown {
  return Reflect.get(fact, name);
}
