/** What an institution may set in `edition.json` without building anew. */
export interface Edition {
  readonly format: "netral-edition/1";
  /** Name of the institution, shown beside the app's name. */
  readonly name?: string;
  /** The office that answers questions of ethics. */
  readonly ethicsOffice?: { readonly name: string; readonly contact: string };
  /** Kemendagri code offered first. */
  readonly area?: string;
  /** Registry rows that are added or corrected. */
  readonly registry?: unknown;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Reads an edition file; fields of a wrong kind are left out, since the rest is of use without them. */
export function editionOf(json: unknown): Edition {
  const { name, ethicsOffice, area, registry } = fieldsOf(json);
  const office = fieldsOf(ethicsOffice);
  return {
    format: "netral-edition/1",
    ...(isText(name) ? { name } : {}),
    ...(isText(office["name"]) && isText(office["contact"])
      ? { ethicsOffice: { name: office["name"], contact: office["contact"] } }
      : {}),
    ...(isText(area) ? { area } : {}),
    ...(registry === undefined ? {} : { registry }),
  };
}
