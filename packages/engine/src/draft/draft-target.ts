import { accountAddress, handleKey, type RegistryIndex } from "@netral/engine/logic";
import { PLATFORMS, type Platform, type Target } from "@netral/engine/model";
import type { DraftRequest } from "./draft-request.ts";

/** Whom a draft is directed at, and on which platform. */
export interface DraftTarget {
  readonly platform: Platform;
  readonly target?: Target;
}

/**
 * Reads `to`: an address names platform and account, `@handle` the account on the platform given, or on the only
 * one where the registry has it; anything else is the name of a group (messages) or an account.
 */
export function draftTarget({ to, platform, kind }: DraftRequest, registry: RegistryIndex): DraftTarget {
  const given = platform ?? (kind === "message" ? "whatsapp" : "other");
  const name = to?.trim() ?? "";
  if (name === "") return { platform: given };
  const address = /^https?:\/\/|^(?:www\.)?[\w-]+\.\w+\//i.test(name) ? accountAddress(name) : undefined;
  const known = PLATFORMS.find((one) => one === address?.platform);
  if (address && known) {
    return { platform: known, target: { handle: address.handle, url: name, kind: "account" } };
  }
  const isGroup = kind === "message";
  if (/^@?[\w.]+$/.test(name) && (name.startsWith("@") || !isGroup)) {
    const handle = handleKey(name);
    return {
      platform: platform ?? onlyPlatform(handle, registry) ?? given,
      target: { handle, kind: "account" },
    };
  }
  return { platform: given, target: { name, kind: isGroup ? "group" : "account" } };
}

function onlyPlatform(handle: string, registry: RegistryIndex): Platform | undefined {
  const having = PLATFORMS.filter((one) => registry.accountsByHandle(one, handle).length > 0);
  return having.length === 1 ? having[0] : undefined;
}
