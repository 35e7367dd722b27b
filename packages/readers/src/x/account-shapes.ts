import { asNumber, asObject, asText, at, type Json } from "../json/json.ts";
import { makeObject } from "../make-object.ts";
import type { JsonShape } from "../shape.ts";
import { textTags } from "../text-tags.ts";
import { secondInterval } from "../time.ts";
import { firstHas, isDataFile, xRecords } from "./x-file.ts";
import type { XState } from "./x-state.ts";
import { xTime } from "./x-time.ts";

/** Who the archive belongs to, the profile and its history. */
export function accountShapes(state: XState): readonly JsonShape[] {
  return [manifest(state), account(state), profileShape(state), screenNames(state), protectedHistory(state)];
}

function manifest(state: XState): JsonShape {
  return {
    id: "x/manifest",
    platform: "x",
    kinds: [],
    format: "json",
    gatherPath: /manifest\.js$/,
    match: (head) =>
      at(head.json()?.value, "archiveInfo") !== undefined && at(head.json()?.value, "userInfo") !== undefined,
    select: () => [[]],
    gather(record) {
      rememberOwner(state, at(record, "userInfo"), "accountId", "userName", "displayName");
      const made = xTime(asText(at(record, "archiveInfo", "generationDate")));
      if (made !== undefined && (state.generated === undefined || made > state.generated))
        state.generated = made;
      if (at(record, "archiveInfo", "isPartialArchive") === true) state.partial = true;
      for (const type of Object.values(asObject(at(record, "dataTypes")) ?? {})) rememberFiles(state, type);
    },
    read: (_record, context) => context.ignore("account-details"),
  };
}

function rememberFiles(state: XState, type: Json | undefined): void {
  const files = at(type, "files");
  for (const file of Array.isArray(files) ? files : []) {
    const name = asText(at(file, "fileName"));
    const count = asNumber(at(file, "count"));
    if (name !== undefined && count !== undefined) state.announced.set(name, count);
  }
}

function account(state: XState): JsonShape {
  return {
    id: "x/account",
    platform: "x",
    kinds: [],
    format: "json",
    gatherPath: /account\.js$/,
    match: (head) =>
      isDataFile(head, /^account$/) && firstHas(head, (first) => at(first, "account") !== undefined),
    select: xRecords,
    gather(record) {
      rememberOwner(state, at(record, "account"), "accountId", "username", "accountDisplayName");
    },
    read: (_record, context) => context.ignore("account-details"),
  };
}

function rememberOwner(
  state: XState,
  record: Json | undefined,
  idKey: string,
  handleKey: string,
  nameKey: string,
): void {
  const owner = asObject(record);
  const id = asText(owner?.[idKey]);
  const handle = asText(owner?.[handleKey]);
  const name = asText(owner?.[nameKey]);
  if (id === undefined && handle === undefined) return;
  state.owners.push({
    platform: "x",
    ...(id === undefined ? {} : { id }),
    ...(handle === undefined ? {} : { handle }),
    ...(name === undefined ? {} : { name }),
  });
  if (id !== undefined) state.self.add(id);
  if (handle !== undefined) state.self.add(handle.toLowerCase());
}

/** The bio as it was when the archive was made. */
function profileShape(state: XState): JsonShape {
  return {
    id: "x/profile",
    platform: "x",
    kinds: ["profile"],
    format: "json",
    match: (head) =>
      isDataFile(head, /^profile$/) && firstHas(head, (first) => at(first, "profile") !== undefined),
    select: xRecords,
    read(record, context) {
      const description = at(record, "profile", "description");
      const parts = [
        asText(at(description, "bio")),
        asText(at(description, "website")),
        asText(at(description, "location")),
      ];
      const text = parts.filter((part) => part !== undefined).join("\n");
      const avatar = asText(at(record, "profile", "avatarMediaUrl"));
      const header = asText(at(record, "profile", "headerMediaUrl"));
      const media = [avatar, header].flatMap((url) =>
        url === undefined ? [] : [{ type: "Image" as const, url }],
      );
      if (text === "" && media.length === 0) {
        context.ignore("profile-without-bio");
        return;
      }
      const id = state.owners.find((owner) => owner.id !== undefined)?.id;
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({
          type: "Profile",
          text,
          // By id: a name may have changed between two archives.
          url: id === undefined ? undefined : `https://x.com/intent/user?user_id=${id}`,
          media,
          tags: textTags(text),
        }),
        audience: "public",
        missing: ["time"],
      });
    },
  };
}

function screenNames(state: XState): JsonShape {
  return {
    id: "x/screen-name-changes",
    platform: "x",
    kinds: ["profile"],
    format: "json",
    gatherPath: /screen-name-change\.js$/,
    match: (head) =>
      isDataFile(head, /^screen_name_change$/) &&
      firstHas(head, (first) => at(first, "screenNameChange") !== undefined),
    select: xRecords,
    gather(record) {
      for (const key of ["changedFrom", "changedTo"]) {
        const handle = asText(at(nameChange(record), key));
        if (handle !== undefined) state.self.add(handle.toLowerCase());
      }
    },
    read(record, context) {
      const change = nameChange(record);
      const to = asText(at(change, "changedTo"));
      if (to === undefined) return;
      context.emit({
        type: "Update",
        kind: "profile",
        object: makeObject({ type: "Profile", text: `@${to}`, url: `https://x.com/${to}` }),
        published: secondInterval(xTime(asText(at(change, "changedAt")))),
        audience: "public",
      });
    },
  };
}

function nameChange(record: Json): Json | undefined {
  return at(record, "screenNameChange", "screenNameChange") ?? at(record, "screenNameChange");
}

/** When the account was protected and opened again: audience of the posts in between. */
function protectedHistory(state: XState): JsonShape {
  return {
    id: "x/protected-history",
    platform: "x",
    kinds: [],
    format: "json",
    gatherPath: /protected-history\.js$/,
    match: (head) =>
      isDataFile(head, /^protected_history$/) &&
      firstHas(head, (first) => at(first, "protectedHistory") !== undefined),
    select: xRecords,
    gather(record) {
      const change = at(record, "protectedHistory");
      const seconds = xTime(asText(at(change, "protectedAt")));
      const action = asText(at(change, "action"))?.toLowerCase();
      if (seconds !== undefined && action !== undefined) {
        state.protection.push({ at: seconds, on: !/^un|unprotect|remove/.test(action) });
      }
    },
    read: (_record, context) => context.ignore("account-details"),
  };
}
