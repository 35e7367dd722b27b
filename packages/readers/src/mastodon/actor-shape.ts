import { rootMember } from "../head-tests.ts";
import { fragmentText } from "../html/fragment-text.ts";
import { asList, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape } from "../shape.ts";
import type { MastodonState } from "./mastodon-state.ts";

/** `actor.json`: who the owner is, and the profile on the day of the export. */
export function actorShape(state: MastodonState): JsonShape {
  return {
    id: "mastodon/actor",
    platform: "mastodon",
    kinds: ["profile"],
    format: "json",
    gatherPath: /(^|\/)actor\.json$/,
    match: (head) =>
      rootMember(head, "preferredUsername") !== undefined && rootMember(head, "outbox") !== undefined,
    select: () => [[]],
    gather(record) {
      const id = asText(at(record, "id"));
      const user = asText(at(record, "preferredUsername"));
      const name = asText(at(record, "name"));
      if (id === undefined || user === undefined) return;
      state.actors.add(id);
      const host = /^https?:\/\/([^/]+)/.exec(id)?.[1];
      const handle = host === undefined ? user : `${user}@${host}`;
      state.owners.push({ platform: "mastodon", id, handle, ...(name === undefined ? {} : { name }) });
    },
    read(record, context) {
      const text = profileText(record);
      if (text === "") {
        context.ignore("profile-without-bio");
        return;
      }
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({
          type: "Profile",
          text,
          url: asText(at(record, "url")) ?? asText(at(record, "id")),
        }),
        audience: "public",
        missing: ["time"],
      });
    },
  };
}

/** Name, bio and the fields below it. */
function profileText(record: Json): string {
  const fields = asList(at(record, "attachment")).flatMap((entry) => {
    const field = asObject(entry);
    const name = asText(field?.["name"]);
    const value = asText(field?.["value"]);
    return name === undefined || value === undefined ? [] : [`${name}: ${fragmentText(value)}`];
  });
  const bio = asText(at(record, "summary"));
  const parts = [asText(at(record, "name")), bio === undefined ? undefined : fragmentText(bio), ...fields];
  return parts.filter((part) => part !== undefined && part !== "").join("\n");
}
