import { asList, asNumber, asObject, asText, type Json } from "../json/json.ts";

/** One labelled value of Meta's `label_values` layout (2024 and later). */
export interface LabelField {
  /** `ent_field_name`: independent of the account's language, but not always there. */
  readonly field: string | undefined;
  /** Label in the account's language. */
  readonly label: string;
  readonly value: string | undefined;
  readonly href: string | undefined;
  /** Epoch seconds, for fields that are times. */
  readonly seconds: number | undefined;
}

/** A titled group (`Owner`, `Author`, `Group`, `Hashtags`): one list of fields per member. */
export interface LabelGroup {
  readonly title: string;
  readonly members: readonly (readonly LabelField[])[];
}

/** A record of the `label_values` layout, flattened. */
export interface LabelRecord {
  readonly fields: readonly LabelField[];
  readonly groups: readonly LabelGroup[];
  readonly seconds: number | undefined;
  readonly fbid: string | undefined;
  readonly entity: string | undefined;
}

/** True for a record of the `label_values` layout. */
export function isLabelRecord(record: Json | undefined): boolean {
  return asObject(record)?.["label_values"] !== undefined;
}

/** Flattens a record of the `label_values` layout. */
export function labelRecord(record: Json): LabelRecord {
  const fields: LabelField[] = [];
  const groups: LabelGroup[] = [];
  const object = asObject(record);
  for (const entry of asList(object?.["label_values"])) {
    const item = asObject(entry);
    if (item === undefined) continue;
    const nested = item["dict"] ?? item["vec"];
    if (nested === undefined) fields.push(toField(entry));
    else
      groups.push({ title: asText(item["title"]) ?? asText(item["label"]) ?? "", members: members(nested) });
  }
  return {
    fields,
    groups,
    seconds: asNumber(object?.["timestamp"]),
    fbid: asText(object?.["fbid"]),
    entity: asText(object?.["ent_name"]),
  };
}

function members(nested: Json): readonly (readonly LabelField[])[] {
  return asList(nested).map((member) => {
    const inner = asObject(member)?.["dict"];
    return inner === undefined ? [toField(member)] : asList(inner).map(toField);
  });
}

function toField(entry: Json): LabelField {
  const item = asObject(entry);
  return {
    field: asText(item?.["ent_field_name"]),
    label: asText(item?.["label"]) ?? "",
    value: asText(item?.["value"]),
    href: asText(item?.["href"]),
    seconds: asNumber(item?.["timestamp_value"]),
  };
}

/** The address of the record: the first field with a link. */
export function recordUrl(record: LabelRecord): string | undefined {
  for (const field of record.fields) {
    const url = field.href ?? field.value;
    if (url?.startsWith("http")) return url;
  }
  return undefined;
}
