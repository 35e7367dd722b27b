import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

/** An address of a post or comment. */
export interface LinkedinLink {
  /** The address as given; the coded part of the path is written out, so that two generations agree. */
  readonly url: string;
  /** The post itself, without what points to a comment on it. */
  readonly post: string;
}

/** Reads an address of the export; undefined when there is none. */
export function linkedinLink(text: string | undefined): LinkedinLink | undefined {
  const [, path = "", rest = ""] = /^(https?:\/\/[^?#\s]+)([?#]\S*)?$/.exec(text?.trim() ?? "") ?? [];
  if (path === "") return undefined;
  const post = path
    .replaceAll(/%3A/gi, ":")
    .replaceAll(/%2C/gi, ",")
    .replaceAll(/%28/g, "(")
    .replaceAll(/%29/g, ")");
  return { url: post + (/commentUrn/i.test(rest) ? rest : ""), post };
}

/** A person named in words, with the address of their profile where it is given. */
export function personTarget(name: string | undefined, url?: string): Target | undefined {
  const full = url === undefined || /^https?:/.test(url) ? url : `https://${url}`;
  const handle = /linkedin\.com\/in\/([^/?#]+)/.exec(full ?? "")?.[1];
  return makeTarget({
    kind: "account",
    handle: handle === undefined ? undefined : written(handle),
    name,
    url: full,
  });
}

function written(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
