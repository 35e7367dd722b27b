import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

const ADDRESS = /^https?:\/\/([^/]+)\/(?:users\/([^/?#]+)|@([^/?#@]+)(?:@([^/?#]+))?)(?:\/|$|[?#])/;

/** The account in an address (`https://host/users/name/statuses/1`, `https://host/@name/1`), where it names one. */
export function accountInAddress(url: string | undefined): Target | undefined {
  const match = url === undefined ? null : ADDRESS.exec(url);
  if (match === null) return undefined;
  const [, host = "", user, at, elsewhere] = match;
  const name = user ?? at ?? "";
  return makeTarget({
    kind: "account",
    handle: `${name}@${elsewhere ?? host}`,
    url: user === undefined ? `https://${host}/@${name}` : `https://${host}/users/${user}`,
  });
}

/** `name@host` as a target. */
export function accountByHandle(address: string): Target | undefined {
  const [name, host] = address.replace(/^@/, "").split("@");
  return makeTarget({
    kind: "account",
    handle: address.replace(/^@/, ""),
    url: host === undefined ? undefined : `https://${host}/@${name}`,
  });
}
