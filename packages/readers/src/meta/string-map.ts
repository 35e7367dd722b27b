import { asNumber, asObject, asText, type Json } from "../json/json.ts";

/** Meta's `string_map_data`: labels are in the account's language, so what a value is follows from its form. */
export interface StringMap {
  readonly entries: readonly {
    readonly label: string;
    readonly value: string | undefined;
    readonly href: string | undefined;
  }[];
  /** First time found, epoch seconds. */
  readonly seconds: number | undefined;
  readonly href: string | undefined;
}

/** Reads `string_map_data` of a record. */
export function stringMap(record: Json | undefined): StringMap {
  const map = asObject(asObject(record)?.["string_map_data"]) ?? {};
  let seconds: number | undefined;
  let href: string | undefined;
  const entries = Object.entries(map).map(([label, item]) => {
    const object = asObject(item);
    const stamp = asNumber(object?.["timestamp"]);
    if (seconds === undefined && stamp !== undefined && stamp > 0) seconds = stamp;
    const link = asText(object?.["href"]);
    href ??= link;
    return { label, value: asText(object?.["value"]), href: link };
  });
  return { entries, seconds, href };
}

/** The value under one of these labels. */
export function labelled(map: StringMap, labels: ReadonlySet<string>): string | undefined {
  return map.entries.find((entry) => labels.has(plainLabel(entry.label)) && entry.value !== undefined)?.value;
}

/** Lower case, with the typographic apostrophe of French labels as the plain one. */
function plainLabel(label: string): string {
  return label.toLowerCase().replaceAll("’", "'");
}
