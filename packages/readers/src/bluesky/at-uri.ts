import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

const PAGES: Readonly<Record<string, string>> = {
  "app.bsky.feed.post": "post",
  "app.bsky.graph.list": "lists",
  "app.bsky.feed.generator": "feed",
};

/** The page of a record (`at://did/collection/rkey`); undefined for records without one. */
export function recordPage(uri: string | undefined): string | undefined {
  const match = uri === undefined ? null : /^at:\/\/([^/]+)\/([^/]+)\/([^/?#]+)$/.exec(uri);
  if (match === null) return undefined;
  const [, did = "", collection = "", rkey = ""] = match;
  if (collection === "app.bsky.graph.starterpack") return `https://bsky.app/starter-pack/${did}/${rkey}`;
  const page = PAGES[collection];
  return page === undefined ? undefined : `https://bsky.app/profile/${did}/${page}/${rkey}`;
}

/** The account (DID) that a record belongs to. */
export function accountOf(uri: string | undefined): Target | undefined {
  const did = /^(?:at:\/\/)?(did:[^/]+)/.exec(uri ?? "")?.[1];
  return did === undefined
    ? undefined
    : makeTarget({ kind: "account", id: did, url: `https://bsky.app/profile/${did}` });
}
