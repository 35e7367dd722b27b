import { asObject, asText, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { RecordContext } from "../shape.ts";

/** Name and bio of the owner, as a full export gives them. */
export function readPersonal(record: Json, context: RecordContext): void {
  const personal = asObject(record);
  if (personal === undefined) return;
  const bio = asText(personal["bio"]);
  const handle = asText(personal["username"])?.replace(/^@/, "");
  const name = [asText(personal["first_name"]), asText(personal["last_name"])].filter(Boolean).join(" ");
  if (bio === undefined && name === "") {
    context.ignore("profile-without-bio");
    return;
  }
  context.emit({
    type: "Update",
    kind: "profile",
    object: makeObject({
      type: "Profile",
      text: [name, bio].filter((part) => part !== undefined && part !== "").join("\n"),
      url: handle === undefined ? undefined : `https://t.me/${handle}`,
    }),
    audience: "public",
    missing: ["time"],
  });
}
