import { accountAddress, type RegistryIndex } from "@netral/engine/logic";
import type { Activity } from "@netral/engine/model";

/** Hosts whose addresses hold an account. */
const HOSTS = /\b(?:instagram|threads|facebook|fb|x|twitter|tiktok|youtube)\.(?:com|net)\//i;
/** Addresses whose first step is no account: single items that do not name their author, accounts by number. */
const ANONYMOUS =
  /^https?:\/\/(?:www\.|m\.|mobile\.)?(?:instagram|threads|facebook|fb|x|twitter|tiktok|youtube)\.(?:com|net)\/(?:p|reel|reels|tv|watch|shorts|i|intent|story\.php|permalink\.php|groups|events)(?:[/?]|$)/;

/** Could an account of the registry be concerned? Cheap, and wrong only by saying yes too often. */
export type AccountSieve = (activity: Activity) => boolean;

/** Makes the sieve: one set of all handles whatever their platform, one of all platform ids. */
export function createAccountSieve(registry: RegistryIndex): AccountSieve {
  const handles = new Set<string>();
  const ids = new Set<string>();
  for (const { handle, platformId } of registry.tables.accounts) {
    handles.add(handle.trim().replace(/^@+/, "").toLowerCase());
    if (platformId !== undefined) ids.add(platformId);
  }

  function hasHandle(handle: string): boolean {
    return handles.has((handle.startsWith("@") ? handle.slice(1) : handle).toLowerCase());
  }

  function hasAddress(url: string): boolean {
    if (ANONYMOUS.test(url)) return false;
    const address = accountAddress(url);
    return address !== undefined && (handles.has(address.handle) || ids.has(address.handle));
  }

  function hasLink(text: string): boolean {
    return text.includes("://") && HOSTS.test(text);
  }

  return ({ target, object, inReplyTo, type }) => {
    if (target?.id !== undefined && ids.has(target.id)) return true;
    if (target?.handle !== undefined) {
      if (hasHandle(target.handle)) return true;
    } else if (target?.url !== undefined && hasAddress(target.url)) return true;
    if (inReplyTo !== undefined && hasAddress(inReplyTo.url)) return true;
    const isNamed = target?.handle !== undefined || target?.id !== undefined;
    if (!isNamed && type !== "Create" && object.url !== undefined && hasAddress(object.url)) return true;
    if (object.text !== undefined && hasLink(object.text)) return true;
    if (object.tags === undefined) return false;
    return object.tags.some(({ name, href }) => hasHandle(name) || (href !== undefined && hasAddress(href)));
  };
}
