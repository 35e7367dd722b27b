import type { Target } from "@netral/engine/model";
import { makeTarget } from "../make-target.ts";

const SHARE = /^https?:\/\/(?:www\.|m\.)?tiktok(?:v)?\.com\/(?:share\/video|v|embed(?:\/v\d)?)\/(\d+)/i;
const OWN = /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]+)(?:\/(video|photo|live)(?:\/(\d+))?)?/i;

/** What a link of TikTok's leads to. */
export interface TiktokLink {
  /** The same item always has the same address, whatever the generation of the export. */
  readonly url: string;
  /** Handle of the account the item belongs to, where the address names it. */
  readonly handle: string | undefined;
  /** The link leads to a video, photo post or live, not to a profile, sound or file. */
  readonly item: boolean;
}

/** Reads a link; undefined when there is none (`N/A` stands for nothing). */
export function tiktokLink(text: string | undefined): TiktokLink | undefined {
  const link = text?.trim() ?? "";
  if (!/^https?:\/\//i.test(link)) return undefined;
  const id = SHARE.exec(link)?.[1];
  if (id !== undefined) return { url: videoUrl(id), handle: undefined, item: true };
  const own = OWN.exec(link);
  if (own === null) return { url: link, handle: undefined, item: false };
  const [, handle = "", kind, number] = own;
  if (kind === undefined) return { url: profileUrl(handle), handle, item: false };
  const url = `${profileUrl(handle)}/${kind}${number === undefined ? "" : `/${number}`}`;
  return { url, handle, item: true };
}

/** The address of a video of which only the id is known; it leads on to the video. */
function videoUrl(id: string): string {
  return `https://www.tiktokv.com/share/video/${id}/`;
}

/** The address of an account. */
export function profileUrl(handle: string): string {
  return `https://www.tiktok.com/@${handle}`;
}

/** The account with this handle. */
export function accountTarget(handle: string | undefined): Target | undefined {
  const plain = handle?.replace(/^@/, "");
  return plain === undefined || plain === ""
    ? undefined
    : makeTarget({ kind: "account", handle: plain, url: profileUrl(plain) });
}
