import type { RegistryIndex } from "@netral/engine/logic";
import { accountAddress } from "@netral/engine/logic";
import type { Account, Activity, FactEvidence, Platform } from "@netral/engine/model";
import { officesAt } from "../office/offices-at.ts";
import type { Scene } from "../scene.ts";
import { state } from "../scene.ts";
import { accountMeaning } from "./account-meaning.ts";

const NONE: readonly Account[] = [];
const ID = "account";

/** An account of the registry that an act points to, and where it stands in the act. */
export interface Sighting {
  readonly account: Account;
  readonly field: FactEvidence["field"];
  /** Recognised by the platform's own id, the handle, or an address. */
  readonly by: "id" | "handle" | "address";
}

/** Accounts of the registry the act is directed at: its target, and the author of what is liked, shared or answered. */
export function targetAccounts(registry: RegistryIndex, activity: Activity): readonly Sighting[] {
  const { target, object, inReplyTo, platform, type } = activity;
  let found: Sighting[] | undefined;
  const add = (accounts: readonly Account[], field: FactEvidence["field"], by: Sighting["by"]) => {
    for (const account of accounts) {
      found ??= [];
      if (!found.some((one) => one.account === account)) found.push({ account, field, by });
    }
  };
  if (target) {
    if (target.id !== undefined) add(registry.accountsById(platform, target.id), "target", "id");
    if (target.handle !== undefined) add(byHandle(registry, platform, target.handle), "target", "handle");
    if (target.url !== undefined) add(byAddress(registry, target.url), "target", "address");
  }
  if (inReplyTo) add(byAddress(registry, inReplyTo.url), "url", "address");
  const others =
    type === "Like" || type === "Announce" || type === "Add" || type === "Undo" || type === "Remove";
  if (others && object.url !== undefined) add(byAddress(registry, object.url), "url", "address");
  return found ?? [];
}

/** Accounts with this handle on the platform or the one that shares its handles. */
export function byHandle(registry: RegistryIndex, platform: Platform, handle: string): readonly Account[] {
  const own = registry.accountsByHandle(platform, handle);
  if (platform === "instagram") return concat(own, registry.accountsByHandle("threads", handle));
  if (platform === "threads") return concat(own, registry.accountsByHandle("instagram", handle));
  return own;
}

/** Accounts an address leads to. */
export function byAddress(registry: RegistryIndex, url: string): readonly Account[] {
  const direct = registry.accountsByUrl(url);
  if (direct.length > 0) return direct;
  const address = accountAddress(url);
  return address?.platform === "threads" || address?.platform === "instagram"
    ? byHandle(registry, address.platform, address.handle)
    : NONE;
}

/** States whose account the act is directed at. */
export function detectAccount(scene: Scene, sightings: readonly Sighting[]): void {
  const { registry, activity, act } = scene;
  for (const { account, field, by } of sightings) {
    const platform = by === "address" ? platformOf(account, activity) : activity.platform;
    const meaning = accountMeaning(registry, account, platform, act);
    if (!meaning) continue;
    const fact = {
      type: "target-role",
      role: account.role,
      strength: meaning.strength,
      ...(meaning.person !== undefined && { person: meaning.person }),
      evidence: { field, row: account.id },
      detector: ID,
      reason: meaning.reason === "account-handle" ? `account-${by}` : meaning.reason,
    } as const;
    if (meaning.subjects.length === 0) state(scene, fact);
    for (const subject of meaning.subjects) state(scene, { ...fact, subject });
  }
}

const ADDRESS = /https?:\/\/[^\s<>"')]+/gi;

/** States who is mentioned by an address in the text or behind a tag. */
export function detectMentionedAccounts(scene: Scene): void {
  const { activity } = scene;
  const { text, tags } = activity.object;
  if (text?.includes("://")) {
    for (const match of text.matchAll(ADDRESS)) {
      const range = { start: match.index, end: match.index + match[0].length };
      mentionAccounts(scene, byAddress(scene.registry, match[0]), { field: "text", ...range });
    }
  }
  for (const tag of tags ?? []) {
    if (tag.type !== "Mention") continue;
    const accounts = tag.name.startsWith("@") ? byHandle(scene.registry, activity.platform, tag.name) : NONE;
    mentionAccounts(scene, accounts, { field: "tag" });
    if (tag.href !== undefined) mentionAccounts(scene, byAddress(scene.registry, tag.href), { field: "tag" });
  }
}

function mentionAccounts(scene: Scene, accounts: readonly Account[], where: FactEvidence): void {
  const { registry, activity, act } = scene;
  for (const account of accounts) {
    const meaning = accountMeaning(registry, account, platformOf(account, activity), act);
    for (const subject of meaning?.subjects ?? []) {
      state(scene, {
        type: "mention",
        subject,
        ...(meaning?.person !== undefined && { person: meaning.person }),
        label: `@${account.handle}`,
        possiblyOfficial: officesAt(registry, subject, meaning?.person, act).length > 0,
        strength: meaning?.strength ?? "probable",
        evidence: { ...where, row: account.id },
        detector: ID,
        reason: "account-mentioned",
      });
    }
  }
}

/** The platform an address names is the account's own, unless it came from the sister platform. */
function platformOf(account: Account, activity: Activity): Platform {
  const platform = account.platform as Platform;
  return activity.platform === "threads" || activity.platform === "instagram" ? activity.platform : platform;
}

function concat(left: readonly Account[], right: readonly Account[]): readonly Account[] {
  if (right.length === 0) return left;
  return left.length === 0 ? right : [...left, ...right];
}
