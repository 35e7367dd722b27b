import type { Json } from "./json/json.ts";

/** Words that stand for a value in a skeleton: names of types, and masks. */
const MASKS =
  /^(?:string|number|integer|int|float|boolean|bool|null|array|object|date|datetime|timestamp|url|text|str|…|\*+|x+|<[^<>]{1,30}>|\[(?:masked|redacted)\])$/i;
const ENOUGH = 200;

/**
 * True for a document of which only the skeleton is left: each of its values is the name of a type or a mask. Such a
 * file holds no act, whatever its keys say.
 */
export function isSkeleton(value: Json): boolean {
  let masks = 0;
  const waiting: Json[] = [value];
  while (waiting.length > 0 && masks < ENOUGH) {
    const one = waiting.pop();
    if (typeof one === "string") {
      if (!MASKS.test(one)) return false;
      masks++;
    } else if (typeof one === "number" || typeof one === "boolean") return false;
    else if (typeof one === "object" && one !== null) {
      for (const member of Object.values(one)) if (member !== undefined) waiting.push(member);
    }
  }
  return masks > 1;
}
