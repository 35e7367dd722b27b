import type { Issue } from "@netral/engine/model";

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

/** An edition as far as its file can be used, and what in the file cannot. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly issues: readonly Issue[];
}

/** Stands for a file that is there and is no JSON. */
export const NO_JSON = Symbol("no JSON");

const FORMAT = "netral-edition/1";
const FIELDS = ["format", "name", "ethicsOffice", "area", "registry"];

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A problem with the file, for the people who use the app and for the officer who wrote the file. */
export function editionIssue(id: string, en: string): Issue {
  return {
    code: "web/edition",
    what: {
      id: `Berkas edisi lembaga (edition.json): ${id}`,
      en: `The institution's file (edition.json): ${en}`,
    },
    why: {
      id: "Sebagian keterangan lembaga Anda tidak tampil. Aturan dan data pemilihan bawaan tetap lengkap.",
      en: "Something of your institution's own is not shown. The app's own rules and election data are complete.",
    },
    fix: {
      id: "Beri tahu petugas yang memasang aplikasi ini. Contoh berkasnya ada di docs/web.md.",
      en: "Tell the officer who set up this app. An example of the file is in docs/web.md.",
    },
  };
}

/** Reads an edition file; fields of a wrong kind are left out and told, since the rest is of use without them. */
export function readEdition(json: unknown, isArea: (code: string) => boolean): ReadEdition {
  if (json === undefined) return { edition: { format: FORMAT }, issues: [] };
  if (json === NO_JSON || typeof json !== "object" || json === null || Array.isArray(json)) {
    return { edition: { format: FORMAT }, issues: [editionIssue("bukan JSON yang benar", "not valid JSON")] };
  }
  const fields = fieldsOf(json);
  const { format, name, ethicsOffice, area, registry } = fields;
  const office = fieldsOf(ethicsOffice);
  const hasOffice = isText(office["name"]) && isText(office["contact"]);
  const hasArea = isText(area) && isArea(area);
  const unknown = Object.keys(fields).filter((key) => !FIELDS.includes(key));
  const issues = [
    ...(format === FORMAT
      ? []
      : [editionIssue(`"format" seharusnya "${FORMAT}"`, `"format" should be "${FORMAT}"`)]),
    ...(name === undefined || isText(name)
      ? []
      : [editionIssue('"name" seharusnya tulisan', '"name" should be a text')]),
    ...(ethicsOffice === undefined || hasOffice
      ? []
      : [
          editionIssue(
            '"ethicsOffice" perlu "name" dan "contact"',
            '"ethicsOffice" needs "name" and "contact"',
          ),
        ]),
    ...(area === undefined || hasArea
      ? []
      : [editionIssue('"area" bukan kode wilayah yang dikenal', '"area" is no known area code')]),
    ...unknown.map((key) => editionIssue(`kolom "${key}" tidak dikenal`, `field "${key}" is not known`)),
  ];
  const edition: Edition = {
    format: FORMAT,
    ...(isText(name) ? { name } : {}),
    ...(isText(office["name"]) && isText(office["contact"])
      ? { ethicsOffice: { name: office["name"], contact: office["contact"] } }
      : {}),
    ...(hasArea ? { area } : {}),
    ...(registry === undefined ? {} : { registry }),
  };
  return { edition, issues };
}
